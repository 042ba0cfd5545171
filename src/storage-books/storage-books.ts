import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Release } from '../base/binding.js';
import { detents } from '../base/detents.js';
import { Infographic, type Story } from '../base/infographic.js';
import { registerLanguage, stringsFor } from '../base/language.js';
import { keyView, pictureView } from '../base/picture-view.js';
import { richText } from '../base/rich-text-view.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { drawWall } from './draw.js';
import { en } from './en.js';
import { faceOf } from './face.js';
import { show, shows, type Show } from './options.js';
import { figureIds, tellStory } from './story.js';
import type { StorageBooksStrings } from './strings.js';
import { styles } from './styles.js';

registerLanguage('de', { 'storage-books': de });
registerLanguage('en', { 'storage-books': en });
registerLanguage('de-simple', { 'storage-books': deSimple });

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
export class TlrzStorageBooks extends Infographic {
  static override styles = [...Infographic.styles, styles];

  static override properties: PropertyDeclarations = {
    show: {},
  };

  protected readonly topic = 'storage-books';
  protected readonly reads = figureIds;

  /** Which stack is shown: `both` (default), `published` or `before`. */
  declare show: string | null;

  private get strings(): StorageBooksStrings {
    return stringsFor(this.topic, this.language.tag);
  }

  private choose(value: Show): void {
    this.show = value;
    this.announce('show', value);
  }

  protected story(release: Release): Story | undefined {
    return tellStory(this.strings, this.common, this.language.tag, release);
  }

  protected renderGraphic(release: Release): TemplateResult {
    const { strings, common, size } = this;
    const comparable = release.figure('books-before') !== undefined;
    const current = comparable ? this.option(show, this.show) : 'published';
    const { stack, words, label, key } = faceOf(strings, common, release, current);
    return html`<div class="graphic">
        ${size.width ? pictureView(drawWall(stack, words, size.width), label) : nothing}
      </div>
      <ul class="key">
        ${key.map(([marks, text]) => html`<li>${keyView(14, 20, marks)}<span>${richText(text)}</span></li>`)}
      </ul>
      ${comparable ? this.renderControls(current) : nothing}`;
  }

  private renderControls(current: Show): TemplateResult {
    const { strings } = this;
    return html`<div class="controls">
      ${detents(
        strings.legend,
        shows.map((value) => ({ value, label: strings.shows[value][0], hint: strings.shows[value][1] })),
        current,
        (value) => this.choose(value),
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-storage-books': TlrzStorageBooks;
  }
}
