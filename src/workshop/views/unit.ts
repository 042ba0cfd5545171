import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { selectField, textField, type FieldView } from './fields.js';
import { View } from './view.js';

/** Stands in the list for every unit that the format has no name for. */
const OWN = 'own';

/** A unit by its word in the language of the page, or in words of one's own. */
export class WorkshopUnit extends View {
  static override properties: PropertyDeclarations = {
    field: { attribute: false },
    value: { attribute: false },
    onInput: { attribute: false },
    isOwn: { state: true, attribute: false },
  };

  declare field: FieldView;
  /** The name in the format, or the words. */
  declare value: string;
  declare onInput: (unit: string) => void;
  /** Stays while words are typed: "Bücherkisten" begins with the sign of a byte. */
  declare private isOwn: boolean;

  constructor() {
    super();
    this.isOwn = false;
  }

  get #isKnown(): boolean {
    return Object.hasOwn(this.words.units, this.value);
  }

  #choose(chosen: string): void {
    this.isOwn = chosen === OWN;
    this.onInput(this.isOwn ? '' : chosen);
  }

  protected override render(): TemplateResult {
    const { field, value, words } = this;
    const isOwn = this.isOwn || !this.#isKnown;
    const { name, hint } = words.ownUnit;
    return html`
      ${selectField({
        ...field,
        faults: isOwn ? [] : field.faults,
        value: isOwn ? OWN : value,
        choices: [
          ...Object.entries(words.units).map(([unit, label]) => ({ value: unit, label })),
          { value: OWN, label: name },
        ],
        onInput: (chosen) => this.#choose(chosen),
      })}
      ${
        isOwn
          ? textField({
              id: `${field.id}-own`,
              label: `${field.label}: ${name}`,
              hint,
              value,
              faults: field.faults,
              onInput: (typed) => {
                this.isOwn = true;
                this.onInput(typed);
              },
            })
          : nothing
      }
    `;
  }
}

export const unitField = (
  workshop: View['workshop'],
  field: FieldView,
  value: string,
  onInput: (unit: string) => void,
): TemplateResult =>
  html`<workshop-unit .workshop=${workshop} .field=${field} .value=${value} .onInput=${onInput}></workshop-unit>`;

customElements.define('workshop-unit', WorkshopUnit);
