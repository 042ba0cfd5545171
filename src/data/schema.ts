/**
 * The published JSON format of a dataset, and what checks it. The schema says what a dataset is made of; `validate`
 * interprets exactly that object and adds the rules that a schema cannot say. Whatever is wrong becomes a fault in
 * words: where, what was found, what is allowed. Nothing here throws.
 */
import { isTimeZone } from '../core/day.js';
import { qualifiers } from '../core/qualifiers.js';
import { periods, type Dataset, type Edition, type Hours, type KeyFigure, type LocalText } from './key-figure.js';
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
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false | Schema;
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
  (path && path + ': ') + (allowed ? `found ${found}; allowed: ${allowed}` : found);

// Patterns limit the length as well, counted in whole characters. Control characters mark emphasis and stay out.
const text: Schema = { title: 'text of 1 to 1000 characters', type: 'string', pattern: '^[^\\0-\\x08]{1,1000}$' };
const id: Schema = { title: 'a name such as mails-per-day', type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,99}$' };
const amount: Schema = { title: 'a number from 0 to 1e18', type: 'number', minimum: 0, maximum: 1e18 };
const word = (words: readonly string[]): Schema => ({ title: `one of ${words.join(', ')}`, enum: words });

const list = (items: Schema, minItems = 1, maxItems = 1000): Schema => ({
  title: `a list of ${minItems} to ${maxItems}`,
  type: 'array',
  minItems,
  maxItems,
  items,
});

