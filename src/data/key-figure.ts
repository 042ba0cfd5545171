/** The vocabulary of the data: what a release states, and where it says so. Types only. */
import type { Hours } from '../core/hours.js';
import type { Qualifier } from '../core/qualifiers.js';

/** A text in one language for all, or by language tag: `{ "de": "…", "en": "…", "de-simple": "…" }`. */
export type LocalText = string | { readonly [language: string]: string };

/** The periods of an amount: so many in each of them, or in the year that the release reports on. */
export const amountPeriods = [
  'per-day',
  'per-working-day',
  'per-week',
  'per-month',
  'per-quarter',
  'per-year',
  'reporting-year',
] as const;
export type AmountPeriod = (typeof amountPeriods)[number];

/**
 * What stretch of time a key figure speaks of, relative to its release and never to the reader's today:
 * a state (`as-published`, `year-before`), an amount (`per-day` …), or a plan (`this-year-and-next`, `until`).
 */
export const periods = ['as-published', 'year-before', ...amountPeriods, 'this-year-and-next', 'until'] as const;
export type Period = (typeof periods)[number];

/** Days of the week, from Monday on. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

export type { Hours };

/** A published number with its unit, qualifier, period and sentence. */
export interface KeyFigure {
  /** Name within its edition, in kebab-case: `mails-per-day`. */
  readonly id: string;
  /** The number, not negative, in `unit`. */
  readonly value: number;
  /** A unit of storage (`TB` is 10^12 bytes, `TiB` 2^40), `EUR`, any other sign, or what is counted: `book`, `mail`, `call` … */
  readonly unit: string;
  /** How the source qualifies the number; default `exact`. */
  readonly qualifier?: Qualifier;
  readonly period: Period;
  /** The hours of the day that were counted. */
  readonly window?: Hours;
  /** The days of the week that were counted; left out for all. */
  readonly weekdays?: readonly Weekday[];
  /** The last year of a plan, with the period `until`. */
  readonly until?: number;
  /** True for what the source announces and has not happened yet. */
  readonly planned?: boolean;
  /** True for what the source estimates. */
  readonly estimated?: boolean;
  /** True for an unusual number that an editor has looked at: it is no longer warned of. */
  readonly confirmed?: boolean;
  /** What is counted, in words. */
  readonly label?: LocalText;
  /** What was counted, after its name in a sentence: "von und in das öffentliche Telefonnetz". */
  readonly counted?: LocalText;
  /** Where it was counted, as the sentence goes on: "über die zentrale Telefonanlage". */
  readonly place?: LocalText;
  /** What is in and what is not, in words. */
  readonly scope?: LocalText;
  /** The words of the source. */
  readonly sentence?: string;
  /** What the number is made of; the parts' values add up to it. */
  readonly parts?: readonly Part[];
}

/** A share of a key figure, in the same unit: productive and backup storage, or what was counted in some hours. */
export interface Part {
  readonly id: string;
  readonly value: number;
  readonly qualifier?: Qualifier;
  /** What the part is, in words; only a part with hours of its own may do without. */
  readonly label?: LocalText;
  /** The hours of the day in which the part was counted. All parts have them, or none. */
  readonly window?: Hours;
}

/** What one release states. */
export interface Edition {
  /** Name within the dataset, in kebab-case; what a snippet pins. */
  readonly id: string;
  /** The release's name, as the source line shows it. */
  readonly title: LocalText;
  /** The day of the release, as YYYY-MM-DD; left out where the source names none. */
  readonly date?: string;
  /** The release's address (http or https). */
  readonly url?: string;
  /** From when on it is shown, by the wall clock of the dataset: YYYY-MM-DD, or YYYY-MM-DDTHH:MM; default: its `date`. */
  readonly validFrom?: string;
  /** Name of an earlier edition whose storage and books are shown beside these, instead of figures of the year before. */
  readonly comparedWith?: string;
  readonly figures: readonly KeyFigure[];
}

/**
 * What relates key figures of one edition to each other.
 * `product`: the factors (ids or plain numbers) multiply to `equals`.
 * `same-ratio`: each pair [a, b] has the same a ÷ b.
 */
export type Relation =
  | {
      readonly id: string;
      readonly kind: 'product';
      readonly factors: readonly (string | number)[];
      readonly equals: string;
    }
  | {
      readonly id: string;
      readonly kind: 'same-ratio';
      readonly ratios: readonly (readonly [string, string])[];
    };

/** All that one organisation publishes, edition by edition, the newest last. */
export interface Dataset {
  /** Name of the dataset, in kebab-case. */
  readonly id: string;
  /** Whose figures these are. */
  readonly organisation: LocalText;
  /** Who published them. */
  readonly publisher: LocalText;
  /** The format that the dataset is written in; left out for any that the script knows. */
  readonly format?: number;
  /** IANA name of the time zone whose days are meant; default `Europe/Berlin`. */
  readonly timeZone?: string;
  /** The place whose clock that is, where its city is not the one to name. */
  readonly clockPlace?: LocalText;
  /** Tag of the language that the sentences are in, such as `de-AT`; default `de`. */
  readonly language?: string;
  /** Default: the relations that hold between the standard figures. */
  readonly relations?: readonly Relation[];
  readonly editions: readonly Edition[];
}
