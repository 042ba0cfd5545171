import { html, type LitElement, type TemplateResult } from 'lit';
import { formatNumber } from '../core/numbers.js';
import { readNumber } from '../core/read-number.js';
import { textField } from '../element/controls/text-field.js';
import type { Words } from '../language/words.js';
import { foundText } from './found-text.js';
import type { Position } from './position.js';
import type { StorageScene } from './scene.js';
import type { StorageBooksStrings } from './strings.js';

/** What is said of the book that was found, where it is shown. */
type Found = (shown: { words: Words<StorageBooksStrings>; scene: StorageScene }) => string;

/** "Ein Buch suchen": the way to any book by its number. */
export class FindBook {
  private text = '';
  private isInvalid = false;

  /** @param found called with the number of a book that exists, and what is to say of it */
  constructor(
    private readonly host: LitElement,
    private readonly found: (book: number, text: Found) => void,
  ) {}

  render(words: Words<StorageBooksStrings>, { stack }: Position): TemplateResult {
    const { find } = words.strings;
    const { numbers } = words.common.locale;
    const last = Math.ceil(stack.total);
    const lastText = formatNumber(numbers, last);
    const go = (): void => {
      const number = readNumber(numbers, this.text);
      this.isInvalid = typeof number === 'string' || !Number.isInteger(number) || number > last;
      if (!this.isInvalid) this.found(number as number, ({ words: now, scene }) => foundText(now, scene));
      this.host.requestUpdate();
    };
    return html`
      ${textField({
        id: 'number',
        label: find.label(lastText),
        value: this.text,
        error: this.isInvalid ? find.error(lastText) : undefined,
        onInput: (text) => {
          this.text = text;
        },
        onEnter: go,
      })}
      <button class="bordered" part="show-book" @click=${go}>${find.button}</button>
    `;
  }
}
