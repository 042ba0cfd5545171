import { wallClock } from '../../core/day.js';

/** The day of a time zone that an instant (ms UTC) lies in, as YYYY-MM-DD. */
export function dayText(instant: number, timeZone: string): string {
  const { year, month, day } = wallClock(instant, timeZone);
  return [year, month, day].map((each) => String(each).padStart(2, '0')).join('-');
}
