/** What the counter shows in one state: the ring, the number, and the words around both. */
import { isTimeZone } from '../core/day.js';
import { quantity } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { timeZone } from '../data/editions.js';
import type { KeyFigure } from '../data/key-figure.js';
import type { Release } from '../data/release.js';
import type { TimeSlider } from '../element/controls/time-slider.js';
import type { KeyLine } from '../graphic/picture.js';
import type { Scene } from '../graphic/scene.js';
import { qualified } from '../language/figure-text.js';
import type { Words } from '../language/words.js';
import { contentOf, yearOfDays } from './content.js';
import { publishedDial, runningDial, type Dial, type TimeMode } from './dials.js';
import { countAt, extrapolation, type Ring } from './model.js';
import { since as sinceOption, sinces, type Since } from './options.js';
import { drawRing, keyCounted, keyRest } from './ring.js';
import type { Counting } from './settled-text.js';
import { restingSlider, runningSlider } from './slider.js';
import type { MailCounterStrings } from './strings.js';

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

/** The words around the number: what it is, ending with its qualifier, and where it comes from, in short and at length. */
export interface Captions {
  readonly above: string;
  readonly below: string;
  readonly origin: string;
}

export interface CounterScene extends Scene {
  readonly ring: Ring;
  /** Whether the platform knows what time it is where the mails are counted. */
  readonly canRun: boolean;
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
  const zone = timeZone(dataset);
  const canRun = !state.isRunning || isTimeZone(zone);
  const counting = state.isRunning && canRun ? countingOf(day, year, since, state, zone) : undefined;
  const dial = counting ? runningDial(words, day, counting, state.instant, state.timeMode) : publishedDial(words, day);
  const published = publishedCaptions(words, day);
  const running = runningCaptions(words, day, year, since);
  const captions = counting ? running : published;
  const { numbers } = words.common.locale;
  const total = counting ? counting.extrapolation.total : qualified(day);
  return {
    content: contentOf(words, day, year),
    draw: (width) => drawRing(dial.ring, dial.centre, width),
    label: dial.label,
    key: keyOf(words, dial, since, counting !== undefined),
    keyDetails: [{ stroke: keyCounted, text: words.strings.strokeMails(dial.mailsPerStroke) }],
    remark: captions.origin,
    numeral: () => ({
      ...captions,
      number: formatNumber(numbers, counting ? countAt(counting.extrapolation, state.now()) : day.value),
    }),
    ring: dial.ring,
    canRun,
    counting,
    published: day.value,
    publishedCaptions: published,
    runningCaptions: running,
    characters: formatNumber(numbers, total.value).length,
    since,
    offered,
    slider: counting
      ? runningSlider(words, counting, state.instant, state.timeMode)
      : restingSlider(words, qualified(day)),
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
  origin: strings.published,
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
    below: strings.runningBelow,
    origin: isYear ? strings.belowYear(text, quantity(locale, yearOfDays(day))) : strings.below(text),
  };
}
