/** The fields of an object of the format. A new property of the format is a new field by itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { builtInLanguages } from '../../language/languages.js';
import { writeAmount, readAmount } from '../edition/amount.js';
import { fieldsOf, type Field } from '../edition/fields.js';
import type { FormRecord } from '../edition/form.js';
import type { Schema } from '../../data/schema.js';
import type { Workshop } from '../workshop.js';
import { choiceWord } from '../words/names.js';
import { readingsAt, sentencesAt } from '../edition/sentences.js';
import { unitField } from './unit.js';
import { checkField, idOf, selectField, textArea, textField, type FieldView } from './fields.js';

/** Properties whose texts are long. */
const LONG = ['sentence'];

interface Context {
  readonly workshop: Workshop;
  readonly path: string;
  readonly field: Field;
}

const labelOf = (workshop: Workshop, name: string): string => {
  const { fields } = workshop.words;
  return (fields as Readonly<Record<string, { label: string }>>)[name]?.label ?? name;
};

const hintOf = (workshop: Workshop, name: string): string | undefined => {
  const { fields } = workshop.words;
  return (fields as Readonly<Record<string, { hint?: string }>>)[name]?.hint;
};

const viewOf = ({ workshop, path, field }: Context): FieldView => ({
  id: idOf(path),
  label: labelOf(workshop, field.name) + (field.isRequired ? '' : ` ${workshop.words.optional}`),
  hint: hintOf(workshop, field.name),
  faults: sentencesAt(workshop.reading, workshop, path),
});

const textOf = (workshop: Workshop, path: string): string => {
  const value = workshop.value(path);
  return typeof value === 'string' ? value : '';
};

/** How a number was understood, with a choice where it may mean two. */
function numberField(context: Context): TemplateResult {
  const { workshop, path } = context;
  const typed = textOf(workshop, path);
  const amount = readAmount(typed, workshop.draft.writing);
  const { understood, mean, number } = workshop.words;
  const readings = readingsAt(workshop.reading, path);
  const choose = (value: number): void => workshop.setValue(path, writeAmount(value, workshop.draft.writing));
  const isRewritten = 'value' in amount && number(amount.value) !== typed.trim();
  return textField({
    ...viewOf(context),
    hint: isRewritten ? understood(number(amount.value)) : hintOf(workshop, context.field.name),
    keys: 'text',
    value: typed,
    onInput: (text) => workshop.setValue(path, text),
    remedies: readings.length
      ? html`${readings.map(
          (value) => html`<button type="button" @click=${() => choose(value)}>${mean(number(value))}</button> `,
        )}`
      : undefined,
  });
}

function choiceField(context: Context): TemplateResult {
  const { workshop, path, field } = context;
  const values = (field.schema.enum ?? []) as readonly string[];
  const none = field.isRequired || values.includes('exact') ? [] : [{ value: '', label: workshop.words.none }];
  const fallback = values.includes('exact') ? 'exact' : '';
  return selectField({
    ...viewOf(context),
    value: textOf(workshop, path) || fallback,
    choices: [...none, ...values.map((value) => ({ value, label: choiceWord(workshop, field.name, value) }))],
    onInput: (value) => workshop.setValue(path, value === fallback ? undefined : value),
  });
}

function choicesField({ workshop, path, field }: Context): TemplateResult {
  const chosen = (workshop.value(path) ?? []) as readonly string[];
  const words = (field.schema.items?.enum ?? []) as readonly string[];
  const toggle = (word: string, isChosen: boolean): void =>
    workshop.setValue(
      path,
      isChosen
        ? words.filter((each) => each === word || chosen.includes(each))
        : chosen.filter((each) => each !== word),
    );
  return html`
    <fieldset class="choices">
      <legend>${labelOf(workshop, field.name)} ${workshop.words.optional}</legend>
      ${words.map((word) =>
        checkField({
          id: idOf(`${path}.${word}`),
          label: choiceWord(workshop, field.name, word),
          isChecked: chosen.includes(word),
          onInput: (isChosen) => toggle(word, isChosen),
        }),
      )}
      ${sentencesAt(workshop.reading, workshop, path).map((fault) => html`<p class="fault">${fault}</p>`)}
    </fieldset>
  `;
}

function hoursField({ workshop, path, field }: Context): TemplateResult {
  const hours = (workshop.value(path) ?? []) as readonly string[];
  const { from, to } = workshop.words;
  const set = (at: number, typed: string): void => {
    const next = [hours[0] ?? '', hours[1] ?? ''];
    next[at] = typed;
    workshop.setValue(path, next.every((each) => !each.trim()) ? undefined : next);
  };
  const faults = sentencesAt(workshop.reading, workshop, path);
  return html`
    <fieldset class="pair">
      <legend>${labelOf(workshop, field.name)} ${workshop.words.optional}</legend>
      ${[from, to].map((label, at) =>
        textField({
          id: idOf(`${path}[${at}]`),
          label,
          keys: 'text',
          value: hours[at] ?? '',
          onInput: (typed) => set(at, typed),
          faults: at === 1 ? faults : [],
        }),
      )}
      <div class="hint">${hintOf(workshop, field.name)}</div>
    </fieldset>
  `;
}

