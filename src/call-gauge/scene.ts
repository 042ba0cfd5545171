/** What the gauge shows in one state: the dial, the strip of the day, and the words for both. */
import { cityOf, hoursAt, isTimeZone } from '../core/day.js';
import { bare, quantityInFull } from '../core/locale.js';
import { rounded, type Qualified } from '../core/qualifiers.js';
import { plain } from '../core/rich-text.js';
import { sentences } from '../core/sentences.js';
import { timeZone } from '../data/editions.js';
import type { Release } from '../data/release.js';
import type { TimeSlider } from '../element/controls/time-slider.js';
import type { KeyLine } from '../graphic/picture.js';
import type { Scene } from '../graphic/scene.js';
import { qualified } from '../language/figure-text.js';
import type { Words } from '../language/words.js';
import { averageText, contentOf, hoursSpoken, readable } from './content.js';
import { hourAfter, hoursOf, spansOf } from './counts.js';
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
  /** What the button says that plays the counted hours. */
  readonly play: string;
  /** The way through the counted hours, in counted minutes. */
  readonly slider: TimeSlider;
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
  const { counts } = reading;
  const zone = timeZone(dataset);
  // Where the platform does not know what time it is there, no present is shown.
  const present = state.present !== undefined && isTimeZone(zone) ? state.present : undefined;
  const dial = dialOf(words, reading, state);
  const strip = stripOf(words, reading, present, zone);
  const average = averageText(words, figureOfCalls, state.unit)?.sentence ?? '';
  const slider = sliderOf(words, reading, qualified(figureOfCalls));
  const scaleText = strings.scale(bare(common.locale, reading.scale.end));
  const hours = hoursSpoken(words, figureOfCalls);
  return {
    content: contentOf(words, figureOfCalls),
    draw: (width) => drawGauge(dial, strip, width),
    label: sentences([valueText(words, reading, state.unit, hours), scaleText, hours && strings.note(hours)]),
    key: keyOf(words, reading),
    keyDetails: keyDetailsOf(words, reading, scaleText, present, zone),
    // What is computed in the picture says so in its file as well, where the slider is gone.
    remark: sentences([average, !slider.isAtOrigin && slider.sentence]),
    strip,
    average,
    play: strings.play(hours),
    slider,
    hourAfter: (minutes) => hourAfter(counts, minutes),
    pulse: pulseOf(words, callsPer('second', qualified(figureOfCalls), hoursOf(counts)).value),
  };
}

/** The time of day after so many counted minutes: "10:43 Uhr". */
const timeAfter = ({ common }: Words<CallGaugeStrings>, { counts }: Reading, minutes: number): string =>
  common.time(hourAfter(counts, minutes));

/** What is counted, below the number or behind it. @param hours the counted hours, where they are one stretch */
function countedText(words: Words<CallGaugeStrings>, reading: Reading, unit: Unit, hours: string | undefined): string {
  const { strings } = words;
  if (reading.isPartial) return strings.until(timeAfter(words, reading, reading.minutes));
  if (unit !== 'window') return strings.per[unit];
  return spansOf(reading.counts).length === 1 ? `${strings.per.window}, ${hours}` : strings.title();
}

/** The value in words. */
function valueText(words: Words<CallGaugeStrings>, reading: Reading, unit: Unit, hours: string | undefined): string {
  const { locale } = words.common;
  if (reading.isPartial) return plain(callsByText(words, reading));
  return `${quantityInFull(locale, reading.shown)} ${countedText(words, reading, unit, hours)}`;
}

/** How many calls by the time to which the reader moved. */
function callsByText(words: Words<CallGaugeStrings>, reading: Reading): string {
  const { strings, common } = words;
  const { minutes, lastMinute, calls } = reading;
  const sentence = minutes < lastMinute ? strings.by : strings.byEnd;
  return sentence(timeAfter(words, reading, minutes), quantityInFull(common.locale, rounded(calls)));
}

