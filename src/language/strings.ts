/** The sentences that all infographics share. A language that misses one does not compile. */
import type { Locale, Noun } from '../core/locale.js';
import type { Qualifier } from '../core/qualifiers.js';
import type { Period } from '../data/key-figure.js';
import type { countedUnits } from '../data/units.js';

type CountedUnit = (typeof countedUnits)[number];

export interface CommonStrings {
  readonly locale: Locale;
  /** Names of units that follow a number, where they are not said by their sign: one and many. */
  readonly units: Readonly<Record<string, Noun>>;
  /** What is counted, by the name of its unit. */
  readonly nouns: Readonly<Record<CountedUnit, Noun>>;
  /** What storage figures are called that have no label. */
  readonly storage: string;
  /** The days of the week, from Monday on, and several in a row. */
  readonly weekdays: readonly string[];
  readonly weekdaySpan: (first: string, last: string) => string;
  /** Cities of time zones whose name in this language is another one than that of the zone. */
  readonly places: Readonly<Record<string, string>>;
  /** What each qualifier means, where the language explains it; the sentences are said of those that are used. */
  readonly explanations?: Readonly<Partial<Record<Qualifier | 'estimated' | 'planned', string>>>;
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
  /** What is assumed, in brackets after it. */
  readonly assumption: string;
  /** For a number from a sentence that stands in another row already. @param name of that row */
  readonly sameSentence: (name: string) => string;
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
  /** What a key figure's button does, after the number. */
  readonly showSource: string;
}
