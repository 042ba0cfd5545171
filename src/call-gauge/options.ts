import { choice, number, type Option } from '../core/options.js';

/** What the calls are counted by. */
export const units = ['window', 'hour', 'minute', 'second'] as const;
export type Unit = (typeof units)[number];

export const unit = choice<Unit>('unit', units, 'window');

/** The end of the scale for the whole window; without it the next round number above the value. */
export const maxAbove = (value: number) => number('max', value, 1e18, undefined);

/** The time of day to which the reader moves through the counted hours, as hours on the clock; undefined for their end. */
export const at: Option<number | undefined> = {
  attribute: 'at',
  fallback: undefined,
  allowed: 'a time of day such as "10:43"',
  read: (raw) => {
    const [, hour, minute] = /^([01]?\d|2[0-4])[:.]([0-5]\d)$/.exec(String(raw)) ?? [];
    return hour === undefined ? undefined : Number(hour) + Number(minute) / 60;
  },
};