function dialOf(words: Words<CallGaugeStrings>, reading: Reading, { unit, reach }: State): Dial {
  const { strings, common } = words;
  const { locale } = common;
  const { shown, exact, scale, isPartial, counts } = reading;
  const [span] = spansOf(counts);
  return {
    value: exact.value,
    isOpen: isOpen(reading),
    reach,
    scale,
    numeral: isPartial ? quantityInFull(locale, { ...shown, qualifier: 'exact' }) : bare(locale, shown.value),
    longestNumeral: bare(locale, unit === 'window' ? reading.total.value : shown.value),
    above: locale.qualifiers[shown.qualifier],
    below: countedText(words, reading, unit, span && common.hours(...span)),
    computed: isPartial || unit !== 'window' ? strings.computed : '',
    tickTexts: scale.ticks.map((tick) => bare(locale, tick)),
    scaleNote: strings.scaleNote,
  };
}

function stripOf(
  { strings }: Words<CallGaugeStrings>,
  { counts, minutes, lastMinute }: Reading,
  present: number | undefined,
  zone: string,
): DayStrip {
  const rates = hourlyRates(counts);
  const highest = highestOf(rates).value || 1;
  return {
    columns: counts.map(({ window }, index) => ({ window, height: rates[index]!.value / highest })),
    spans: spansOf(counts),
    uncounted: strings.uncounted,
    lastHour: strings.lastHour,
    now: present && hoursAt(present, zone),
    hour: minutes < lastMinute ? hourAfter(counts, minutes) : undefined,
  };
}

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest));

function keyOf({ strings, common: { locale } }: Words<CallGaugeStrings>, reading: Reading): KeyLine[] {
  const { scale, scales } = reading;
  const strokeTexts = scales.map(({ worth }) => strings.stroke(bare(locale, worth)));
  return [
    { stroke: keyFilled, text: strings.stroke(bare(locale, scale.worth)), longest: longestOf(strokeTexts) },
    isOpen(reading) ? { stroke: keyOpen, text: strings.open } : { stroke: keyRest, text: strings.rest },
  ];
}

function keyDetailsOf(
  { strings, common }: Words<CallGaugeStrings>,
  { scales, counts }: Reading,
  scaleText: string,
  present: number | undefined,
  zone: string,
): KeyLine[] {
  const { locale } = common;
  const scaleTexts = scales.map(({ end }) => strings.scale(bare(locale, end)));
  const key: KeyLine[] = [{ text: scaleText, longest: longestOf(scaleTexts) }];
  if (counts.length > 1) {
    const highest = readable(highestOf(hourlyRates(counts)));
    key.push({ text: strings.heights(quantityInFull(locale, highest)) });
  }
  const spans = spansOf(counts);
  if (spans.length > 0 && present !== undefined) {
    const now = hoursAt(present, zone);
    const isInside = spans.some(([from, to]) => now >= from && now < to);
    key.push({ stroke: keyNow, text: strings.present(common.time(now), cityOf(zone), isInside) });
  }
  return key;
}

function sliderOf(words: Words<CallGaugeStrings>, reading: Reading, total: Qualified): TimeSlider {
  const { strings, common } = words;
  const { minutes, lastMinute } = reading;
  const last = timeAfter(words, reading, lastMinute);
  return {
    label: strings.walk,
    from: 1,
    to: lastMinute,
    value: minutes,
    ends: [timeAfter(words, reading, 1), last],
    sentence: callsByText(words, reading),
    longestSentence: strings.by(last, quantityInFull(common.locale, rounded(total))),
    back: strings.back,
    isAtOrigin: minutes === lastMinute,
  };
}

function pulseOf({ strings, common }: Words<CallGaugeStrings>, callsPerSecond: number): Pulse {
  const worth = callsPerPulse(callsPerSecond);
  return {
    period: (1000 * worth) / callsPerSecond,
    text: strings.pulse(bare(common.locale, worth), worth === 1),
  };
}
