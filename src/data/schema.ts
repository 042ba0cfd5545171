/**
 * The published JSON format of a dataset, and what checks it. The schema says what a dataset is made of; `validate`
 * interprets exactly that object and adds the rules that a schema cannot say. Whatever is wrong becomes a fault in
 * words: where, what was found, what is allowed. Nothing here throws.
 */
import { isTimeZone } from '../core/day.js';
import { qualifiers } from '../core/qualifiers.js';
import { periods, type Dataset, type Edition } from './key-figure.js';
import { checkParts } from './relations.js';

/** The keywords of JSON Schema (draft 2020-12) that the format uses and `validate` understands. */
export interface Schema {
  /** What is allowed here, in words. */
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
  readonly minProperties?: number;
  readonly if?: { readonly required: readonly [string] };
  readonly then?: Schema;
  readonly else?: Schema;
}

/** Something that is wrong with the input. */
export interface Fault {
  /** Where: `editions[0].figures[3].value`; empty for the whole. */
  readonly path: string;
  /** What was found there, shortened: `"abc" (text)`. */
  readonly found: string;
  /** What is allowed there: `a number from 0 to 1e18`. Empty when there is nothing to say. */
  readonly allowed: string;
}

/** A dataset without faults, or faults. */
export interface Validated {
  /** Normalised and deeply frozen; a copy, so that later changes to the input change nothing. */
  readonly dataset?: Dataset;
  readonly faults: readonly Fault[];
}

/** The fault as a sentence. */
export const describeFault = ({ path, found, allowed }: Fault): string =>
  [path, found && (allowed ? 'found ' : '') + found].filter(Boolean).join(': ') + (allowed && `; allowed: ${allowed}`);

