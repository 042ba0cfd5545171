/** What may be said of mails at an instant: as large a share of the published number as of its time has passed. */
import type { Dataset, KeyFigure } from '../../src/data/key-figure.js';
import type { Since } from '../../src/mail-counter/options.js';
import { figureIn } from './datasets.js';
import { COMPUTED, publishedFact, sideOf, type Fact } from './facts.js';
import type { Language } from './numbers.js';

export interface Moment {
  readonly since: Since;
  /** In ms UTC, like the others. */
  readonly instant: number;
  readonly opened: number;
}

const HOUR = 3_600_000;

/** The calendar of a time zone. */
class Zone {
  private readonly format: Intl.DateTimeFormat;
  constructor(timeZone: string) {
    const digits = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    this.format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...digits });
  }

  /** The wall clock at an instant, as if it were one of UTC. */
  wall(instant: number): Date {
    const part = Object.fromEntries(this.format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    return new Date(Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!));
  }

  /** The instant at which the wall clock shows a time. */
  at(year: number, month: number, day: number, hour = 0): number {
    const wanted = Date.UTC(year, month, day, hour);
    const offset = (instant: number): number => this.wall(instant).getTime() - instant;
    const guess = wanted - offset(wanted);
    return wanted - offset(guess);
  }
}

/** The stretch of time over which a figure is spread, at an instant, and where of it is counted from. */
function spanOf(figure: KeyFigure, zone: Zone, instant: number): { start: number; end: number } {
  const wall = zone.wall(instant);
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()];
  if (figure.window) {
    const [from, to] = figure.window;
    const start = zone.at(year, month, day, from);
    if (from < to) return { start, end: zone.at(year, month, day, to) };
    return instant >= start
      ? { start, end: zone.at(year, month, day + 1, to) }
      : { start: zone.at(year, month, day - 1, from), end: zone.at(year, month, day, to) };
  }
  const monday = day - ((wall.getUTCDay() + 6) % 7);
  const quarter = month - (month % 3);
  switch (figure.period) {
    case 'per-week':
      return { start: zone.at(year, month, monday), end: zone.at(year, month, monday + 7) };
    case 'per-month':
      return { start: zone.at(year, month, 1), end: zone.at(year, month + 1, 1) };
    case 'per-quarter':
      return { start: zone.at(year, quarter, 1), end: zone.at(year, quarter + 3, 1) };
    case 'per-year':
    case 'reporting-year':
      return { start: zone.at(year, 0, 1), end: zone.at(year + 1, 0, 1) };
    default:
      return { start: zone.at(year, month, day), end: zone.at(year, month, day + 1) };
  }
}

export function counterFacts(dataset: Dataset, language: Language, { since, instant, opened }: Moment): Fact[] {
  const zone = new Zone(dataset.timeZone ?? 'Europe/Berlin');
  const yearly = figureIn(dataset, 'mails-per-year');
  const main = (figureIn(dataset, 'mails-per-day') ?? figureIn(dataset, 'mails') ?? yearly)!;
  const isYear = since === 'new-year';
  const figure = isYear ? (yearly ?? main) : main;
  const wall = zone.wall(instant);
  const year = { start: zone.at(wall.getUTCFullYear(), 0, 1), end: zone.at(wall.getUTCFullYear() + 1, 0, 1) };
  const midnight = zone.at(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate());
  const span = isYear ? year : spanOf(figure, zone, since === 'visit' ? opened : instant);
  const from = { 'new-year': year.start, midnight: figure.window ? span.start : midnight, visit: opened }[since];
  const stop = !isYear && figure.window ? Math.min(instant, span.end) : instant;
  const isWhole = !isYear && figure.window !== undefined && instant >= span.end && from <= span.start;
  const passed = Math.max(0, stop - Math.max(from, figure.window && !isYear ? span.start : from));
  const share = isWhole ? 1 : passed / (span.end - span.start);
  const count = Math.floor(figure.value * share + 1e-9 * figure.value * share);
  const isEstimated = figure.estimated ?? false;
  const inAll = publishedFact('counted', figure, language);
  // Plain German has whole millions.
  const slack = language === 'de-simple' ? 0.1 : 0.01;
  const perDay = figure.value / Math.round((year.end - year.start) / (24 * HOUR));
  return [
    // The counter itself, in full.
    { ...inAll, value: count, label: COMPUTED },
    { ...inAll, value: Math.max(0, count - 1), label: COMPUTED },
    // In three digits at least, rounded down.
    {
      ...{ what: 'counted by then', value: count, unit: 'mail', isEstimated, slack, label: COMPUTED },
      ...(count === 0
        ? { isExact: true, words: inAll.words!.match(/^(geschätzt|an estimated)/)?.[0] ?? '' }
        : { isExact: false, side: 'near' }),
    } as Fact,
    {
      what: 'a day of the year',
      value: perDay,
      isExact: false,
      side: sideOf(figure),
      isEstimated,
      label: COMPUTED,
      unit: 'mail',
    },
    { what: 'one day', value: 1, isExact: true, words: '', isEstimated: false, unit: 'day' },
    { what: 'date', value: wall.getUTCDate(), isExact: true, words: '', isEstimated: false, unit: '' },
  ];
}
