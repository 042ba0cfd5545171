/** A draft read: the dataset that it makes, or what is wrong with it, each at its field. */
import type { Dataset, Edition } from '../../data/key-figure.js';
import type { Fault, Warning } from '../../data/faults.js';
import { validate } from '../../data/validate.js';
import { tlrz } from '../../data/tlrz.js';
import { infographics } from '../../infographics.js';
import { wholeSchema, type Draft } from '../state/draft.js';
import { readForm, valueAt, type FormFault, type FormRecord } from './form.js';

/** A fault of the format at its place in the form. */
export interface PlacedFault {
  readonly path: string;
  readonly fault: Fault;
}

/** Something strange at its place in the form. */
export interface PlacedWarning {
  readonly path: string;
  readonly warning: Warning;
}

/** Whether the edition has what an infographic needs. */
export interface Carried {
  /** Name of the infographic. */
  readonly name: string;
  /** Ids of the figures of which it needs one, where none of them is there. */
  readonly lacking: readonly string[];
}

export interface Reading {
  /** Undefined while there are faults. */
  readonly dataset?: Dataset | undefined;
  readonly edition?: Edition | undefined;
  /** The one before, to compare with. */
  readonly before?: Edition | undefined;
  /** What cannot be read. */
  readonly unreadable: readonly FormFault[];
  /** What can be read and is not allowed. */
  readonly faults: readonly PlacedFault[];
  /** What an editor should look at: unusual numbers, and figures that contradict each other. */
  readonly warnings: readonly PlacedWarning[];
  readonly carried: readonly Carried[];
  /** Whether these are the figures that every page has by itself. */
  readonly isBuiltIn: boolean;
}

interface Remembered {
  readonly edition: number;
  readonly writing: Draft['writing'];
  readonly reading: Reading;
}

/** By the form: other parts of a draft change without its figures. */
const remembered = new WeakMap<Draft['form'], Remembered>();

export function readingOf(draft: Draft): Reading {
  const { form, edition, writing } = draft;
  const known = remembered.get(form);
  if (known && known.edition === edition && known.writing === writing) return known.reading;
  const reading = read(draft);
  remembered.set(form, { edition, writing, reading });
  return reading;
}

function read({ form, writing, edition: at }: Draft): Reading {
  const { data, faults: unreadable, formPath } = readForm(wholeSchema, form, writing);
  const { dataset, faults, warnings } = validate(withOrganisation(data));
  const placed = faults
    .map((fault) => ({ path: formPath(fault.path), fault }))
    // What cannot be read is missing to the format: said once.
    .filter(({ path }) => !unreadable.some((each) => each.path === path || path.startsWith(`${each.path}.`)));
  const isFaulty = unreadable.length > 0 || !dataset;
  const edition = isFaulty ? undefined : dataset.editions[at];
  return {
    ...(!isFaulty && { dataset, edition, before: dataset.editions[at - 1] }),
    unreadable,
    faults: placed,
    warnings: isFaulty ? [] : warnings.map((warning) => ({ path: formPath(warning.path), warning })),
    carried: carriedBy(statedIn(form, at)),
    isBuiltIn: !isFaulty && canonical(dataset) === builtIn,
  };
}

/** The same text for the same content, whatever the order of its properties. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

const builtIn = canonical(validate(tlrz).dataset);

/** Whose figures these are: the publisher's, where nothing else is said, as in the short form. */
const withOrganisation = (data: Readonly<Record<string, unknown>>): unknown => ({
  ...data,
  // Without either, the publisher is what is missing.
  organisation: data['organisation'] ?? data['publisher'] ?? '?',
});

/** Ids of the figures of an edition that have a number, right or not. */
const statedIn = (form: FormRecord, edition: number): readonly string[] => {
  const figures = (valueAt(form, `editions[${edition}].figures`) ?? []) as readonly FormRecord[];
  return figures.filter(({ value }) => value).map(({ id }) => String(id));
};

const carriedBy = (stated: readonly string[]): readonly Carried[] =>
  infographics.map(({ name, requiredFigures }) => ({
    name,
    lacking: stated.some((id) => requiredFigures.includes(id)) ? [] : requiredFigures,
  }));

/** The name of a warning, by which it is accepted. */
export const warningId = ({ path, warning }: PlacedWarning): string =>
  [path, warning.code, ...warning.values].join(' ');
