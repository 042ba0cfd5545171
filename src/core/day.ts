/**
 * The days of a time zone, wherever the reader is. A day is 23 or 25 hours long twice a year.
 * Every instant is milliseconds since 1970-01-01 UTC and comes as an argument.
 */
import { keepsRule, offsetByRule } from './summer-time.js';

/** A stretch of time with its start and its end, in ms UTC; the end belongs to the next one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The wall clock of a time zone at an instant. */
export interface WallClock {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const number = 'numeric';
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: number,
      month: number,
      day: number,
      hour: number,
      minute: number,
      second: number,
    });
    formats.set(timeZone, format);
  }
  return format;
}

/**
 * What a clock in `timeZone` shows at `instant`.
 * @throws RangeError for a time zone that the platform does not know.
 */
export function wallClock(instant: number, timeZone: string): WallClock {
  const offset = offsetByRule(instant, timeZone);
  if (offset !== undefined) return clockAhead(instant, offset);
  const fields: Record<string, number> = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(instant)) fields[type] = Number(value);
  return fields as unknown as WallClock;
}

/** A clock that is `offset` ms ahead of UTC. */
function clockAhead(instant: number, offset: number): WallClock {
  const shown = new Date(instant + offset);
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  };
}

/** The hours on the clock of `timeZone` at `instant`, with the minutes as a fraction: 10.5. */
export function hoursAt(instant: number, timeZone: string): number {
  const { hour, minute } = wallClock(instant, timeZone);
  return hour + minute / 60;
}

/** The day of a time zone that an instant (ms UTC) lies in, as YYYY-MM-DD. */
export function isoDate(instant: number, timeZone: string): string {
  const { year, month, day } = wallClock(instant, timeZone);
  return [year, month, day].map((field) => String(field).padStart(2, '0')).join('-');
}

/** The city that a time zone is named after: `Europe/Berlin` → Berlin. */
export const cityOf = (timeZone: string): string => timeZone.split('/').at(-1)!.replaceAll('_', ' ');

/**
 * The instant at which the wall clock of `timeZone` reads a time, or the first moment after one that is skipped.
 * @param wall what the clock reads, in ms as if it stood in UTC
 */
export function instantOf(wall: number, timeZone: string): number {
  let [before, instant] = [wall, wall];
  // The offset at a guess may be that of the other side of a change of clocks, so it is looked up again where that led.
  for (let round = 0; round < 3; round++) {
    const at = wallClock(instant, timeZone);
    const shown = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second);
    before = instant;
    instant += wall - shown;
  }
  // A time that is skipped is never met: of the hours around it, the later one comes after it.
  return Math.max(before, instant);
}

const midnight = (year: number, month: number, day: number, timeZone: string): number =>
  instantOf(Date.UTC(year, month - 1, day), timeZone);

/** The day of `timeZone` that `instant` lies in. */
export const dayAt = remembered((instant, timeZone) => {
  const { year, month, day } = wallClock(instant, timeZone);
  return { start: midnight(year, month, day, timeZone), end: midnight(year, month, day + 1, timeZone) };
});

/** The calendar year of `timeZone` that `instant` lies in. */
export const yearAt = remembered((instant, timeZone) => {
  const { year } = wallClock(instant, timeZone);
  return { start: midnight(year, 1, 1, timeZone), end: midnight(year + 1, 1, 1, timeZone) };
});

/** The week of `timeZone` that `instant` lies in, from Monday on. */
export const weekAt = remembered((instant, timeZone) => {
  const { year, month, day } = wallClock(instant, timeZone);
  // Sunday is 0.
  const sinceMonday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  const monday = day - sinceMonday;
  return { start: midnight(year, month, monday, timeZone), end: midnight(year, month, monday + 7, timeZone) };
});

/** So many months of the calendar, counted from January on, that an instant lies in: 1 for a month, 3 for a quarter. */
const monthsAt = (count: number) =>
  remembered((instant, timeZone) => {
    const { year, month } = wallClock(instant, timeZone);
    const first = month - ((month - 1) % count);
    return { start: midnight(year, first, 1, timeZone), end: midnight(year, first + count, 1, timeZone) };
  });
export const monthAt = monthsAt(1);
export const quarterAt = monthsAt(3);

/** Whoever asks again within the same span gets it without another look at the calendar. */
function remembered(find: (instant: number, timeZone: string) => Span): (instant: number, timeZone: string) => Span {
  const last = new Map<string, Span>();
  return (instant, timeZone) => {
    const known = last.get(timeZone);
    if (known && instant >= known.start && instant < known.end) return known;
    const span = find(instant, timeZone);
    last.set(timeZone, span);
    return span;
  };
}

/** Whether the platform knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  if (keepsRule(name)) return true;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** "10", "10:30": hours on the clock, with the minutes where there are any, or always: "10:00". */
export function clockTime(hours: number, full = false): string {
  const minutes = Math.round(hours * 60);
  const rest = minutes % 60;
  return Math.floor(minutes / 60) + (full || rest ? `:${String(rest).padStart(2, '0')}` : '');
}
