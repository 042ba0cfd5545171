/** What checks a dataset: whatever is wrong becomes a fault, whatever is strange a warning. Nothing here throws. */
import { found, shortened, typeOf, type Accuse, type Fault, type Validated } from './faults.js';
import type { Dataset, Edition, LocalText } from './key-figure.js';
import { checkRules } from './rules.js';
import { datasetSchema, type Schema } from './schema.js';
import { unitSign } from './units.js';
import { warningsOf } from './warnings.js';

/** As many faults are told one by one. */
const FAULTS = 10;

/** Whether a value fits, what is inside it left aside. Each keyword concerns values of its own type only. */
function fits(schema: Schema, input: unknown): boolean {
  const { type, enum: words, pattern, minimum, maximum, minItems, maxItems, minProperties } = schema;
  const own = typeOf(input);
  if (words) return words.includes(input);
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

/** What the sentence of a schema's code is filled with. */
export function valuesOf({ enum: words, minItems, maxItems, maximum, properties }: Schema): readonly string[] {
  if (words) return words.map(String);
  if (properties) return Object.keys(properties).filter((name) => properties[name]!.code);
  return [minItems, maxItems, maximum].filter((value) => value !== undefined).map(String);
}

type Fields = Record<string, unknown>;

/** Checks any value against the format. Never throws. */
export function validate(input: unknown): Validated {
  const faults: Fault[] = [];

  const fault: Accuse = (code, path, found, ...values) => {
    if (faults.length < FAULTS) faults.push({ code, path, ...(found && { found }), values });
    else if (faults.length === FAULTS) faults.push({ code: 'more', path: '', values: [] });
  };

  /** A frozen copy of what the schema knows. */
  const visit = (schema: Schema, input: unknown, path: string): unknown => {
    const object = typeOf(input) === 'object' ? (input as Fields) : {};
    // What JSON cannot say is absent: { qualifier: undefined }.
    const names = Object.keys(object).filter((name) => object[name] !== undefined);
    if (schema.if) return visit((names.includes(schema.if.required[0]) ? schema.then : schema.else)!, input, path);
    const { code, items, required = [], properties = {}, additionalProperties: others } = schema;
    if (!fits(schema, input)) return fault(code!, path, found(input), ...valuesOf(schema));
    if (items) return Object.freeze([...(input as unknown[])].map((item, at) => visit(items, item, `${path}[${at}]`)));
    if (input !== object) return input;

    const copy: Fields = {};
    const at = (name: string): string => (path && path + '.') + shortened(name);
    for (const name of required) {
      const missing = properties[name]!;
      if (!names.includes(name)) fault(missing.code!, at(name), found(undefined), ...valuesOf(missing));
    }
    for (const name of names) {
      // A property __proto__ would be no property of the copy.
      const known = Object.hasOwn(properties, name) ? properties[name] : name !== '__proto__' && others;
      if (!known) fault(code!, at(name), { kind: 'property', text: name }, ...valuesOf(schema));
      else if (known.code) copy[name] = visit(known, object[name], at(name));
    }
    if (typeof copy.unit === 'string') copy.unit = unitSign(copy.unit);
    return Object.freeze(copy);
  };

  let dataset = visit(datasetSchema, input, '') as Dataset;
  const inline = !faults.length && !dataset.editions;
  if (inline) dataset = fromInline(dataset as unknown as Inline);
  if (!faults.length) checkRules(dataset, inline ? '' : 'editions', fault);
  if (faults.length) return { faults, warnings: [] };
  return { dataset, faults, warnings: warningsOf(dataset, inline ? '' : 'editions') };
}

/** The short form. */
type Inline = Omit<Edition, 'id'> & Partial<Dataset> & { readonly publisher: LocalText; readonly edition?: string };

/** The short form as a dataset of one edition. */
function fromInline({ edition = 'inline', title, date, url, validFrom, figures, ...rest }: Inline): Dataset {
  const release = Object.freeze({ id: edition, title, date, url, validFrom, figures });
  return Object.freeze({ id: 'inline', organisation: rest.publisher, ...rest, editions: Object.freeze([release]) });
}
