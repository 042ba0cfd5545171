import { html, type TemplateResult } from 'lit/html.js';
import type { Release } from '../base/binding.js';
import { Expander } from '../base/expander.js';
import { field } from '../base/field.js';
import { Pause } from '../base/pause.js';
import { richText } from '../base/rich-text-view.js';
import type { Words } from '../base/words.js';
import { bytesOfBook } from './book-size.js';
import { dataUnits, ownDataText, readOwnData, type DataUnit, type OwnData } from './own-data.js';
import type { Place } from './place.js';
import type { OwnDataError, StorageBooksStrings } from './strings.js';

/** "Und Ihre Daten?": the reader's own amount of data, answered once the typing pauses. Nothing is stored or sent. */
export class OwnDataView {
  private text = '';
  private unit: DataUnit = 'GB';
  private readonly pause: Pause;
  private readonly expander: Expander;
  /** The text that is answered. */
  private settled = '';

  /** @param answered called when there is a new answer */
  constructor(requestUpdate: () => void, answered: () => void) {
    this.expander = new Expander(requestUpdate, 'own-data');
    this.pause = new Pause(() => {
      this.settled = this.text;
      answered();
      requestUpdate();
    });
  }

  /** What the reader typed, or what is wrong with it; undefined while there is nothing. */
  read({ common }: Words<StorageBooksStrings>, release: Release): OwnData | OwnDataError | undefined {
    const size = bytesOfBook(release, 'published');
    return size && this.expander.open ? readOwnData(common.locale.numbers, this.settled, this.unit, size) : undefined;
  }

  render(words: Words<StorageBooksStrings>, release: Release, place: Place): TemplateResult {
    const { own } = words.strings;
    return this.expander.render(own.title, () => {
      const read = this.read(words, release);
      const error = typeof read === 'string' ? own.errors[read] : undefined;
      return html`${field({
          id: 'amount',
          label: own.amount,
          hint: own.hint,
          value: this.text,
          error,
          typed: (text) => {
            this.text = text;
            this.pause.restart();
          },
          entered: () => this.pause.end(),
        })}
        <div class="field">
          <label for="unit">${own.unit}</label>
          <select
            id="unit"
            @change=${(event: Event) => {
              this.unit = (event.target as HTMLSelectElement).value as DataUnit;
              this.pause.end();
            }}
          >
            ${dataUnits.map(
              (unit) =>
                html`<option value=${unit} ?selected=${unit === this.unit}>${words.common.units[unit]}</option>`,
            )}
          </select>
        </div>
        <p role="status" part="answer">
          ${typeof read === 'object' ? richText(ownDataText(words, release, place, read)) : ''}
        </p>`;
    });
  }
}
