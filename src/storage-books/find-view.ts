import { html, type TemplateResult } from 'lit/html.js';
import { Expander } from '../base/expander.js';
import { field } from '../base/field.js';
import type { Words } from '../base/words.js';
import { formatNumber } from '../core/numbers.js';
import { readNumber } from '../core/read-number.js';
import type { Place } from './place.js';
import type { StorageBooksStrings } from './strings.js';

/** "Ein Buch suchen": the way to any book by its number. */
export class FindView {
  private text = '';
  private wrong = false;

  private readonly expander: Expander;

  /** @param found called with the number of a book that exists */
  constructor(
    private readonly requestUpdate: () => void,
    private readonly found: (book: number) => void,
  ) {
    this.expander = new Expander(requestUpdate, 'find');
  }

  render(words: Words<StorageBooksStrings>, { stack }: Place): TemplateResult {
    const { find } = words.strings;
    const { numbers } = words.common.locale;
    const last = Math.ceil(stack.total);
    const most = formatNumber(numbers, last);
    const go = (): void => {
      const number = readNumber(numbers, this.text);
      this.wrong = typeof number === 'string' || !Number.isInteger(number) || number > last;
      if (!this.wrong) this.found(number as number);
      this.requestUpdate();
    };
    return this.expander.render(
      find.title,
      () =>
        html`${field({
            id: 'number',
            label: find.label(most),
            value: this.text,
            error: this.wrong ? find.error(most) : undefined,
            typed: (text) => (this.text = text),
            entered: go,
          })}<button class="bordered" part="show-book" @click=${go}>${find.button}</button>`,
    );
  }
}
