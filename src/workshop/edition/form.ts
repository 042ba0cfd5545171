/** A dataset as a form holds it: numbers, days and hours as the text that was typed. */
import type { Schema } from '../../data/schema.js';
import { isObject } from '../input/is-object.js';
import { readAmount, writeAmount, type AmountFault, type Writing } from './amount.js';
import { readDay, readMoment, type DayFault } from './day.js';
import { fieldsOf, type Field } from './fields.js';
import { readHour, writeHour } from './hour.js';

export type FormValue = string | boolean | FormRecord | readonly FormValue[];
export interface FormRecord {
  readonly [name: string]: FormValue;
}

/** What cannot be read in a field. */
export interface FormFault {
  /** Where, in the form: `editions[0].figures[3].value`. */
  readonly path: string;
  readonly code: AmountFault | DayFault | 'no-hour';
  readonly typed: string;
  /** What an ambiguous number may mean. */
  readonly readings?: readonly number[];
}

/** A form read as data, which is still to be checked by the format's own rules. */
export interface Read {
  readonly data: Readonly<Record<string, unknown>>;
  readonly faults: readonly FormFault[];
  /** The path in the form of a path in the data: figures that are still empty are not in the data. */
  readonly formPath: (dataPath: string) => string;
}

const isEmpty = (value: FormValue | undefined): boolean => value === undefined || value === '' || value === false;

/** Whether nothing was said yet in an item of a list: its number is what counts. */
const isBlank = (record: FormRecord): boolean => 'value' in record && String(record['value']).trim() === '';

/** @param schema of the whole, as the format publishes it */
export function readForm(schema: Schema, form: FormRecord, writing: Writing): Read {
  const faults: FormFault[] = [];
  /** The items of each list that are in the data, by the list's path in the data. */
  const kept = new Map<string, readonly number[]>();

  const record = (of: Schema, value: FormRecord, path: string, dataPath: string): Record<string, unknown> => {
    const data: Record<string, unknown> = {};
    for (const field of fieldsOf(of)) {
      const { name } = field;
      if (isEmpty(value[name])) continue;
      const read = item(field, value[name]!, join(path, name), join(dataPath, name));
      if (read !== undefined) data[name] = read;
    }
    return data;
  };

  const item = ({ kind, schema: of }: Field, value: FormValue, path: string, dataPath: string): unknown => {
    if (kind === 'record') return record(of, value as FormRecord, path, dataPath);
    if (kind === 'records') return list(of.items!, value as readonly FormRecord[], path, dataPath);
    if (kind === 'local') return localText(value as FormRecord | string);
    if (kind === 'hours') return hours(value as readonly string[], path);
    if (kind === 'choices') return (value as readonly string[]).length ? value : undefined;
    if (kind === 'other') return jsonIn(value as string);
    if (kind === 'flag' || kind === 'choice') return value;
    return scalar(kind, value as string, path);
  };

  const list = (of: Schema, values: readonly FormRecord[], path: string, dataPath: string): unknown => {
    const indices = values.flatMap((value, index) => (isBlank(value) ? [] : [index]));
    kept.set(dataPath, indices);
    const items = indices.map((index, at) => record(of, values[index]!, `${path}[${index}]`, `${dataPath}[${at}]`));
    return items.length ? items : undefined;
  };

  const scalar = (kind: Field['kind'], typed: string, path: string): unknown => {
    const text = typed.trim();
    if (!text) return undefined;
    if (kind === 'number') {
      const amount = readAmount(text, writing);
      if ('value' in amount) return amount.value;
      faults.push({ path, code: amount.fault, typed, ...(amount.readings && { readings: amount.readings }) });
      return undefined;
    }
    if (kind === 'year') return readYear(text);
    if (kind === 'day' || kind === 'moment') {
      const day = kind === 'day' ? readDay(text) : readMoment(text);
      if ('day' in day) return day.day;
      faults.push({ path, code: day.fault, typed });
      return undefined;
    }
    return text;
  };

  const hours = (values: readonly string[], path: string): unknown => {
    if (values.every((typed) => !typed.trim())) return undefined;
    return values.map((typed, at) => {
      const hour = readHour(typed);
      if (hour === undefined) faults.push({ path: `${path}[${at}]`, code: 'no-hour', typed });
      return hour;
    });
  };

  const data = record(schema, form, '', '');
  return { data, faults, formPath: (dataPath) => mapped(dataPath, kept) };
}

