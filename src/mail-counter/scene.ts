/** What the counter shows in one state: the ring, the number, and the words around both. */
import { cityOf, clockTime, dayAt, hoursAt } from '../core/day.js';
import { quantity, quantityInFull } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { per, roughly, type Qualified } from '../core/qualifiers.js';
import { timeZone } from '../data/editions.js';
import type { KeyFigure } from '../data/key-figure.js';
import type { Release } from '../data/release.js';
import type { TimeSlider } from '../element/controls/time-slider.js';
import type { KeyLine } from '../graphic/picture.js';
import type { Scene } from '../graphic/scene.js';
import { amount, qualified } from '../language/figure-text.js';
import type { Words } from '../language/words.js';
import { contentOf, perStroke, yearOfDays } from './content.js';
import {
  countAt,
  dayRing,
  extrapolation,
  minutesAt,
  STROKE_MINUTES,
  wholeDay,
  yearRing,
  type Extrapolation,
  type Ring,
} from './model.js';
import { since as sinceOption, sinces, type Since } from './options.js';
import { drawRing, keyCounted, keyRest, type Centre } from './ring.js';
import type { MailCounterStrings } from './strings.js';

/** Whether the present is shown, where the reader paused, or a time that the reader chose. */
export type TimeMode = 'running' | 'held' | 'chosen';

/** What an editor, a reader and the time of day make of the figures. */
export interface State {
  readonly since: Since;
  /** Whether the counter runs; else the published figure is shown. */
  readonly isRunning: boolean;
  readonly timeMode: TimeMode;
  /** The instant that is shown, now, and at which the page was opened; in ms UTC. */
  readonly instant: number;
  readonly opened: number;
  /** Now, at the time of the call, for the number of a download; in ms UTC. */
  readonly now: () => number;
}

/** Before anything runs: the published figure, never an estimate of the time at which somebody wrote the file. */
export const initialState: State = {
  since: sinceOption.fallback,
  isRunning: false,
  timeMode: 'running',
  instant: 0,
  opened: 0,
  now: () => 0,
};

/** What is being counted. */
export interface Counting {
  readonly since: Since;
  readonly extrapolation: Extrapolation;
  readonly timeZone: string;
}

/** The words above and below the number: what it is, ending with its qualifier, and where it comes from. */
export interface Captions {
  readonly above: string;
  readonly below: string;
}

export interface CounterScene extends Scene {
  readonly ring: Ring;
  /** What is counted since when; undefined while the published figure is shown. */
  readonly counting: Counting | undefined;
  readonly published: number;
  readonly publishedCaptions: Captions;
  /** Around the running number, whether it runs yet or not: their room is kept. */
  readonly runningCaptions: Captions;
  /** The most characters that the number can have: its size never changes while it runs. */
  readonly characters: number;
  /** What is counted since when, of what these figures offer. */
  readonly since: Since;
  readonly offered: readonly Since[];
  readonly slider: TimeSlider;
}

/** A ring with the words in and below it. */
interface Dial {
  readonly ring: Ring;
  readonly centre: Centre;
  /** The picture in one sentence, settled at the minute. */
  readonly label: string;
  /** What a counted stroke is worth. */
  readonly stroke: string;
}

/** Undefined if the release lacks what the counter is about. */
export function sceneOf(
  words: Words<MailCounterStrings>,
  { dataset, figure }: Release,
  state: State,
): CounterScene | undefined {
  const day = figure('mails-per-day');
  const year = figure('mails-per-year');
  if (!day) return undefined;
  const offered = offeredBy(year);
  const since = offered.includes(state.since) ? state.since : sinceOption.fallback;
  const counting = state.isRunning ? countingOf(day, year, since, state, timeZone(dataset)) : undefined;
  const dial = counting ? runningDial(words, day, counting, state) : publishedDial(words, day);
  const published = publishedCaptions(words, day);
  const running = runningCaptions(words, day, year, since);
  const { numbers } = words.common.locale;
  const total = counting ? counting.extrapolation.total : qualified(day);
  return {
    content: contentOf(words, day, year),
    draw: (width) => drawRing(dial.ring, dial.centre, width),
    label: dial.label,
    key: keyOf(words, dial, since, counting !== undefined),
    numeral: () => ({
      ...(counting ? running : published),
      number: formatNumber(numbers, counting ? countAt(counting.extrapolation, state.now()) : day.value),
    }),
    ring: dial.ring,
    counting,
    published: day.value,
    publishedCaptions: published,
    runningCaptions: running,
    characters: formatNumber(numbers, total.value).length,
    since,
    offered,
    slider: counting ? runningSlider(words, counting, state) : restingSlider(words, qualified(day)),
  };
}

/** A year can be counted only where the release states one. */
const offeredBy = (year: KeyFigure | undefined): readonly Since[] =>
  sinces.filter((since) => year !== undefined || since !== 'new-year');

function countingOf(
  day: KeyFigure,
  year: KeyFigure | undefined,
  since: Since,
  { instant, opened }: State,
  zone: string,
): Counting {
  const totals = { day: qualified(day), year: qualified(year ?? day) };
  return { since, extrapolation: extrapolation(since, totals, instant, opened, zone), timeZone: zone };
}