/** A text for all languages, or one each. */
function localField(context: Context): TemplateResult {
  const { workshop, path, field } = context;
  const { languages } = workshop.words;
  const value = workshop.value(path) ?? '';
  const texts: FormRecord = typeof value === 'string' ? { de: value } : (value as FormRecord);
  const others = Object.keys(texts).filter((each) => !(builtInLanguages as readonly string[]).includes(each));
  const faults = sentencesAt(workshop.reading, workshop, path);
  const label = labelOf(workshop, field.name);
  return html`
    <fieldset class="local">
      <legend>${label}${field.isRequired ? '' : ` ${workshop.words.optional}`}</legend>
      ${[...builtInLanguages, ...others].map((language) =>
        textField({
          id: idOf(`${path}.${language}`),
          // Publisher and title stand below each other: each field says by itself what it is.
          label: `${label}, ${languages[language as keyof typeof languages] ?? language}`,
          lang: language,
          value: String(texts[language] ?? ''),
          onInput: (typed) => workshop.setValue(path, { ...texts, [language]: typed }),
          faults: language === workshop.language ? faults : [],
        }),
      )}
      <div class="hint">${hintOf(workshop, field.name)}</div>
    </fieldset>
  `;
}

/** Parts: the same fields again, item by item. */
function recordsField({ workshop, path, field }: Context): TemplateResult {
  const items = (workshop.value(path) ?? []) as readonly FormRecord[];
  const { add, remove } = workshop.words;
  const label = labelOf(workshop, field.name);
  const id = `${idOf(path)}-add`;
  const fresh = (): FormRecord => ({ id: `${field.name.replace(/s$/, '')}-${items.length + 1}`, value: '' });
  return html`
    <fieldset class="records" id=${idOf(path)} tabindex="-1">
      <legend>${label} ${workshop.words.optional}</legend>
      <div class="hint">${hintOf(workshop, field.name)}</div>
      ${sentencesAt(workshop.reading, workshop, path).map((fault) => html`<p class="fault">${fault}</p>`)}
      ${items.map(
        (_, at) => html`
          <fieldset>
            <legend>${label} ${at + 1}</legend>
            ${recordFields(workshop, field.schema.items!, `${path}[${at}]`)}
            <button
              type="button"
              @click=${() => {
                const rest = items.filter((_each, index) => index !== at);
                workshop.setValue(path, rest.length ? rest : undefined);
                document.getElementById(id)?.focus();
              }}
            >
              ${remove(`${label} ${at + 1}`)}
            </button>
          </fieldset>
        `,
      )}
      <button type="button" id=${id} @click=${() => workshop.setValue(path, [...items, fresh()])}>${add(label)}</button>
    </fieldset>
  `;
}

function fieldView(context: Context): TemplateResult | typeof nothing {
  const { workshop, path, field } = context;
  const { kind, name } = field;
  if (kind === 'number') return numberField(context);
  if (kind === 'choice') return choiceField(context);
  if (kind === 'choices') return choicesField(context);
  if (kind === 'hours') return hoursField(context);
  if (kind === 'local') return localField(context);
  if (kind === 'records') return recordsField(context);
  if (kind === 'other') return nothing;
  if (kind === 'record') return html`${recordFields(workshop, field.schema, path)}`;
  if (kind === 'flag') {
    return checkField({
      ...viewOf(context),
      label: labelOf(workshop, name),
      isChecked: workshop.value(path) === true,
      onInput: (isChecked) => workshop.setValue(path, isChecked || undefined),
    });
  }
  const text = {
    ...viewOf(context),
    value: textOf(workshop, path),
    onInput: (typed: string) => workshop.setValue(path, typed || undefined),
  };
  if (LONG.includes(name)) return textArea({ ...text, rows: 3 });
  if (name === 'unit') return unitField(workshop, viewOf(context), text.value, text.onInput);
  return textField(text);
}

/** @param names the properties to show, in their order; default: all of them */
export function recordFields(
  workshop: Workshop,
  schema: Schema,
  path: string,
  names?: readonly string[],
): readonly (TemplateResult | typeof nothing)[] {
  const fields = fieldsOf(schema);
  const shown = names ? names.flatMap((name) => fields.find((each) => each.name === name) ?? []) : fields;
  return shown.map((field) => fieldView({ workshop, path: path ? `${path}.${field.name}` : field.name, field }));
}

/** The properties of an object that a list does not name. */
export const otherNames = (schema: Schema, names: readonly string[]): readonly string[] =>
  fieldsOf(schema)
    .map(({ name }) => name)
    .filter((name) => !names.includes(name));