/** Handed on as it is; what is no JSON is not. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Four digits; everything else stays as typed, and the format says what is allowed. */
const readYear = (text: string): number | string => (/^\d{1,6}$/.test(text) ? Number(text) : text);

const join = (path: string, name: string): string => (path ? `${path}.${name}` : name);

/** One text for all languages, or those that are not empty. */
function localText(value: FormRecord | string): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  const texts = Object.entries(value).filter(([, text]) => String(text).trim());
  return texts.length
    ? Object.fromEntries(texts.map(([language, text]) => [language, String(text).trim()]))
    : undefined;
}

/** The path with the places in the data replaced by those in the form. */
function mapped(dataPath: string, kept: ReadonlyMap<string, readonly number[]>): string {
  let data = '';
  let form = '';
  for (const [piece, index] of dataPath.matchAll(/\[(\d+)\]|[^[\]]+/g)) {
    form += index === undefined ? piece : `[${kept.get(data)?.[Number(index)] ?? index}]`;
    data += piece;
  }
  return form;
}

/** Data as a form, numbers written as the editor's language writes them. */
export function formOf(schema: Schema, data: Readonly<Record<string, unknown>>, writing: Writing): FormRecord {
  const form: Record<string, FormValue> = {};
  for (const field of fieldsOf(schema)) {
    const value = data[field.name];
    const held = value === undefined || value === null ? undefined : formValue(field, value, writing);
    if (held !== undefined) form[field.name] = held;
  }
  return form;
}

const writtenHour = (hour: unknown): string => (typeof hour === 'number' ? writeHour(hour) : String(hour));

const textsOf = (texts: Record<string, unknown>): FormRecord =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, String(text)]));

/** What is no value of its kind stays as text, so that its field can say so; what has no field of one line is left out. */
function formValue({ kind, schema }: Field, value: unknown, writing: Writing): FormValue | undefined {
  switch (kind) {
    case 'number':
      return typeof value === 'number' ? writeAmount(value, writing) : textOf(value);
    case 'hours':
      return Array.isArray(value) ? value.map(writtenHour) : [textOf(value), ''];
    case 'choices':
      return Array.isArray(value) ? value.map(String) : undefined;
    case 'records':
      return Array.isArray(value)
        ? value.filter(isObject).map((each) => formOf(schema.items!, each, writing))
        : undefined;
    case 'record':
      return isObject(value) ? formOf(schema, value, writing) : undefined;
    case 'flag':
      return value === true;
    case 'local':
      return isObject(value) ? textsOf(value) : textOf(value);
    default:
      return textOf(value);
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The same form with its numbers written in another way; what cannot be read stays as it was typed. */
export function rewritten(schema: Schema, form: FormRecord, from: Writing, to: Writing): FormRecord {
  const result: Record<string, FormValue> = { ...form };
  for (const { name, kind, schema: of } of fieldsOf(schema)) {
    const value = form[name];
    if (value === undefined) continue;
    if (kind === 'number') {
      const amount = readAmount(value as string, from);
      if ('value' in amount) result[name] = writeAmount(amount.value, to);
    }
    if (kind === 'record') result[name] = rewritten(of, value as FormRecord, from, to);
    if (kind === 'records') {
      result[name] = (value as readonly FormRecord[]).map((each) => rewritten(of.items!, each, from, to));
    }
  }
  return result;
}

/** The form with another value at a path; an object or a list on the way that is missing is made. */
export function withValue<T extends FormValue | undefined>(form: T, path: string, value: FormValue | undefined): T {
  const steps = [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) =>
    index === undefined ? name : Number(index),
  );
  return replaced(form, steps, value) as T;
}

function replaced(
  form: FormValue | undefined,
  [step, ...rest]: readonly (string | number)[],
  value: FormValue | undefined,
): FormValue | undefined {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = [...((form as readonly FormValue[] | undefined) ?? [])];
    list[step] = replaced(list[step], rest, value) ?? '';
    return list;
  }
  const { [step]: own, ...others } = (typeof form === 'object' ? form : {}) as FormRecord;
  const next = replaced(own, rest, value);
  return next === undefined ? others : { ...(form as FormRecord), [step]: next };
}

/** What stands at a path. */
export function valueAt(form: FormValue | undefined, path: string): FormValue | undefined {
  let value = form;
  for (const [name, index] of path.matchAll(/\[(\d+)\]|[^.[\]]+/g)) {
    if (typeof value !== 'object') return undefined;
    value = index === undefined ? (value as FormRecord)[name] : (value as readonly FormValue[])[Number(index)];
  }
  return value;
}
