/** The figures that a release states of its mails. */
import { lengthOf, WHOLE_DAY } from '../core/hours.js';
import type { Qualified } from '../core/qualifiers.js';
import { fourDigits, per, times } from '../core/qualifiers.js';
import { isCountedOn, isDaily } from '../data/days.js';
import type { KeyFigure, Period } from '../data/key-figure.js';
import { check } from '../data/relations.js';
import type { Release } from '../data/release.js';
import { qualified } from '../language/figure-text.js';
import { STROKE_MINUTES } from './model.js';

export interface Mails {
  /** What the counter is about: of a day, else of whatever time the release names. */
  readonly main: KeyFigure;
  /** Of a year, where that is another figure. */
  readonly year: KeyFigure | undefined;
  /** Whether both can be true. */
  readonly agree: boolean;
}

/** Undefined if the release states none. */
export function mailsOf({ dataset, edition, figure }: Release): Mails | undefined {
  const yearly = figure('mails-per-year');
  const main = figure('mails-per-day') ?? figure('mails') ?? yearly;
  if (!main) return undefined;
  const findings = check(edition, dataset.relations);
  const agree = !findings.some(({ left, right }) => [...left.figures, ...right.figures].includes('mails-per-year'));
  return { main, year: yearly === main ? undefined : yearly, agree };
}

/** Whether all days are counted, and alike. */
export const isOfEveryDay = ({ period, weekdays, window }: KeyFigure): boolean =>
  period === 'per-day' && !weekdays && !window;

/** Whether mails arrive at an instant by what is known of them. Of a plan nothing has arrived yet. */
export function arrivesAt(figure: KeyFigure, instant: number, timeZone: string): boolean {
  const { planned, window, weekdays } = figure;
  // Which hours or days of a month they are spread over is not known.
  if (planned || ((window || weekdays) && !isDaily(figure))) return false;
  return isCountedOn(figure, instant, timeZone);
}

/** Days in each period, on average over a year. */
const DAYS: Partial<Record<Period, number>> = {
  'per-week': 7,
  'per-month': 365 / 12,
  'per-quarter': 365 / 4,
  'per-year': 365,
  'reporting-year': 365,
};

/** Strokes of ten minutes in which a figure was counted. */
export function strokesOf({ period, window = WHOLE_DAY }: KeyFigure): number {
  const strokesPerHour = 60 / STROKE_MINUTES;
  return Math.round((DAYS[period] ?? 1) * lengthOf(window) * strokesPerHour);
}

/** What one stroke of ten minutes is worth: just under 486.1 mails. */
export const perStroke = (figure: KeyFigure): Qualified => per(qualified(figure), strokesOf(figure));

/** What 365 days of the daily figure would be: just under 25.55 million. */
export const yearOfDays = (day: KeyFigure): Qualified => fourDigits(times(qualified(day), 365));
