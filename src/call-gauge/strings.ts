/** The sentences of the call gauge. A language that misses one does not compile. */
import type { Unit } from './options.js';

export interface CallGaugeStrings {
  /** @param hours "10 und 12 Uhr"; undefined if the whole day was counted */
  readonly title: (from: number | undefined, to: number | undefined) => string;
  readonly summary: (calls: string, hours: string | undefined) => string;
  readonly legend: string;
  readonly units: Readonly<Record<Unit, readonly [label: string, hint: string]>>;
  /** Below the number. @param hours "10–12 Uhr" */
  readonly below: Readonly<Record<Unit, (hours: string | undefined) => string>>;
  /** The value in one sentence. @param hours "10 bis 12 Uhr" */
  readonly value: Readonly<Record<Unit, (calls: string, hours: string | undefined) => string>>;
  /** How the average is computed. */
  readonly average: (calls: string, divisor: string) => string;
  /** The unit of an average, as a divisor: "120 Minuten". */
  readonly divisor: (unit: Exclude<Unit, 'window'>, count: string) => string;
  readonly perUnit: Readonly<Record<Exclude<Unit, 'window'>, string>>;
  readonly scale: (end: string) => string;
  readonly uncountedHours: (hours: string) => string;
  readonly stroke: (calls: string) => string;
  /** @param qualifier the word that leaves the end open: "mehr als" */
  readonly open: (qualifier: string) => string;
  readonly rest: string;
  readonly uncounted: string;
  readonly lastHour: string;
  readonly now: (time: string) => string;
  /** Whether now lies in the counted hours. */
  readonly inside: (time: string, place: string) => string;
  readonly outside: (time: string, place: string) => string;
  readonly note: (hours: string) => string;
}