function keyOf(
  { strings }: Words<MailCounterStrings>,
  { stroke }: Dial,
  since: Since,
  isRunning: boolean,
): readonly KeyLine[] {
  return [
    { stroke: keyCounted, text: stroke },
    { stroke: keyRest, text: strings.rest[since], isHidden: !isRunning },
  ];
}

const publishedCaptions = ({ strings, common }: Words<MailCounterStrings>, day: KeyFigure): Captions => ({
  above: strings.above.day(common.locale.qualifiers[qualified(day).qualifier]),
  below: strings.publishedBelow,
});

function runningCaptions(
  { strings, common: { locale } }: Words<MailCounterStrings>,
  day: KeyFigure,
  year: KeyFigure | undefined,
  since: Since,
): Captions {
  const isYear = since === 'new-year';
  const total = qualified(isYear && year ? year : day);
  const text = quantity(locale, total);
  return {
    above: strings.above[since](locale.qualifiers[total.qualifier]),
    below: isYear ? strings.belowYear(text, quantity(locale, yearOfDays(day))) : strings.below(text),
  };
}

/** The published figure for a whole day, before anything runs and on paper. */
const publishedDial = (words: Words<MailCounterStrings>, day: KeyFigure): Dial => ({
  ring: wholeDay(),
  centre: { large: '24', small: words.strings.hoursOfDay },
  label: words.strings.above.day(amount(words.common, day)),
  stroke: strokeOfMinutes(words, day),
});

const strokeOfMinutes = ({ strings, common }: Words<MailCounterStrings>, day: KeyFigure): string =>
  strings.stroke(strings.minutes(STROKE_MINUTES), quantity(common.locale, perStroke(day)));

function runningDial(
  words: Words<MailCounterStrings>,
  day: KeyFigure,
  counting: Counting,
  { instant, timeMode }: State,
): Dial {
  const label = settledText(words, counting, instant);
  if (counting.since === 'new-year') return yearDial(words, counting, instant, timeMode, label);
  const { strings } = words;
  const { extrapolation, timeZone: zone } = counting;
  const atPresent = strings.timeIn(cityOf(zone));
  return {
    ring: dayRing(dayAt(instant, zone), extrapolation.from, instant, zone),
    centre: {
      large: clockTime(hoursAt(instant, zone), true),
      small: timeMode === 'running' ? atPresent : strings[timeMode],
    },
    label,
    stroke: strokeOfMinutes(words, day),
  };
}

function yearDial(
  { strings, common, language }: Words<MailCounterStrings>,
  { extrapolation, timeZone: zone }: Counting,
  instant: number,
  timeMode: TimeMode,
  label: string,
): Dial {
  const { span, total } = extrapolation;
  const ring = yearRing(span, instant, zone, (at) => dateText(language, zone, { month: 'short' }, at));
  const perDay = roughly(per(total, ring.strokes));
  return {
    ring,
    centre: {
      large: dateText(language, zone, TODAY, instant),
      small: timeMode === 'held' ? strings.held : strings.dateIn(cityOf(zone)),
    },
    label,
    stroke: strings.stroke(strings.oneDay, quantity(common.locale, perDay)),
  };
}

/** The way through any day, before it is known what day it is. */
function restingSlider({ strings, common }: Words<MailCounterStrings>, total: Qualified): TimeSlider {
  const to = 24 * 60 - 1;
  const last = common.time(to / 60);
  return {
    label: strings.walk,
    from: 0,
    to,
    value: 0,
    ends: [common.time(0), last],
    sentence: strings.now,
    longestSentence: strings.by(last, quantityInFull(common.locale, total)),
    back: strings.back,
    isAtOrigin: true,
  };
}

/** The way through the day of `instant`, in minutes since its start: it has 1380 or 1500 when the clocks change. */
function runningSlider(
  words: Words<MailCounterStrings>,
  { extrapolation, timeZone: zone }: Counting,
  { instant, timeMode }: State,
): TimeSlider {
  const { strings, common } = words;
  const day = dayAt(instant, zone);
  const time = common.time(hoursAt(instant, zone));
  const mails = quantityInFull(common.locale, countedMails(extrapolation, instant));
  return {
    ...restingSlider(words, extrapolation.total),
    to: minutesAt(day, day.end) - 1,
    value: minutesAt(day, instant),
    sentence: timeMode === 'running' ? strings.now : strings.by(time, mails),
    isAtOrigin: timeMode !== 'chosen',
  };
}

const TODAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };

const dateText = (language: string, zone: string, options: Intl.DateTimeFormatOptions, at: number): string =>
  // The English of these texts is British.
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: zone, ...options }).format(at);

/** How many mails there are at an instant. None is none: there is no "just under 0". */
function countedMails(e: Extrapolation, instant: number): Qualified {
  const value = countAt(e, instant);
  return { value, qualifier: value ? e.total.qualifier : 'exact' };
}

/** How many mails there are at an instant, in a sentence that holds. */
export function settledText(
  { strings, common, language }: Words<MailCounterStrings>,
  { since, extrapolation, timeZone: zone }: Counting,
  instant: number,
): string {
  const count = countedMails(extrapolation, instant);
  const clock = common.time(hoursAt(instant, zone));
  const time = since === 'new-year' ? `${dateText(language, zone, TODAY, instant)}, ${clock}` : clock;
  const number = quantityInFull(common.locale, count);
  return `${strings.above[since](number)}. ${strings.settled(time, cityOf(zone))}`;
}
