import { html, type LitElement, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Release } from '../data/release.js';
import { Debounce } from '../element/controls/debounce.js';
import { richText } from '../element/controls/rich-text.js';
import { textField } from '../element/controls/text-field.js';
import { unitText } from '../language/figure-text.js';
import type { Words } from '../language/words.js';
import { bytesOfBook } from './book-size.js';
import { dataUnits, inPictureText, ownDataText, readOwnData, type DataUnit, type OwnData } from './own-data.js';
import type { Position } from './position.js';
import type { OwnDataError, StorageBooksStrings } from './strings.js';

/** "Und Ihre Daten?": the reader's own amount of data, answered once the typing pauses. Nothing is stored or sent. */
export class DataConverter {
  #text = '';
  #unit: DataUnit = 'GB';
  readonly #debounce: Debounce;
  /** The text that is answered. */
  #settledText = '';

  /** @param answered called when there is a new answer */
  constructor(host: LitElement, answered: () => void) {
    this.#debounce = new Debounce(() => {
      this.#settledText = this.#text;
      answered();
      host.requestUpdate();
    });
  }

  /** What the reader typed, or what is wrong with it; undefined while there is nothing. */
  read({ common }: Words<StorageBooksStrings>, release: Release): OwnData | OwnDataError | undefined {
    const size = bytesOfBook(release, 'published');
    return size && readOwnData(common.locale.numbers, this.#settledText, this.#unit, size);
  }

  /**
   * The answer, and whether the picture shows it: that changes with the picture, and the answer is not said again then. Nor
   * is it in another language, where it is a status of its own.
   */
  render(words: Words<StorageBooksStrings>, release: Release, position: Position): TemplateResult {
    const { errors } = words.strings.own;
    const answer = this.read(words, release);
    const isAnswered = typeof answer === 'object';
    const sentence = isAnswered ? ownDataText(words, release, position, answer) : '';
    const inPicture = isAnswered ? inPictureText(words, position, answer) : '';
    return html`
      ${this.#renderAmount(words, typeof answer === 'string' ? errors[answer] : undefined)} ${this.#renderUnit(words)}
      ${keyed(
        words.language,
        html`
          <p role="status" part="answer">${richText(sentence)}</p>
          <p role="status" class="answer">${inPicture}</p>
        `,
      )}
    `;
  }

  #renderAmount({ strings: { own } }: Words<StorageBooksStrings>, error: string | undefined): TemplateResult {
    return textField({
      id: 'amount',
      label: own.amount,
      hint: own.hint,
      value: this.#text,
      error,
      onInput: (text) => {
        this.#text = text;
        this.#debounce.restart();
      },
      onEnter: () => this.#debounce.flush(),
    });
  }

  #renderUnit({ strings, common }: Words<StorageBooksStrings>): TemplateResult {
    const choose = (event: Event): void => {
      this.#unit = (event.target as HTMLSelectElement).value as DataUnit;
      this.#debounce.flush();
    };
    return html`
      <div class="field">
        <label for="unit">${strings.own.unit}</label>
        <select id="unit" @change=${choose}>
          ${dataUnits.map(
            (unit) => html`<option value=${unit} ?selected=${unit === this.#unit}>${unitText(common, unit)}</option>`,
          )}
        </select>
      </div>
    `;
  }
}
