/**
 * The fields of the form, made from the published format itself: whatever the format can say, the form can say. What is
 * typed stays text until it is read, so that nothing typed is ever lost or changed.
 */
import type { RuleCode } from '../../data/faults.js';
import type { Schema } from '../../data/schema.js';

/** How a field is shown and read. */
export type Kind =
  /** A line of text. */
  | 'text'
  /** A text by language, or one for all. */
  | 'local'
  | 'number'
  | 'year'
  | 'day'
  /** A day, or a time of a day. */
  | 'moment'
  /** Hours of the day, from and to. */
  | 'hours'
  | 'choice'
  /** Several of a few words. */
  | 'choices'
  | 'flag'
  | 'record'
  | 'records'
  /** What the form hands on as it is: relations, which hardly anybody changes. */
  | 'other';

export interface Field {
  /** The property in the format. */
  readonly name: string;
  readonly kind: Kind;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** Remarks for those who read the file; the format does not keep them. */
const REMARKS = ['$schema', 'comment'];

/** What hardly anybody changes, and what the workshop knows by itself. */
const HANDED_ON = ['relations', 'format'];

/** What is the publisher's where nothing is entered. */
const FILLED_IN = ['organisation'];

function listKind(items: Schema): Kind {
  if (items.enum) return 'choices';
  return items.properties || items.if ? 'records' : 'other';
}

/** By the code of what is allowed. */
const KINDS: Readonly<Partial<Record<RuleCode, Kind>>> = {
  'local-text': 'local',
  'one-of': 'choice',
  boolean: 'flag',
  day: 'day',
  moment: 'moment',
  hours: 'hours',
  amount: 'number',
  year: 'year',
  object: 'record',
};

function kindOf(name: string, schema: Schema): Kind {
  if (HANDED_ON.includes(name)) return 'other';
  if (schema.code === 'list') return listKind(schema.items!);
  return KINDS[schema.code!] ?? 'text';
}

/** The branches of an object that comes in two forms. */
const branches = (schema: Schema): readonly Schema[] => [schema, schema.then ?? {}, schema.else ?? {}];

const remembered = new WeakMap<Schema, readonly Field[]>();

/** The fields of an object; of one that comes in two forms, those of both. */
export function fieldsOf(schema: Schema): readonly Field[] {
  const known = remembered.get(schema);
  if (known) return known;
  const properties = Object.assign({}, ...branches(schema).map((each) => each.properties)) as Record<string, Schema>;
  const required = branches(schema).flatMap((each) => (each.required ? [each.required] : []));
  const fields = Object.entries(properties)
    .filter(([name]) => !REMARKS.includes(name))
    .map(([name, property]) => ({
      name,
      kind: kindOf(name, property),
      schema: property,
      isRequired: required.length > 0 && required.every((names) => names.includes(name)) && !FILLED_IN.includes(name),
    }));
  remembered.set(schema, fields);
  return fields;
}
