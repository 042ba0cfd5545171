/** The sentences of the mail counter. A language that misses one does not compile. */
import type { Since } from './options.js';

export interface MailCounterStrings {
  /** Where the dataset gives the figure no label. */
  readonly title: string;
  /** @param year left out where the release states none */
  readonly summary: (day: string, year: string | undefined) => string;
  readonly legend: string;
  readonly since: Readonly<Record<Since, readonly [label: string, hint: string]>>;
  /** Above the published number; ends with its qualifier. */
  readonly publishedAbove: (qualifier: string) => string;
  readonly publishedBelow: string;
  /** Above the running number; ends with its qualifier. */
  readonly above: Readonly<Record<Since, (qualifier: string) => string>>;
  /** How the running number is computed. `compared` is what a year of the daily figure would be. */
  readonly below: Readonly<Record<Since, (total: string, compared: string) => string>>;
  /** The whole picture in one sentence, for the published figure. */
  readonly published: (total: string) => string;
  /** The whole picture in one sentence, at a certain minute. */
  readonly settled: Readonly<Record<Since, (count: string, time: string, place: string) => string>>;
  /** Under the 24 in a ring without a now. */
  readonly hoursOfDay: string;
  readonly timeIn: (place: string) => string;
  readonly dateIn: (place: string) => string;
  /** Under the time at which the reader paused. */
  readonly held: string;
  readonly stroke: (minutes: number, mails: string) => string;
  readonly strokeDay: (mails: string) => string;
  readonly rest: Readonly<Record<Since, string>>;
  readonly average: (minutes: number) => string;
  readonly pause: string;
  readonly resume: string;
  readonly note: string;
}
