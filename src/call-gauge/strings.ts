/** The sentences of the call gauge. A language that misses one does not compile. */
import type { Unit } from './options.js';

export interface CallGaugeStrings {
  /** Without hours if the whole day was counted. */
  readonly title: (from?: string, to?: string) => string;
  readonly summary: (calls: string, hours: string | undefined) => string;
  readonly legend: string;
  readonly units: Readonly<Record<Unit, readonly [label: string, hint: string]>>;
  /** What is counted, by unit: "Anrufe in der Minute, im Mittel". */
  readonly per: Readonly<Record<Unit, string>>;
  /** How an average is computed. @param divisor "120 Minuten" */
  readonly average: (calls: string, divisor: string) => string;
  readonly plural: Readonly<Record<Exclude<Unit, 'window'>, string>>;
  readonly scale: (end: string) => string;
  readonly stroke: (calls: string) => string;
  /** @param qualifier the word that leaves the end open: "mehr als" */
  readonly open: (qualifier: string) => string;
  readonly rest: string;
  readonly uncounted: string;
  readonly lastHour: string;
  /** @param inside whether now lies in the counted hours */
  readonly present: (time: string, place: string, inside: boolean) => string;
  readonly note: (hours: string) => string;
}