const MANY = 1000;
const string = { type: 'string', minLength: 1, maxLength: MANY };
const text: Schema = { ...string, title: `text of 1 to ${MANY} characters` };
const id: Schema = { ...text, title: 'a name such as mails-per-day', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const amount: Schema = { title: 'a number from 0 to 1e18', type: 'number', minimum: 0, maximum: 1e18 };
const hour: Schema = { title: 'an hour from 0 to 24', type: 'number', minimum: 0, maximum: 24 };
const word = (words: readonly string[]): Schema => ({ title: `one of ${words.join(', ')}`, enum: words });

const list = (items: Schema, minItems = 1, maxItems = MANY): Schema => ({
  title: `a list of ${minItems === maxItems ? minItems : `${minItems} to ${maxItems}`}`,
  type: 'array',
  minItems,
  maxItems,
  items,
});

/** Every object may explain itself (texts by language aside). What matches is not checked and not kept. */
const remarks: Schema['patternProperties'] = { '^(\\$schema|comment)$': {} };

const object = (required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema => {
  const properties = { ...required, ...optional };
  return {
    title: `an object with ${Object.keys(properties).join(', ')}`,
    type: 'object',
    required: Object.keys(required),
    properties,
    patternProperties: remarks,
    additionalProperties: false,
  };
};

const localText: Schema = {
  ...text,
  title: 'text, or texts by language: de, en, de-simple …',
  type: ['string', 'object'],
  minProperties: 1,
  patternProperties: { '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$': text },
  additionalProperties: false,
};

const figure = object(
  { id, value: amount, unit: text, period: word(periods) },
  {
    qualifier: word(qualifiers),
    window: list(hour, 2, 2),
    until: { title: 'a year', type: 'integer', minimum: 1000, maximum: 9999 },
    planned: { title: 'true or false', type: 'boolean' },
    label: localText,
    scope: localText,
    sentence: text,
    parts: list(object({ id, value: amount, label: localText }, { qualifier: word(qualifiers) })),
  },
);

const release = {
  date: { ...string, title: 'a day as YYYY-MM-DD', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' },
  url: { ...string, title: 'an address with http or https', pattern: '^https?://\\S+$' },
};

const common = {
  timeZone: text,
  relations: list(
    {
      if: { required: ['ratios'] },
      then: object({ id, kind: word(['same-ratio']), ratios: list(list(id, 2, 2), 2) }),
      else: object({
        id,
        kind: word(['product']),
        factors: list({ ...id, title: 'the id of a figure, or a number', type: ['string', 'number'], minimum: 0 }),
        equals: id,
      }),
    },
    0,
  ),
};

/**
 * The format: a dataset with `editions`, or the short form for figures inline in a page, which is one edition:
 * `{ "publisher": "…", "title": "…", "figures": [ … ] }`.
 */
export const datasetSchema: Schema = {
  if: { required: ['editions'] },
  then: object(
    {
      id,
      organisation: localText,
      publisher: localText,
      editions: list(object({ id, title: localText, figures: list(figure) }, release)),
    },
    common,
  ),
  else: object(
    { publisher: localText, title: localText, figures: list(figure) },
    { id, organisation: localText, edition: id, ...release, ...common },
  ),
};

/** As many faults are told one by one. */
const FAULTS = 10;

/** The most characters that are shown of what was found. */
const SHOWN = 60;

/** At most SHOWN characters of a text, whole ones: an emoji is never cut in two. */
const shortened = (text: string, most = SHOWN): string => {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? characters.slice(0, most - 1).join('') + '…' : text;
};

const typeOf = (input: unknown): string => (input === null ? 'null' : Array.isArray(input) ? 'array' : typeof input);

/** What was found, in words. */
const shown = (input: unknown): string => {
  switch (typeOf(input)) {
    case 'string':
      return `${JSON.stringify(shortened(input as string))} (text)`;
    case 'array':
      return `a list of ${(input as unknown[]).length}`;
    case 'object':
      return 'an object';
    case 'number':
    case 'boolean':
    case 'null':
      return String(input);
    case 'undefined':
      return 'nothing';
  }
  return `a ${typeof input}`;
};

const within = (size: number, least = 0, most = Infinity): boolean => size >= least && size <= most;

/** Whether a value that is no object fits, its items left aside. Each keyword concerns values of its own type only. */
function fits(schema: Schema, input: unknown): boolean {
  const type = typeOf(input);
  if (schema.enum) return schema.enum.includes(input as string);
  if (![schema.type].flat().some((each) => each === type || (each === 'integer' && Number.isInteger(input))))
    return false;
  if (type === 'number') return Number.isFinite(input) && within(input as number, schema.minimum, schema.maximum);
  if (type === 'array') return within((input as unknown[]).length, schema.minItems, schema.maxItems);
  if (type !== 'string') return true;
  const { minLength, maxLength = Infinity, pattern } = schema;
  const string = input as string;
  // Counted in whole characters, but never all of 10 million of them.
  const size = string.length > 2 * maxLength ? Infinity : [...string].length;
  return within(size, minLength, maxLength) && (!pattern || new RegExp(pattern, 'u').test(string));
}

/** Checks any value against the format. Never throws. */
export function validate(input: unknown): Validated {
  const faults: Fault[] = [];

  const fault = (path: string, found: string, allowed: string): void => {
    if (faults.length < FAULTS) faults.push({ path, found, allowed });
    else if (faults.length === FAULTS) faults.push({ path: '', found: '… and more', allowed: '' });
  };

  /** A copy of what the schema knows; undefined for what is faulty. */
  const visit = (schema: Schema, input: unknown, path: string): unknown => {
    // Absent is what JSON cannot say as well: { qualifier: undefined }.
    const has = (name: string): boolean =>
      typeOf(input) === 'object' && Object.hasOwn(input as object, name) && (input as Fields)[name] !== undefined;
    if (schema.if) return visit((has(schema.if.required[0]) ? schema.then : schema.else)!, input, path);
    const { title = '', properties = {}, patternProperties = {}, required = [], minProperties = 0 } = schema;
    if (!fits(schema, input)) return fault(path, shown(input), title);
    if (Array.isArray(input))
      return Object.freeze(Array.from(input, (item, index) => visit(schema.items!, item, `${path}[${index}]`)));
    if (typeOf(input) !== 'object') return input;

    const copy: Fields = {};
    const at = (name: string): string => (path && path + '.') + shortened(name);
    const names = Object.keys(input as object);
    if (names.length < minProperties) fault(path, 'nothing', title);
    for (const name of required) if (!has(name)) fault(at(name), 'nothing', properties[name]!.title!);
    for (const name of names) {
      if (faults.length > FAULTS) return;
      if (!has(name)) continue;
      const pattern = Object.keys(patternProperties).find((each) => new RegExp(each, 'u').test(name));
      const known = Object.hasOwn(properties, name) ? properties[name] : pattern && patternProperties[pattern];
      if (!known) fault(at(name), 'an unknown property', title);
      else if (known.title) copy[name] = visit(known, (input as Fields)[name], at(name));
    }
    return Object.freeze(copy);
  };

  const copy = visit(datasetSchema, input, '') as Dataset & Inline;
  if (faults.length) return { faults };
  const dataset = copy.editions ? copy : fromInline(copy);
  for (const broken of brokenRules(dataset, copy.editions ? 'editions' : '')) fault(...broken);
  return faults.length ? { faults } : { dataset, faults };
}

type Fields = Record<string, unknown>;

/** The short form. */
type Inline = Omit<Edition, 'id'> & Omit<Dataset, 'editions'> & { readonly edition?: string };

/** The short form as a dataset of one edition. */
const fromInline = ({ id, organisation, publisher, timeZone, relations, edition, ...release }: Inline): Dataset => {
  const editions = Object.freeze([Object.freeze({ id: edition ?? 'inline', ...release })]);
  const own = { id: id ?? 'inline', organisation: organisation ?? publisher, publisher, editions };
  return Object.freeze({ ...own, ...(timeZone && { timeZone }), ...(relations && { relations }) });
};

/** What a schema cannot say, for a dataset that fits it; `root` is the path of the editions, empty for the short form. */
function* brokenRules(dataset: Dataset, root: string): Iterable<[path: string, found: string, allowed: string]> {
  const { timeZone, relations = [], editions } = dataset;
  if (timeZone && !isTimeZone(timeZone)) yield ['timeZone', shown(timeZone), 'a time zone such as Europe/Berlin'];
  yield* repeated(relations, 'relations');
  yield* repeated(editions, root);
  let latest = '';
  for (const [index, { date = latest, figures }] of editions.entries()) {
    const path = root && `${root}[${index}].`;
    const [year, month, day] = date.split('-').map(Number);
    // The 30th of February is the 1st or 2nd of March.
    if (date && Date.UTC(year!, month! - 1, day) >= Date.UTC(year!, month!, 1))
      yield [path + 'date', shown(date), 'a day of the calendar'];
    if (date < latest) yield [path + 'date', shown(date), `the newest edition last (${latest} stands before it)`];
    latest = date;
    yield* repeated(figures, path + 'figures');
    for (const [number, figure] of figures.entries()) {
      const own = `${path}figures[${number}].`;
      const { period, until, window, parts = [] } = figure;
      if (period === 'until' && !until)
        yield [own + 'until', 'nothing', 'the last year that the period until speaks of'];
      if (window && window[0] >= window[1])
        yield [own + 'window', window.join(' to '), 'from an earlier to a later hour'];
      yield* repeated(parts, own + 'parts');
      const finding = checkParts(figure);
      if (finding) yield [own + 'parts', `a sum of ${finding.left.value}`, `parts that add up to ${figure.value}`];
    }
  }
}

/** Every name that an earlier item of the list has already. */
function* repeated(items: readonly { readonly id: string }[], path: string): Iterable<[string, string, string]> {
  const names = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (names.has(id)) yield [`${path}[${index}].id`, shown(id), 'a name that no other has'];
    names.add(id);
  }
}

/** The most characters of JSON that are read. */
export const LONGEST = 1_000_000;

/** Reads a dataset from JSON text, and checks it. Never throws. */
export function parse(text: string): Validated {
  const refused = (found: string, allowed: string): Validated => ({ faults: [{ path: '', found, allowed }] });
  if (text.length > LONGEST) return refused(`${text.length} characters`, `at most ${LONGEST}`);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    // The engine's words: they quote the place, most with line and column.
    return refused(`no JSON: ${shortened((error as Error).message, 200)}`, 'a dataset as JSON');
  }
  return validate(input);
}
