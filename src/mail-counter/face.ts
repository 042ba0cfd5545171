/** What the counter shows at a minute, as plain values: the ring, and the words around the number. */
import { clockTime, dayAt, wallClock } from '../core/day.js';
import { quantity, quantityInFull } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { per, roughly, type Qualified } from '../core/qualifiers.js';
import { amount, qualified } from '../base/figure-text.js';
import { placeOf } from '../base/place.js';
import type { CommonStrings } from '../base/strings.js';
import type { Words } from '../base/words.js';
import type { KeyFigure } from '../data/key-figure.js';
import type { Centre } from './draw.js';
import { countAt, dayRing, STROKE_MINUTES, wholeDay, yearRing, type Extrapolation, type Ring } from './model.js';
import type { Since } from './options.js';
import { perStroke, yearOfDays } from './story.js';
import type { MailCounterStrings } from './strings.js';

export interface Face {
  readonly ring: Ring;
  readonly centre: Centre;
  /** The picture in one sentence, settled at the minute. */
  readonly label: string;
  /** What a counted stroke is worth. */
  readonly stroke: string;
  /** What the other strokes are. */
  readonly rest: string;
  /** The most characters that the number can have: its size never changes while it runs. */
  readonly characters: number;
}

/** Above and below the number: what it is, ending with its qualifier, and where it comes from. */
export type Around = readonly [above: string, below: string];

/** Around the published number. */
export const publishedAround = ({ strings, common }: Words<MailCounterStrings>, day: KeyFigure): Around => [
  strings.above.day(common.locale.qualifiers[qualified(day).qualifier]),
  strings.publishedBelow,
];

/** Around the running number, whether it runs yet or not. */
export function runningAround(
  { strings, common: { locale } }: Words<MailCounterStrings>,
  day: KeyFigure,
  year: KeyFigure | undefined,
  since: Since,
): Around {
  const total = qualified(since === 'new-year' && year ? year : day);
  const text = quantity(locale, total);
  return [
    strings.above[since](locale.qualifiers[total.qualifier]),
    since === 'new-year' ? strings.belowYear(text, quantity(locale, yearOfDays(day))) : strings.below(text),
  ];
}

/** What is being counted. */
export interface Counting {
  readonly since: Since;
  readonly extrapolation: Extrapolation;
  readonly timeZone: string;
}

const characters = ({ locale }: CommonStrings, total: Qualified): number =>
  formatNumber(locale.numbers, total.value).length;

/** The published figure for a whole day, before anything runs and on paper. */
export function publishedFace({ strings, common }: Words<MailCounterStrings>, day: KeyFigure, since: Since): Face {
  const total = qualified(day);
  return {
    ring: wholeDay(),
    centre: { large: '24', small: strings.hoursOfDay },
    label: strings.above.day(amount(common, day)),
    stroke: strings.stroke(strings.minutes(STROKE_MINUTES), quantity(common.locale, perStroke(day))),
    rest: strings.rest[since],
    characters: characters(common, total),
  };
}

/** @param held whether the reader paused at `instant` */
export function runningFace(
  { strings, common, language }: Words<MailCounterStrings>,
  day: KeyFigure,
  { since, extrapolation, timeZone }: Counting,
  instant: number,
  held: boolean,
): Face {
  const { total, span, from } = extrapolation;
  const { locale } = common;
  const yearly = since === 'new-year';
  const place = placeOf(timeZone);
  const { hour, minute } = wallClock(instant, timeZone);
  const clock = common.time(hour + minute / 60);
  const date = (options: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat(language, { timeZone, ...options }).format(at);
  const today = yearly ? date({ day: 'numeric', month: 'long' }, instant) : '';
  const ring = yearly
    ? yearRing(span, instant, timeZone, (at) => date({ month: 'short' }, at))
    : dayRing(dayAt(instant, timeZone), from, instant, timeZone);
  const count = { value: countAt(extrapolation, instant), qualifier: total.qualifier };
  return {
    ring,
    centre: {
      large: yearly ? today : clockTime(hour + minute / 60, true),
      small: held ? strings.held : yearly ? strings.dateIn(place) : strings.timeIn(place),
    },
    label: `${strings.above[since](quantityInFull(locale, count))}. ${strings.settled(yearly ? `${today}, ${clock}` : clock, place)}`,
    stroke: yearly
      ? strings.stroke(strings.oneDay, quantity(locale, roughly(per(total, ring.strokes))))
      : strings.stroke(strings.minutes(STROKE_MINUTES), quantity(locale, perStroke(day))),
    rest: strings.rest[since],
    characters: characters(common, total),
  };
}
