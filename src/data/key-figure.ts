/** The vocabulary of the data: what a release states, and where it says so. Types only. */
import type { Qualifier } from '../core/qualifiers.js';

/** A text in one language for all, or by language tag: `{ "de": "…", "en": "…", "de-simple": "…" }`. */
export type LocalText = string | { readonly [language: string]: string };

/**
 * What stretch of time a key figure speaks of, relative to its release and never to the reader's today:
 * a state (`as-published`, `year-before`), an amount (`per-day`, `per-year`), or a plan (`this-year-and-next`, `until`).
 */
export const periods = ['as-published', 'year-before', 'per-day', 'per-year', 'this-year-and-next', 'until'] as const;
export type Period = (typeof periods)[number];

/** Hours of the day on the wall clock, from the start of one to the start of another: [10, 12]. */
export type Hours = readonly [from: number, to: number];

/** A published number with its unit, qualifier, period and sentence. */
export interface KeyFigure {
  /** Name within its edition, in kebab-case: `mails-per-day`. */
  readonly id: string;
  /** The number, not negative, in `unit`. */
  readonly value: number;
  /** `PB`, `TB` (10^12 bytes), `GB`, `MB`, `kB`, `EUR`, or the name of what is counted: `book`, `mail`, `call`, `person` … */
  readonly unit: string;
  /** How the source qualifies the number; default `exact`. */
  readonly qualifier?: Qualifier;
  readonly period: Period;
  /** The hours of the day that were counted. */
  readonly window?: Hours;
  /** The last year of a plan, with the period `until`. */
  readonly until?: number;
  /** True for what the source announces and has not happened yet. */
  readonly planned?: boolean;
  /** What is counted, in words. */
  readonly label?: LocalText;
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
  /** IANA name of the time zone whose days are meant; default `Europe/Berlin`. */
  readonly timeZone?: string;
  /** Tag of the language that the sentences are in, such as `de-AT`; default `de`. */
  readonly language?: string;
  /** Default: the relations that hold between the standard figures. */
  readonly relations?: readonly Relation[];
  readonly editions: readonly Edition[];
}
