/** The sentences of the mail counter. A language that misses one does not compile. */
import type { Since } from './options.js';

export interface MailCounterStrings {
  /** What files are called that a reader takes along, without ending: letters from a to z and hyphens. */
  readonly file: string;
  /** Where the dataset gives the figure no label. */
  readonly title: string;
  /** @param year left out where the release states none */
  readonly summary: (day: string, year: string | undefined) => string;
  readonly legend: string;
  readonly since: Readonly<Record<Since, readonly [label: string, hint: string]>>;
  /** Above the number, with what is written of it there: its qualifier. `day` is the published figure. */
  readonly above: Readonly<Record<Since | 'day', (number: string) => string>>;
  /** Below the published number, and below one that is computed: as short as can be. */
  readonly publishedBelow: string;
  readonly runningBelow: string;
  /** The same at length: that the source names the whole day, */
  readonly published: string;
  /** how the running number is computed from the daily figure, */
  readonly below: (total: string) => string;
  /** and from the yearly one. @param compared what a year of the daily figure would be */
  readonly belowYear: (total: string, compared: string) => string;
  /** When a number holds, as part of the picture in words. */
  readonly settled: (time: string, place: string) => string;
  /** Under the 24 in a ring without a now. */
  readonly hoursOfDay: string;
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
  /** What it says at another time. */
  readonly by: (time: string, mails: string) => string;
  /** The button that leads back to now. */
  readonly back: string;
  /** The button that gives the current value to a screen reader, and says so. */
  readonly read: string;
  /** "10 Minuten" */
  readonly minutes: (count: number) => string;
  readonly oneDay: string;
  readonly stroke: (time: string) => string;
  readonly strokeMails: (mails: string) => string;
  readonly rest: Readonly<Record<Since, string>>;
  readonly average: (time: string) => string;
  readonly pause: string;
  readonly resume: string;
  readonly note: string;
}
