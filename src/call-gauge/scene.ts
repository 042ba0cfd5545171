/** What the gauge shows in one state: the dial, the strip of the day, and the words for both. */
import { hoursAt, isTimeZone } from '../core/day.js';
import {
  bare,
  counted,
  inNumber,
  quantityInFull,
  quantityInFullParted,
  quantityParted,
  roundedFor,
} from '../core/locale.js';
import { roundedVisibly, type Qualified } from '../core/qualifiers.js';
import { plain } from '../core/rich-text.js';
import { sentences } from '../core/sentences.js';
import { withinDays } from '../core/hours.js';
import type { KeyFigure } from '../data/key-figure.js';
import type { Release } from '../data/release.js';
import type { TimeSlider } from '../element/controls/time-slider.js';
import type { KeyLine } from '../graphic/picture.js';
import type { Scene } from '../graphic/scene.js';
import { isCountedOn, isDaily } from '../data/days.js';
import { clockOf, type Clock } from '../language/clock.js';
import { qualified } from '../language/figure-text.js';
import type { Words } from '../language/words.js';
import { averageText, callsText, contentOf, hoursSpoken, noteOf, readable } from './content.js';
import { hourAfter, hoursOf, passedHours, spansOf } from './counts.js';
import type { DayStrip } from './day-strip.js';
import { drawGauge, keyFilled, keyNow, keyOpen, keyRest, type Dial } from './dial.js';
import { callsPer, callsPerPulse } from './model.js';
import type { Unit } from './options.js';
import { highestOf, hourlyRates, isOpen, readCounts, type Reading, type State } from './reading.js';
import type { CallGaugeStrings } from './strings.js';

/** The pulse at the pace of the average second. */
export interface Pulse {
  /** From one pulse to the next, in ms; Infinity where there are no calls. */
  readonly period: number;
  /** What it is worth. */
  readonly text: string;
}

export interface GaugeScene extends Scene {
  readonly strip: DayStrip;
  /** How the value is computed; empty for the published one. */
  readonly average: string;
  /** What the calls are counted by, and by what they can be, with the words for it. */
  readonly unit: Unit;
  readonly offered: readonly Unit[];
  readonly unitTexts: CallGaugeStrings['units'];
  /** What the button says that plays the counted hours. */
  readonly play: string;
  /** The way through the counted hours, in counted minutes; undefined for calls that are not of a day. */
  readonly slider: TimeSlider | undefined;
  /** The time on the clock after so many counted minutes: "10:43". */
  readonly hourAfter: (minutes: number) => number;
  readonly pulse: Pulse;
}

/** Undefined if the release lacks what the gauge is about. */
export function sceneOf(
  words: Words<CallGaugeStrings>,
  { dataset, figure }: Release,
  state: State,
): GaugeScene | undefined {
  const figureOfCalls = figure('calls');
  if (!figureOfCalls) return undefined;
  const { strings, common } = words;
  const reading = readCounts(figureOfCalls, state);
  const { counts, unit } = reading;
  const clock = clockOf(words, dataset);
  // Where the platform does not know what time it is there, no present is shown.
  const present = state.present !== undefined && isTimeZone(clock.timeZone) ? state.present : undefined;
  const dial = dialOf(words, figureOfCalls, reading, state.reach);
  const strip = stripOf(words, reading, present, clock);
  const average = averageText(words, figureOfCalls, unit)?.sentence ?? '';
  const slider = isDaily(figureOfCalls) ? sliderOf(words, reading, qualified(figureOfCalls)) : undefined;
  const scaleText = strings.scale(bare(common.locale, reading.scale.end));
  const { window, ...units } = strings.units;
  return {
    content: contentOf(words, figureOfCalls),
    draw: (width) => drawGauge(dial, strip, width),
    label: sentences([valueText(words, figureOfCalls, reading), scaleText, noteOf(words, figureOfCalls)]),
    result: sentences([valueText(words, figureOfCalls, reading)]),
    key: keyOf(words, reading),
    keyDetails: keyDetailsOf(words, figureOfCalls, reading, scaleText, present, clock),
    // What is computed in the picture says so in its file as well, where the slider is gone.
    remark: sentences([average, slider && !slider.isAtOrigin && slider.sentence]),
    strip,
    average,
    unit,
    offered: reading.offered,
    unitTexts: { ...units, window: spansOf(counts).length ? window : [strings.whole, window[1]] },
    play: strings.play(hoursSpoken(words, figureOfCalls)),
    slider,
    hourAfter: (minutes) => hourAfter(counts, minutes),
    pulse: pulseOf(words, callsPer('second', qualified(figureOfCalls), hoursOf(counts)).value),
  };
}

/** The time of day after so many counted minutes: "10:43 Uhr". */
const timeAfter = ({ common }: Words<CallGaugeStrings>, { counts }: Reading, minutes: number): string =>
  common.time(hourAfter(counts, minutes));

/** How hours are written in a picture, or said in a sentence. */
type HoursText = (from: number, to: number) => string;

/** The calls of one unit as the language writes them. */
const shownIn = ({ common }: Words<CallGaugeStrings>, { exact, shown }: Reading): Qualified =>
  roundedFor(common.locale, exact, () => shown);

/** What is counted, below the number or after it: "Anrufe, 10–12 Uhr". */
function countedText(
  words: Words<CallGaugeStrings>,
  calls: KeyFigure,
  reading: Reading,
  hoursText: HoursText = words.common.hours,
): string {
  const { strings, common } = words;
  const { unit } = reading;
  if (reading.isPartial) return strings.until(timeAfter(words, reading, reading.minutes));
  const noun = inNumber(quantityParted(common.locale, shownIn(words, reading)).number, common.nouns.call);
  const what = unit === 'window' ? windowText(words, calls, reading, noun, hoursText) : strings.per[unit](noun);
  return calls.planned ? `${what}, ${common.planned}` : what;
}

