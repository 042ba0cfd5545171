/** The sentences that all infographics share. A language that misses one does not compile. */
import type { Locale } from '../core/locale.js';
import type { Period } from '../data/key-figure.js';

export interface CommonStrings {
  readonly locale: Locale;
  /** The signs and names of units that stand behind a number; what is counted is said by the label instead. */
  readonly units: Readonly<Record<string, string>>;
  readonly periods: Readonly<Record<Period, string>>;
  /** "10–12 Uhr": hours of a day, for tables and pictures. */
  readonly hours: (from: number, to: number) => string;
  /** "10 bis 12 Uhr": the same inside a sentence. */
  readonly hoursSpoken: (from: number, to: number) => string;
  readonly until: (year: number) => string;
  /** A day given as YYYY-MM-DD. */
  readonly date: (day: string) => string;
  /** "10:05 Uhr": the time of day, from hours. */
  readonly time: (hours: number) => string;
  readonly planned: string;
  readonly source: (publisher: string, title: string, date: string | undefined) => string;
  readonly quoted: (sentence: string) => string;
  readonly computed: string;
  /** "berechnet: rund 978 − etwa 732" */
  readonly computedFrom: (terms: string) => string;
  /** Names the button that leads to plain language and back; the same in both. */
  readonly simple: string;
  /** What static embeds call the table. */
  readonly table: string;
  readonly columns: readonly [figure: string, value: string, period: string];
  /** The button to everything else that a reader can do. */
  readonly explore: string;
  /** The button to table and downloads, */
  readonly data: string;
  /** and to the downloads alone. */
  readonly download: string;
  /** Where the rest of it could not be loaded. */
  readonly notLoaded: string;
  /** Shown to an editor above the faults of a dataset. */
  readonly faults: string;
  /** What a key figure's button does, after the number. */
  readonly showSource: string;
}
