/** What the counter shows at a minute, as plain values: the ring, and the words around the number. */
import { clockTime, dayAt, hoursAt } from '../core/day.js';
import { quantity, quantityInFull } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { per, roughly, type Qualified } from '../core/qualifiers.js';
import { amount, qualified } from '../base/figure-text.js';
import { placeOf } from '../base/place.js';
import type { Walk } from '../base/slider.js';
import type { CommonStrings } from '../base/strings.js';
import type { Words } from '../base/words.js';
import type { KeyFigure } from '../data/key-figure.js';
import type { Centre } from './draw.js';
import {
  countAt,
  dayRing,
  minutesAt,
  STROKE_MINUTES,
  wholeDay,
  yearRing,
  type Extrapolation,
  type Ring,
} from './model.js';
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

/** Whether the present is shown, where the reader paused, or a time that the reader chose. */
export type Hold = 'running' | 'held' | 'chosen';

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

/** The way through any day, before it is known what day it is. */
export function restingWalk({ strings, common }: Words<MailCounterStrings>, total: Qualified): Walk {
  const to = 24 * 60 - 1;
  const last = common.time(to / 60);
  return {
    label: strings.walk,
    from: 0,
    to,
    value: 0,
    ends: [common.time(0), last],
    sentence: strings.now,
    longest: strings.by(last, quantityInFull(common.locale, total)),
    back: strings.back,
    begun: true,
  };
}

/** The way through the day of `instant`, in minutes since its start: it has 1380 or 1500 when the clocks change. */
export function runningWalk(
  words: Words<MailCounterStrings>,
  { extrapolation, timeZone }: Counting,
  instant: number,
  hold: Hold,
): Walk {
  const { total } = extrapolation;
  const { locale, time } = words.common;
  const day = dayAt(instant, timeZone);
  const count = counted(extrapolation, instant);
  return {
    ...restingWalk(words, total),
    to: minutesAt(day, day.end) - 1,
    value: minutesAt(day, instant),
    ...(hold !== 'running' && {
      sentence: words.strings.by(time(hoursAt(instant, timeZone)), quantityInFull(locale, count)),
    }),
    begun: hold !== 'chosen',
  };
}

export function runningFace(
  words: Words<MailCounterStrings>,
  day: KeyFigure,
  counting: Counting,
  instant: number,
  hold: Hold,
): Face {
  const { strings, common, language } = words;
  const { since, extrapolation, timeZone } = counting;
  const { total, span, from } = extrapolation;
  const { locale } = common;
  const yearly = since === 'new-year';
  const place = placeOf(timeZone);
  const ring = yearly
    ? yearRing(span, instant, timeZone, (at) => dateText(language, timeZone, { month: 'short' }, at))
    : dayRing(dayAt(instant, timeZone), from, instant, timeZone);
  return {
    ring,
    centre: {
      large: yearly ? dateText(language, timeZone, TODAY, instant) : clockTime(hoursAt(instant, timeZone), true),
      small:
        hold === 'held' || (hold === 'chosen' && !yearly)
          ? strings[hold]
          : yearly
            ? strings.dateIn(place)
            : strings.timeIn(place),
    },
    label: settledText(words, counting, instant),
    stroke: yearly
      ? strings.stroke(strings.oneDay, quantity(locale, roughly(per(total, ring.strokes))))
      : strings.stroke(strings.minutes(STROKE_MINUTES), quantity(locale, perStroke(day))),
    rest: strings.rest[since],
    characters: characters(common, total),
  };
}

const TODAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };

const dateText = (language: string, timeZone: string, options: Intl.DateTimeFormatOptions, at: number): string =>
  // The English of these texts is British.
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone, ...options }).format(at);

/** How many mails there are at an instant. None is none: there is no "just under 0". */
function counted(e: Extrapolation, instant: number): Qualified {
  const value = countAt(e, instant);
  return { value, qualifier: value ? e.total.qualifier : 'exact' };
}

/** How many mails there are at an instant, in a sentence that holds. */
export function settledText(
  { strings, common, language }: Words<MailCounterStrings>,
  { since, extrapolation, timeZone }: Counting,
  instant: number,
): string {
  const count = counted(extrapolation, instant);
  const clock = common.time(hoursAt(instant, timeZone));
  const time = since === 'new-year' ? `${dateText(language, timeZone, TODAY, instant)}, ${clock}` : clock;
  const number = quantityInFull(common.locale, count);
  return `${strings.above[since](number)}. ${strings.settled(time, placeOf(timeZone))}`;
}
