import { html, nothing } from 'lit/html.js';
import { type Properties } from '../base/element.js';
import type { Release } from '../base/binding.js';
import { Infographic, type Graphic, type Story } from '../base/infographic.js';
import { registerStrings } from '../base/language.js';
import type { Words } from '../base/words.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { drawWall } from './draw.js';
import { en } from './en.js';
import { faceOf } from './face.js';
import { show } from './options.js';
import { figureIds, tellStory } from './story.js';
import type { StorageBooksStrings } from './strings.js';
import { styles } from './styles.js';

registerStrings('storage-books', { de, en, 'de-simple': deSimple });

/**
 * Storage as a stack of books, one mark for a declared number of them, on top of the books of the year before.
 *
 * @tagname tlrz-storage-books
 * @slot - Shown until the element is ready, and wherever it cannot be: the number with its qualifier and source.
 * @csspart title - The title.
 * @csspart summary - The sentence with the numbers.
 * @csspart picture - The stack.
 * @csspart switch - The switch between both years, the release and the year before.
 * @csspart source - Source and notes.
 * @csspart disclosure - The button that opens the table.
 * @csspart table - The table.
 * @fires tlrz-change - A reader changed something; `detail` is `{ attribute, value }`.
 */
export class TlrzStorageBooks extends Infographic<StorageBooksStrings> {
  static override readonly topic = 'storage-books';

  static override styles = Infographic.styles + styles;

  static override properties: Properties = {
    ...Infographic.properties,
    show: {},
  };

  protected readonly reads = figureIds;

  /** Which stack is shown: `both` (default), `published` or `before`. */
  declare show: string | null;

  protected story(words: Words<StorageBooksStrings>, release: Release): Story | undefined {
    return tellStory(words, release);
  }

  protected renderGraphic(words: Words<StorageBooksStrings>, release: Release): Graphic {
    const { legend, shows: texts } = words.strings;
    const comparable = release.figure('books-before');
    const current = comparable ? this.option(show) : 'published';
    const face = faceOf(words, release, current);
    return {
      body: html`<div class="graphic">
          ${this.renderPicture((width) => drawWall(face.stack, face.words, width), face.label)}
        </div>
        ${this.renderKey(face.key)}
        ${comparable ? html`<div class="controls">${this.renderSwitch(show, current, legend, texts)}</div>` : nothing}`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-storage-books': TlrzStorageBooks;
  }
}
