/** The sentences of the mail counter. A language that misses one does not compile. */
import type { Noun } from '../core/locale.js';
import type { Since } from './options.js';

export interface MailCounterStrings {
  /** What files are called that a reader takes along, without ending: letters from a to z and hyphens. */
  readonly file: string;
  /** Where the dataset gives the figure no label. */
  readonly title: string;
  readonly summary: (told: Told) => string;
  /** Where the figures of a day and of a year contradict each other. @param compared what a year of the daily figure would be */
  readonly contradiction: (compared: string) => string;
  readonly legend: string;
  readonly since: Readonly<Record<Since, readonly [label: string, hint: string]>>;
  /** Above the number, with what is written of it there: its qualifier. @param hours those that are counted, of some of the day */
  readonly above: Readonly<Record<Since, (number: string, hours?: string) => string>>;
  /** Above the published figure. @param period "am Tag" */
  readonly aboveDay: (number: string, period: string) => string;
  /** Below the published number, and below one that is computed: as short as can be. */
  readonly publishedBelow: string;
  readonly runningBelow: string;
  /** The same at length: that the source names the whole day, */
  readonly published: string;
  /** how the running number is computed, @param total "knapp 70.000 Mails" @param period "am Tag" */
  readonly below: (total: string, period: string) => string;
  /** and after that, from the yearly figure. @param compared what a year of the daily figure would be */
  readonly compared: (compared: string) => string;
  /** When a number holds, as part of the picture in words. @param published "knapp 70.000 am Tag" */
  readonly settled: (time: string, place: string, published: string) => string;
  /** Under the number of hours in a ring without a now. */
  readonly hoursOfDay: Noun;
  /** The same of minutes, in a language that writes no half hours. */
  readonly minutesOfDay: Noun;
  readonly timeIn: (place: string) => string;
  readonly dateIn: (place: string) => string;
  /** Under the time at which the reader paused. */
  readonly held: string;
  /** Under a time that the reader chose, and under a date. */
  readonly chosen: string;
  readonly chosenDate: string;
  /** Name of the slider through the day, and of that through the year. */
  readonly walk: string;
  readonly walkYear: string;
  /** What the slider says while the counter runs. */
  readonly now: string;
  /** What it says at another time. @param mails "knapp 70.000 Mails" */
  readonly by: (time: string, mails: string) => string;
  /** The same on another day. @param date "12. Juni" */
  readonly byDay: (date: string, mails: string) => string;
  /** The button that leads back to now. */
  readonly back: string;
  /** The button that gives the current value to a screen reader, and says so. */
  readonly read: string;
  /** "10 Minuten" */
  readonly minutes: (count: number) => string;
  readonly oneDay: string;
  readonly stroke: (time: string) => string;
  /** @param mails "knapp 490 Mails" */
  readonly strokeMails: (mails: string) => string;
  readonly rest: Readonly<Record<Since, string>>;
  readonly average: (time: string) => string;
  readonly pause: string;
  readonly resume: string;
  readonly note: string;
}

/** What the sentence with the numbers tells, in the words of the dataset. */
export interface Told {
  /** "knapp 70.000 Mails" */
  readonly mails: string;
  /** What was counted and where, each with a space before it; empty where the dataset does not say. */
  readonly suffix: string;
  /** "am Tag" */
  readonly period: string;
  /** "8 bis 18 Uhr", where only these were counted */
  readonly hours: string | undefined;
  readonly isPlanned: boolean;
  /** The yearly figure, where there is one, and whether it is the same told in another way. */
  readonly year:
    | { readonly mails: string; readonly period: string; readonly isPlanned: boolean; readonly agrees: boolean }
    | undefined;
  /** Whether both figures cannot be true. */
  readonly isContradiction: boolean;
}