const object = (required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema => ({
  title: `an object with ${Object.keys({ ...required, ...optional }).join(', ')}`,
  type: 'object',
  required: Object.keys(required),
  // Every object may explain itself: what has no title is not checked and not kept.
  properties: { ...required, ...optional, $schema: {}, comment: {} },
  additionalProperties: false,
});

const localText: Schema = {
  ...text,
  title: 'text, or texts by language: de, en, de-simple …',
  type: ['string', 'object'],
  minProperties: 1,
  additionalProperties: text,
};

const part = { id, value: amount };
const qualifier = word(qualifiers);
const window = list({ ...amount, title: 'an hour from 0 to 24', maximum: 24 }, 2, 2);

const figure = object(
  { ...part, unit: text, period: word(periods) },
  {
    qualifier,
    window,
    until: { ...amount, title: 'a year', minimum: 1000, maximum: 9999 },
    planned: { title: 'true or false', type: 'boolean' },
    label: localText,
    scope: localText,
    sentence: text,
    parts: list({
      if: { required: ['window'] },
      then: object({ ...part, window }, { qualifier, label: localText }),
      else: object({ ...part, label: localText }, { qualifier }),
    }),
  },
);

const release = {
  date: { ...text, title: 'a day as YYYY-MM-DD', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
  url: { ...text, title: 'an address with http or https', pattern: '^https?://\\S{1,990}$' },
};

const common = {
  timeZone: text,
  language: { ...text, title: 'a language tag such as de', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
  relations: list(
    {
      if: { required: ['ratios'] },
      then: object({ id, kind: word(['same-ratio']), ratios: list(list(id, 2, 2)) }),
      else: object({
        id,
        kind: word(['product']),
        factors: list({ ...id, ...amount, title: 'the id of a figure, or a number', type: ['string', 'number'] }),
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

function typeOf(input: unknown): string {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'array' : typeof input;
}

/** What was found, in words. */
const shown = (input: unknown): string => {
  const type = typeOf(input);
  if (type === 'string') return `${JSON.stringify(shortened(input as string))} (text)`;
  if (type === 'array') return `a list of ${(input as unknown[]).length}`;
  if (type === 'object') return 'an object';
  return input === undefined ? 'nothing' : shortened(String(input));
};

/** Whether a value fits, what is inside it left aside. Each keyword concerns values of its own type only. */
function fits(schema: Schema, input: unknown): boolean {
  const { type, enum: words, pattern, minimum, maximum, minItems, maxItems, minProperties } = schema;
  const own = typeOf(input);
  if (words) return words.includes(input as string);
  if (![type].flat().includes(own)) return false;
  if (own === 'string') return new RegExp(pattern!, 'u').test(input as string);
  const size = sizeOf(input);
  return size >= (minimum ?? minItems ?? minProperties ?? 0) && size <= (maximum ?? maxItems ?? Infinity);
}

/** A number itself; of a list and an object, how many there are. */
function sizeOf(input: unknown): number {
  if (Array.isArray(input)) return input.length;
  return typeof input === 'object' && input !== null ? Object.keys(input).length : Number(input);
}

/** Checks any value against the format. Never throws. */
export function validate(input: unknown): Validated {
  const faults: Fault[] = [];

  const fault: Accuse = (path, found, allowed) => {
    if (faults.length < FAULTS) faults.push({ path, found, allowed });
    else if (faults.length === FAULTS) faults.push({ path: '', found: '… and more', allowed: '' });
  };

  /** A frozen copy of what the schema knows. */
  const visit = (schema: Schema, input: unknown, path: string): unknown => {
    const object = typeOf(input) === 'object' ? (input as Fields) : {};
    // What JSON cannot say is absent: { qualifier: undefined }.
    const names = Object.keys(object).filter((name) => object[name] !== undefined);
    if (schema.if) return visit((names.includes(schema.if.required[0]) ? schema.then : schema.else)!, input, path);
    const { title = '', items, required = [], properties = {}, additionalProperties: others } = schema;
    if (!fits(schema, input)) return fault(path, shown(input), title);
    if (items) return Object.freeze(Array.from(input as unknown[], (item, at) => visit(items, item, `${path}[${at}]`)));
    if (input !== object) return input;

    const copy: Fields = {};
    const at = (name: string): string => (path && path + '.') + shortened(name);
    for (const name of required) if (!names.includes(name)) fault(at(name), 'nothing', properties[name]!.title!);
    for (const name of names) {
      // A property __proto__ would be no property of the copy.
      const known = Object.hasOwn(properties, name) ? properties[name] : name !== '__proto__' && others;
      if (!known) fault(at(name), 'an unknown property', title);
      else if (known.title) copy[name] = visit(known, object[name], at(name));
    }
    return Object.freeze(copy);
  };

  let dataset = visit(datasetSchema, input, '') as Dataset;
  if (!faults.length) {
    const inline = !dataset.editions;
    if (inline) dataset = fromInline(dataset as unknown as Inline);
    checkRules(dataset, inline ? '' : 'editions', fault);
  }
  return faults.length ? { faults } : { dataset, faults };
}

type Fields = Record<string, unknown>;
type Accuse = (path: string, found: string, allowed: string) => void;

/** The short form. */
type Inline = Omit<Edition, 'id'> & Partial<Dataset> & { readonly publisher: LocalText; readonly edition?: string };

/** The short form as a dataset of one edition. */
function fromInline({ edition = 'inline', title, date, url, figures, ...rest }: Inline): Dataset {
  const release = Object.freeze({ id: edition, title, date, url, figures });
  return Object.freeze({ id: 'inline', organisation: rest.publisher, ...rest, editions: Object.freeze([release]) });
}

/** What a schema cannot say of a dataset that fits it. `root`: the path of the editions, empty for the short form. */
function checkRules({ timeZone, relations = [], editions }: Dataset, root: string, fault: Accuse): void {
  /** Every name that an earlier item of the list has already. */
  const unique = (items: readonly { readonly id: string }[], path: string): void => {
    const names = items.map(({ id }) => id);
    names.forEach(
      (id, at) => names.indexOf(id) < at && fault(`${path}[${at}].id`, shown(id), 'a name that no other has'),
    );
  };

  if (timeZone && !isTimeZone(timeZone)) fault('timeZone', shown(timeZone), 'a time zone such as Europe/Berlin');
  unique(relations, 'relations');
  unique(editions, root);
  let latest = '';
  editions.forEach(({ date = latest, figures }, at) => {
    const path = root && `${root}[${at}].`;
    // The 30th of February is nothing to some engines and the 2nd of March to others.
    if (date && new Date(date).toJSON()?.slice(0, 10) !== date)
      fault(path + 'date', shown(date), 'a day of the calendar');
    if (date < latest) fault(path + 'date', shown(date), `the newest edition last: ${latest} or later`);
    latest = date;
    unique(figures, path + 'figures');
    figures.forEach((figure, at) => {
      const { period, until, parts = [] } = figure;
      const own = `${path}figures[${at}].`;
      if (period === 'until' && !until) fault(own + 'until', 'nothing', 'the last year');
      checkHours(figure, own, fault);
      unique(parts, own + 'parts');
      const finding = checkParts(figure);
      if (finding) fault(own + 'parts', `a sum of ${finding.left.value}`, `a sum of ${figure.value}`);
    });
  });
}

/** Hours run forward. Either every part has its own, within those of the whole and apart from each other, or none has. */
function checkHours({ window: whole, parts = [] }: KeyFigure, own: string, fault: Accuse): void {
  const text = (window?: Hours): string => window?.join(' to ') ?? 'nothing';
  const forward = (window: Hours, path: string): void => {
    if (window[0] >= window[1]) fault(path + 'window', text(window), 'from an earlier to a later hour');
  };
  if (whole) forward(whole, own);
  const all = parts.map(({ window }) => window);
  all.forEach((window, at) => {
    const path = `${own}parts[${at}].`;
    if (!window !== !all[0]) fault(path + 'window', text(window), 'hours for every part, or for none');
    if (!window) return;
    forward(window, path);
    const [from, to] = window;
    if (whole && (from < whole[0] || to > whole[1])) fault(path + 'window', text(window), `hours in ${text(whole)}`);
    if (all.slice(0, at).some((other) => other && other[0] < to && other[1] > from))
      fault(path + 'window', text(window), 'hours that no other part has');
  });
}

/** The most characters (of a file: bytes) of JSON that are read. */
export const LONGEST = 1_000_000;

/** A result with the one fault that nothing could be read. */
export const unreadable = (found: string, allowed = ''): Validated => ({ faults: [{ path: '', found, allowed }] });

export const tooLong = (unit: string): Validated => unreadable(`more than ${LONGEST} ${unit}`, `at most ${LONGEST}`);

/** Reads a dataset from JSON text, and checks it. Never throws. */
export function parse(text: string): Validated {
  if (text.length > LONGEST) return tooLong('characters');
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    // The engine's words: they quote the place, most with line and column.
    return unreadable(`no JSON: ${shortened((error as Error).message, 200)}`, 'a dataset as JSON');
  }
  return validate(input);
}
