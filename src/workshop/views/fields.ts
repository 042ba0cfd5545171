/** Fields with their label, a hint, and what is wrong with what was typed. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** What all fields have. */
export interface FieldView {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | TemplateResult | undefined;
  /** Sentences about what was typed. */
  readonly faults?: readonly string[] | undefined;
  /** What can be done about them. */
  readonly remedies?: TemplateResult | undefined;
}

const described = ({ id, hint, faults = [] }: FieldView): string | typeof nothing =>
  [hint ? `${id}-hint` : '', faults.length ? `${id}-fault` : ''].filter(Boolean).join(' ') || nothing;

const isInvalid = ({ faults = [] }: FieldView): 'true' | typeof nothing => (faults.length ? 'true' : nothing);

const around = (field: FieldView, control: TemplateResult): TemplateResult => html`
  <div class="field">
    <label for=${field.id}>${field.label}</label>
    ${control} ${field.hint ? html`<div class="hint" id="${field.id}-hint">${field.hint}</div>` : nothing}
    ${faultsView(field)}
  </div>
`;

const faultsView = ({ id, faults = [], remedies }: FieldView): TemplateResult | typeof nothing =>
  faults.length
    ? html`<div class="fault" id="${id}-fault">
        ${faults.map((fault) => html`<p>${fault}</p>`)} ${remedies ?? nothing}
      </div>`
    : nothing;

export interface TextField extends FieldView {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Which keys a telephone shows. */
  readonly keys?: 'decimal' | 'url' | 'text';
  readonly lang?: string | undefined;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

export const textField = (field: TextField): TemplateResult =>
  around(
    field,
    html`<input
      id=${field.id}
      type="text"
      autocomplete="off"
      inputmode=${field.keys ?? nothing}
      lang=${field.lang ?? nothing}
      .value=${live(field.value)}
      aria-invalid=${isInvalid(field)}
      aria-describedby=${described(field)}
      @input=${(event: Event) => field.onInput(valueOf(event))}
    />`,
  );

export const textArea = (field: TextField & { readonly rows: number }): TemplateResult =>
  around(
    field,
    html`<textarea
      id=${field.id}
      rows=${field.rows}
      lang=${field.lang ?? nothing}
      .value=${live(field.value)}
      aria-invalid=${isInvalid(field)}
      aria-describedby=${described(field)}
      @input=${(event: Event) => field.onInput(valueOf(event))}
    ></textarea>`,
  );

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface SelectField extends FieldView {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onInput: (value: string) => void;
}

export const selectField = (field: SelectField): TemplateResult =>
  around(
    field,
    html`<select
      id=${field.id}
      aria-invalid=${isInvalid(field)}
      aria-describedby=${described(field)}
      @change=${(event: Event) => field.onInput(valueOf(event))}
    >
      ${field.choices.map(
        ({ value, label }) => html`<option .value=${value} .selected=${live(value === field.value)}>${label}</option>`,
      )}
    </select>`,
  );

export interface CheckField extends FieldView {
  readonly isChecked: boolean;
  readonly onInput: (isChecked: boolean) => void;
}

export const checkField = (field: CheckField): TemplateResult => html`
  <div class="field">
    <label class="check">
      <input
        id=${field.id}
        type="checkbox"
        .checked=${live(field.isChecked)}
        aria-describedby=${described(field)}
        @change=${(event: Event) => field.onInput((event.target as HTMLInputElement).checked)}
      />
      ${field.label}
    </label>
    ${field.hint ? html`<div class="hint" id="${field.id}-hint">${field.hint}</div>` : nothing} ${faultsView(field)}
  </div>
`;

export interface RadioGroup {
  readonly name: string;
  readonly legend: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onInput: (value: string) => void;
}

export const radioGroup = ({ name, legend, value: chosen, choices, onInput }: RadioGroup): TemplateResult => html`
  <fieldset class="choices">
    <legend>${legend}</legend>
    ${choices.map(
      ({ value, label }) => html`
        <label class="check">
          <input
            type="radio"
            name=${name}
            .value=${value}
            .checked=${live(value === chosen)}
            @change=${() => onInput(value)}
          />
          ${label}
        </label>
      `,
    )}
  </fieldset>
`;

/** The id of a field on the page. @param path in the form */
export const idOf = (path: string): string => `f-${path.replace(/[^a-zA-Z0-9]+/g, '-')}`;
