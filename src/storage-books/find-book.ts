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
  #text = '';
  /** In which language and below which number no book was found: what is said of that does not hold for others. */
  #failedFor = '';

  /** @param found called with the number of a book that exists, and what is to say of it */
  constructor(
    private readonly host: LitElement,
    private readonly found: (book: number, text: Found) => void,
  ) {}

  async #setFailed(where = ''): Promise<void> {
    this.#failedFor = where;
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  render(words: Words<StorageBooksStrings>, { stack }: Position): TemplateResult {
    const { find } = words.strings;
    const { numbers } = words.common.locale;
    const last = Math.ceil(stack.total);
    const lastText = formatNumber(numbers, last);
    const here = `${words.language} ${last}`;
    const go = async (): Promise<void> => {
      // Said anew at each attempt.
      await this.#setFailed();
      const number = readNumber(numbers, this.#text);
      const isBook = typeof number === 'number' && number <= last && Number.isInteger(number);
      if (!isBook) return this.#setFailed(here);
      this.found(number, ({ words: now, scene }) => foundText(now, scene));
    };
    return html`
      ${textField({
        id: 'number',
        label: find.label(lastText),
        value: this.#text,
        error: this.#failedFor === here ? find.error(lastText) : undefined,
        onInput: (text) => {
          this.#text = text;
          void this.#setFailed();
        },
        onEnter: go,
      })}
      <button class="bordered" part="show-book" @click=${go}>${find.button}</button>
    `;
  }
}
