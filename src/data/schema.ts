/**
 * The published JSON format of a dataset. `validate` interprets exactly this object and adds the rules that a schema
 * cannot say.
 */
import { qualifiers } from '../core/qualifiers.js';
import type { RuleCode } from './faults.js';
import { periods, weekdays } from './key-figure.js';

/** The newest form of the format. Every older dataset is one of it. */
export const FORMAT = 2;

/** The keywords of JSON Schema (draft 2020-12) that the format uses and `validate` understands. */
export interface Schema {
  /** What is allowed here: the code of the fault where it is not so. What has none is neither checked nor kept. */
  readonly code?: RuleCode;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
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

// Patterns limit the length as well, counted in whole characters. Control characters mark emphasis and stay out.
const text: Schema = { code: 'text', type: 'string', pattern: '^[^\\0-\\x08]{1,1000}$' };
const id: Schema = { code: 'id', type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,99}$' };
const amount: Schema = { code: 'amount', type: 'number', minimum: 0, maximum: 1e18 };
const boolean: Schema = { code: 'boolean', type: 'boolean' };
const day: Schema = { code: 'day', type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
const moment: Schema = {
  code: 'moment',
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\d(T([01]\\d|2[0-3]):[0-5]\\d)?$',
};
const word = (words: readonly unknown[]): Schema => ({ code: 'one-of', enum: words });

const list = (items: Schema, minItems = 1, maxItems = 1000): Schema => ({
  code: 'list',
  type: 'array',
  minItems,
  maxItems,
  items,
});

const object = (required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema => ({
  code: 'object',
  type: 'object',
  required: Object.keys(required),
  // Every object may explain itself: what has no code is not checked and not kept.
  properties: { ...required, ...optional, $schema: {}, comment: {} },
  additionalProperties: false,
});

const localText: Schema = {
  ...text,
  code: 'local-text',
  type: ['string', 'object'],
  minProperties: 1,
  additionalProperties: text,
};

const part = { id, value: amount };
const qualifier = word(qualifiers);
const window: Schema = { ...list({ ...amount, code: 'hour', maximum: 24 }, 2, 2), code: 'hours' };

const figure = object(
  { ...part, unit: text, period: word(periods) },
  {
    qualifier,
    window,
    weekdays: list(word(weekdays), 1, 7),
    until: { ...amount, code: 'year', minimum: 1000, maximum: 9999 },
    planned: boolean,
    estimated: boolean,
    confirmed: boolean,
    label: localText,
    counted: localText,
    place: localText,
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
  date: day,
  url: { ...text, code: 'url', pattern: '^https?://\\S{1,990}$' },
  validFrom: moment,
} as const;

const common = {
  format: { code: 'format', type: 'number', minimum: 1, maximum: FORMAT },
  timeZone: text,
  clockPlace: localText,
  language: { ...text, code: 'language', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
  relations: list(
    {
      if: { required: ['ratios'] },
      then: object({ id, kind: word(['same-ratio']), ratios: list(list(id, 2, 2)) }),
      else: object({
        id,
        kind: word(['product']),
        factors: list({ ...id, ...amount, code: 'factor', type: ['string', 'number'] }),
        equals: id,
      }),
    },
    0,
  ),
} as const;

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
      editions: list(object({ id, title: localText, figures: list(figure) }, { ...release, comparedWith: id })),
    },
    common,
  ),
  else: object(
    { publisher: localText, title: localText, figures: list(figure) },
    { id, organisation: localText, edition: id, ...release, ...common },
  ),
};