/** All together: with their hours where these are one or two stretches of a day, else with their period. */
function windowText(
  words: Words<CallGaugeStrings>,
  calls: KeyFigure,
  { counts }: Reading,
  noun: string,
  hoursText: HoursText,
): string {
  const spans = spansOf(counts);
  if (!isDaily(calls) || !spans.length) return words.strings.title(noun, words.common.periods[calls.period], []);
  return spans.length > 2 ? noun : [noun, ...spans.map((span) => hoursText(...span))].join(', ');
}

/** The value in words. */
function valueText(words: Words<CallGaugeStrings>, calls: KeyFigure, reading: Reading): string {
  const { locale } = words.common;
  if (reading.isPartial) return plain(callsByText(words, reading));
  return `${quantityInFull(locale, shownIn(words, reading))} ${countedText(words, calls, reading, words.common.hoursSpoken)}`;
}

/** How many calls by the time to which the reader moved. */
function callsByText(words: Words<CallGaugeStrings>, reading: Reading): string {
  const { strings } = words;
  const { minutes, lastMinute } = reading;
  const calls = roundedFor(words.common.locale, reading.calls, roundedVisibly);
  const sentence = minutes < lastMinute ? strings.by : strings.byEnd;
  return sentence(timeAfter(words, reading, minutes), callsText(words, calls));
}

function dialOf(words: Words<CallGaugeStrings>, calls: KeyFigure, reading: Reading, reach: State['reach']): Dial {
  const { strings, common } = words;
  const { locale } = common;
  const { unit, exact, scale, isPartial } = reading;
  const shown = shownIn(words, reading);
  const parted = isPartial ? quantityInFullParted(locale, shown) : quantityParted(locale, shown);
  return {
    value: exact.value,
    isOpen: isOpen(reading),
    reach,
    scale,
    numeral: parted.number,
    longestNumeral: unit === 'window' ? quantityParted(locale, reading.total).number : parted.number,
    above: parted.words,
    below: countedText(words, calls, reading),
    computed: isPartial || unit !== 'window' ? strings.computed : '',
    tickTexts: scale.ticks.map((tick) => bare(locale, tick)),
    scaleNote: strings.scaleNote,
  };
}

function stripOf(
  { strings }: Words<CallGaugeStrings>,
  { counts, minutes, lastMinute }: Reading,
  present: number | undefined,
  { timeZone }: Clock,
): DayStrip {
  const rates = hourlyRates(counts);
  const highest = highestOf(rates).value || 1;
  const spans = spansOf(counts);
  return {
    columns: counts.flatMap(({ window }, index) =>
      withinDays(window).map((hours) => ({ window: hours, height: rates[index]!.value / highest })),
    ),
    isEven: counts.length === 1,
    spans: spans.flatMap(withinDays).sort((a, b) => a[0] - b[0]),
    bounds: spans,
    uncounted: strings.uncounted,
    lastHour: strings.lastHour,
    now: present && hoursAt(present, timeZone),
    passed: minutes < lastMinute ? passedHours(counts, minutes) : undefined,
  };
}

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest));

function keyOf({ strings, common }: Words<CallGaugeStrings>, reading: Reading): KeyLine[] {
  const { scale, scales } = reading;
  const worthText = (worth: number): string => strings.stroke(counted(bare(common.locale, worth), common.nouns.call));
  return [
    {
      stroke: keyFilled,
      text: worthText(scale.worth),
      longest: longestOf(scales.map(({ worth }) => worthText(worth))),
    },
    isOpen(reading) ? { stroke: keyOpen, text: strings.open } : { stroke: keyRest, text: strings.rest },
  ];
}

function keyDetailsOf(
  words: Words<CallGaugeStrings>,
  figure: KeyFigure,
  { scales, counts }: Reading,
  scaleText: string,
  present: number | undefined,
  clock: Clock,
): KeyLine[] {
  const { strings, common } = words;
  const scaleTexts = scales.map(({ end }) => strings.scale(bare(common.locale, end)));
  const key: KeyLine[] = [{ text: scaleText, longest: longestOf(scaleTexts) }];
  if (counts.length > 1) {
    const highest = roundedFor(common.locale, highestOf(hourlyRates(counts)), readable);
    key.push({ text: strings.heights(callsText(words, highest)) });
  }
  const spans = spansOf(counts);
  if (spans.length > 0 && present !== undefined) {
    const now = hoursAt(present, clock.timeZone);
    const isInside = spans.flatMap(withinDays).some(([from, to]) => now >= from && now < to);
    const text = strings.present(
      common.time(now),
      clock.place,
      isInside && isCountedOn(figure, present, clock.timeZone),
    );
    key.push({ stroke: keyNow, text });
  }
  return key;
}

function sliderOf(words: Words<CallGaugeStrings>, reading: Reading, total: Qualified): TimeSlider {
  const { strings } = words;
  const { minutes, lastMinute } = reading;
  const last = timeAfter(words, reading, lastMinute);
  return {
    label: strings.walk,
    from: 1,
    to: lastMinute,
    value: minutes,
    ends: [timeAfter(words, reading, 1), last],
    sentence: callsByText(words, reading),
    longestSentence: strings.by(last, callsText(words, roundedVisibly(total))),
    back: strings.back,
    isAtOrigin: minutes === lastMinute,
  };
}

function pulseOf({ strings, common }: Words<CallGaugeStrings>, callsPerSecond: number): Pulse {
  const worth = callsPerPulse(callsPerSecond);
  return {
    period: (1000 * worth) / callsPerSecond,
    text: strings.pulse(counted(bare(common.locale, worth), common.nouns.call)),
  };
}
