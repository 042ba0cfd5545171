/** What the counter shows in one state: the ring, the number, and the words around both. */
import { isTimeZone } from '../core/day.js';
import { asWritten, qualifierText, quantity } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { extrapolated, type Qualified } from '../core/qualifiers.js';
import type { KeyFigure } from '../data/key-figure.js';
import type { Release } from '../data/release.js';
import type { TimeSlider } from '../element/controls/time-slider.js';
import type { KeyLine } from '../graphic/picture.js';
import type { Scene } from '../graphic/scene.js';
import { clockOf, type Clock } from '../language/clock.js';
import { amount, countedAmount, qualified } from '../language/figure-text.js';
import type { Words } from '../language/words.js';
import { contentOf, periodOf } from './content.js';
import { aboveText, publishedDial, runningDial, type Dial, type TimeMode } from './dials.js';
import { arrivesAt, isOfEveryDay, mailsOf, yearOfDays, type Mails } from './mails.js';
import { countAt, extrapolation, type Flow, type Ring } from './model.js';
import { since as sinceOption, sinces, type Since } from './options.js';
import { drawRing, keyCounted, keyRest } from './ring.js';
import { countedMails, type Counting } from './settled-text.js';
import { restingSlider, runningSlider } from './slider.js';
import type { MailCounterStrings } from './strings.js';

/** What an editor, a reader and the time of day make of the figures. */
export interface State {
  readonly since: Since;
  /** Whether the counter runs, now or soon: what is shown then has its room from the start. */
  readonly isToRun: boolean;
  /** Whether it runs now; else the published figure is shown. */
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
  isToRun: false,
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
  /** What is counted since when; undefined while the published figure is shown. */
  readonly counting: Counting | undefined;
  /** Whether none are counted yet: before 0 stands no qualifier. */
  readonly isNone: boolean;
  /** Whether mails arrive on the day that is shown, and the platform knows what time it is there. */
  readonly canRun: boolean;
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
export function sceneOf(words: Words<MailCounterStrings>, release: Release, state: State): CounterScene | undefined {
  const mails = mailsOf(release);
  if (!mails) return undefined;
  const { main } = mails;
  const clock = clockOf(words, release.dataset);
  const offered = offeredBy(mails);
  const since = offered.includes(state.since) ? state.since : sinceOption.fallback;
  const canRun =
    !state.isRunning ||
    (isTimeZone(clock.timeZone) && arrivesAt(countedFigure(mails, since), state.instant, clock.timeZone));
  const counting = state.isRunning && canRun ? countingOf(words, mails, since, state, clock) : undefined;
  const dial = counting
    ? runningDial(words, main, counting, state.instant, state.timeMode)
    : publishedDial(words, main);
  const published = publishedCaptions(words, main);
  const shown = counting
    ? countedMails(words.common, counting.extrapolation, state.instant)
    : extrapolated(qualified(main));
  const running = runningCaptions(words, mails, since, shown);
  const captions = counting ? running : published;
  const { numbers } = words.common.locale;
  const total = counting ? counting.extrapolation.total : qualified(main);
  return {
    content: contentOf(words, mails),
    draw: (width) => drawRing(dial.ring, dial.centre, width),
    label: dial.label,
    key: keyOf(words, dial, since, state.isToRun, canRun),
    keyDetails: [{ stroke: keyCounted, text: words.strings.strokeMails(dial.mailsPerStroke) }],
    remark: captions.origin,
    numeral: () => {
      const now = counting && countedMails(words.common, counting.extrapolation, state.now());
      if (!now) return { ...captions, number: formatNumber(numbers, main.value) };
      const above = runningAbove(words, mails, since, now);
      return { ...captions, above, number: formatNumber(numbers, now.value) };
    },
    ring: dial.ring,
    isNone: counting !== undefined && countAt(counting.extrapolation, state.instant) === 0,
    canRun,
    counting,
    published: main.value,
    publishedCaptions: published,
    runningCaptions: running,
    characters: formatNumber(numbers, total.value).length,
    since,
    offered,
    slider: counting
      ? runningSlider(words, counting, state.instant, state.timeMode)
      : restingSlider(words, qualified(main)),
  };
}

/** A year can be counted only where the release states one that is no plan. */
const offeredBy = ({ main, year }: Mails): readonly Since[] => {
  const hasYear = year ? !year.planned : main.id === 'mails-per-year';
  return sinces.filter((since) => hasYear || since !== 'new-year');
};

/** The figure that is counted since then. */
const countedFigure = ({ main, year }: Mails, since: Since): KeyFigure =>
  since === 'new-year' ? (year ?? main) : main;

const flowOf = (figure: KeyFigure): Flow => ({
  total: qualified(figure),
  period: figure.period,
  window: figure.window,
});

function countingOf(
  words: Words<MailCounterStrings>,
  mails: Mails,
  since: Since,
  { instant, opened }: State,
  clock: Clock,
): Counting {
  const { common } = words;
  const { main, year } = mails;
  const counted = countedFigure(mails, since);
  const flows = { day: flowOf(main), year: flowOf(year ?? main) };
  return {
    since,
    extrapolation: extrapolation(since, flows, instant, opened, clock.timeZone),
    clock,
    hours: main.window && common.hoursSpoken(...main.window),
    published: `${amount(common, counted)} ${periodOf(words, counted)}`,
  };
}

function keyOf(
  { strings }: Words<MailCounterStrings>,
  { stroke }: Dial,
  since: Since,
  isToRun: boolean,
  canRun: boolean,
): readonly KeyLine[] {
  const counted: KeyLine = { stroke: keyCounted, text: stroke };
  return isToRun ? [counted, { stroke: keyRest, text: strings.rest[since], isHidden: !canRun }] : [counted];
}

const publishedCaptions = (words: Words<MailCounterStrings>, main: KeyFigure): Captions => {
  const { publishedBelow: below, published } = words.strings;
  return {
    above: words.strings.aboveDay(qualifierText(words.common.locale, qualified(main)), aboveText(words, main)),
    below,
    origin: isOfEveryDay(main) ? published : below,
  };
};

/** @param shown the running number, for its qualifier */
function runningAbove(
  { strings, common }: Words<MailCounterStrings>,
  mails: Mails,
  since: Since,
  shown: Qualified,
): string {
  const { window } = countedFigure(mails, since);
  const hours = since === 'midnight' && window ? common.hoursSpoken(...window) : undefined;
  return strings.above[since](qualifierText(common.locale, shown), hours);
}

function runningCaptions(words: Words<MailCounterStrings>, mails: Mails, since: Since, shown: Qualified): Captions {
  const { strings, common } = words;
  const { locale } = common;
  const figure = countedFigure(mails, since);
  const origin = strings.below(countedAmount(common, figure, 'mail'), periodOf(words, figure));
  const isCompared = since === 'new-year' && figure !== mails.main && isOfEveryDay(mails.main);
  return {
    above: runningAbove(words, mails, since, shown),
    below: strings.runningBelow,
    origin: isCompared
      ? `${origin} ${strings.compared(quantity(locale, asWritten(locale, yearOfDays(mails.main))))}`
      : origin,
  };
}
