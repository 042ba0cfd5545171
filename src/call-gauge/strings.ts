/** The sentences of the call gauge. A language that misses one does not compile. */
import type { Noun } from '../core/locale.js';
import type { Unit } from './options.js';

export interface CallGaugeStrings {
  /** What files are called that a reader takes along, without ending: letters from a to z and hyphens. */
  readonly file: string;
  /** @param calls "Anrufe" @param period "am Tag"; empty for the hours of a day @param spans the counted hours, from and to; none if the whole day was counted */
  readonly title: (calls: string, period: string, spans: readonly (readonly [from: string, to: string])[]) => string;
  readonly summary: (told: Told) => string;
  readonly legend: string;
  readonly units: Readonly<Record<Unit, readonly [label: string, hint: string]>>;
  /** The label of all calls together, where no hours are named. */
  readonly whole: string;
  /** What is counted, by unit: "Anrufe in der Minute, im Mittel". @param calls "Anruf" or "Anrufe" */
  readonly per: Readonly<Record<Exclude<Unit, 'window'>, (calls: string) => string>>;
  /** How an average is computed. @param calls "mehr als 21.000 Anrufe" @param divisor "120 Minuten" */
  readonly average: (calls: string, divisor: string) => string;
  /** The units as what a count is divided by. */
  readonly timeUnits: Readonly<Record<Exclude<Unit, 'window'>, Noun>>;
  readonly scale: (end: string) => string;
  /** Below the last tick: that it ends the scale, and is no value. */
  readonly scaleNote: string;
  /** Below a number in the picture: that it is computed, and what is assumed. */
  readonly computed: string;
  readonly stroke: (calls: string) => string;
  /** The strokes after a number that has no upper end. */
  readonly open: string;
  readonly rest: string;
  readonly uncounted: string;
  readonly lastHour: string;
  /** @param inside whether now lies in the counted hours */
  readonly present: (time: string, place: string, inside: boolean) => string;
  readonly note: (hours: string) => string;
  /** Several stretches of hours, each "8 bis 10 Uhr", as the end of a sentence that says "von" before. */
  readonly hours: (each: readonly string[]) => string;
  /** What the height of the strokes in the strip stands for, where several counts are drawn. @param calls an hour */
  readonly heights: (calls: string) => string;
  /** The button that plays the counted hours. @param hours undefined if the whole day was counted */
  readonly play: (hours: string | undefined) => string;
  /** The same button meanwhile. */
  readonly stop: string;
  /** Name of the slider through the counted hours. */
  readonly walk: string;
  /** Below the number while the slider is not at the end. */
  readonly until: (time: string) => string;
  /** How many calls by then, with the assumption. */
  readonly by: (time: string, calls: string) => string;
  /** The same at the end, where nothing is assumed. */
  readonly byEnd: (time: string, calls: string) => string;
  /** The button that brings the slider back to the end. */
  readonly back: string;
  /** What one pulse is worth. */
  readonly pulse: (calls: string) => string;
  readonly pause: string;
  readonly resume: string;
}

/** What the sentence with the number tells, in the words of the dataset. */
export interface Told {
  /** "mehr als 21.000 Anrufe" */
  readonly calls: string;
  /** What was counted and where, each with a space before it; empty where the dataset does not say. */
  readonly suffix: string;
  /** "am Tag", "am Tag, Montag bis Freitag" */
  readonly period: string;
  readonly hours: string | undefined;
  readonly isPlanned: boolean;
}
