/** Which days a figure speaks of. */
import { wallClock } from '../core/day.js';
import { weekdays, type KeyFigure, type Weekday } from './key-figure.js';

/** Whether a figure is one of a day, in whose hours what it counts came. */
export const isDaily = ({ period }: Pick<KeyFigure, 'period'>): boolean =>
  period === 'per-day' || period === 'per-working-day';

/** The days of the week that were counted: those that are named, Monday to Friday for a working day, else all. */
export function countedDays({ weekdays: named, period }: Pick<KeyFigure, 'weekdays' | 'period'>): readonly Weekday[] {
  if (named) return named;
  return period === 'per-working-day' ? weekdays.slice(0, 5) : weekdays;
}

/** Whether the day of an instant (ms UTC) is one of them. Holidays are not known. */
export function isCountedOn(
  figure: Pick<KeyFigure, 'weekdays' | 'period'>,
  instant: number,
  timeZone: string,
): boolean {
  const days = countedDays(figure);
  if (days.length === weekdays.length) return true;
  const { year, month, day } = wallClock(instant, timeZone);
  // Sunday is 0.
  const index = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  return days.includes(weekdays[index]!);
}
