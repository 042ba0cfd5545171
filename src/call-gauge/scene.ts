/** What the gauge shows in one state: the dial, the strip of the day, and the words for both. */
import { cityOf, hoursAt } from '../core/day.js';
import { bare, quantityInFull } from '../core/locale.js';
import { interval, rounded, type Qualified } from '../core/qualifiers.js';
import { plain } from '../core/rich-text.js';
import { sentences } from '../core/sentences.js';
import { timeZone } from '../data/editions.js';
import type { KeyFigure } from '../data/key-figure.js';
import type { Release } from '../data/release.js';
import type { TimeSlider } from '../element/controls/time-slider.js';
import type { KeyLine } from '../graphic/picture.js';
import type { Scene } from '../graphic/scene.js';
import { qualified } from '../language/figure-text.js';
import type { Words } from '../language/words.js';
import { averageText, contentOf, hoursSpoken, readable } from './content.js';
import { callsAfter, countsOf, hourAfter, hoursOf, minutesBy, minutesOf, spansOf, type Count } from './counts.js';
import type { DayStrip } from './day-strip.js';
import { drawGauge, keyFilled, keyNow, keyOpen, keyRest, type Dial } from './dial.js';
import { callsPer, callsPerPulse, scaleFor, type Scale } from './model.js';
import { unit as unitOption, units, type Unit } from './options.js';
import type { CallGaugeStrings } from './strings.js';

/** What an editor, a reader and the time of day make of the figures. */
export interface State {
  readonly unit: Unit;
  /** The end of the window's scale that an editor declared; undefined for the next round number above the value. */
  readonly scaleEnd: number | undefined;
  /** The hour of the day to which the reader moved; undefined for the end of the counted hours. */
  readonly hour: number | undefined;
  /** The instant to mark as now, in ms UTC; undefined for none. */
  readonly present: number | undefined;
}

/** Before anything runs: the calls of the counted hours, at no time of the day. */
export const initialState: State = {
  unit: unitOption.fallback,
  scaleEnd: undefined,
  hour: undefined,
  present: undefined,
};

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
  /** The way through the counted hours, in counted minutes. */
  readonly slider: TimeSlider;
  /** The time on the clock after so many counted minutes: "10:43". */
  readonly hourAfter: (minutes: number) => number;
  readonly pulse: Pulse;
}

/** What is shown of the counts at one time, before it becomes words. */
interface Reading {
  readonly counts: readonly Count[];
  /** Counted minutes that are over, and all of them. */
  readonly minutes: number;
  readonly lastMinute: number;
  /** The calls by then; at the last minute what was published, whatever its parts add up to. */
  readonly calls: Qualified;
  /** The calls of one unit, as they are computed and as they are written. */
  readonly exact: Qualified;
  readonly shown: Qualified;
  /** Whether the reader moved away from the end, so that the value is the calls by then. */
  readonly isPartial: boolean;
  readonly scale: Scale;
  /** The scales of all units. */
  readonly scales: readonly Scale[];
}

function read(figure: KeyFigure, { unit, scaleEnd, hour }: State): Reading {
  const counts = countsOf(figure);
  const total = qualified(figure);
  const lastMinute = minutesOf(counts);
  const minutes = hour === undefined ? lastMinute : Math.min(lastMinute, minutesBy(counts, hour));
  const calls = minutes < lastMinute ? callsAfter(counts, minutes) : total;
  const average = callsPer(unit, total, hoursOf(counts));
  const isPartial = unit === 'window' && minutes < lastMinute;
  return {
    counts,
    minutes,
    lastMinute,
    calls,
    exact: isPartial ? calls : average,
    shown: isPartial ? rounded(calls) : readable(average),
    isPartial,
    scale: scaleOf(unit, average, scaleEnd),
    scales: units.map((each) => scaleOf(each, callsPer(each, total, hoursOf(counts)), scaleEnd)),
  };
}

/** @param declaredEnd of the whole window's scale */
const scaleOf = (unit: Unit, { value }: Qualified, declaredEnd: number | undefined): Scale =>
  scaleFor(value, unit === 'window' ? declaredEnd : undefined);

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest));

/** Undefined if the release lacks what the gauge is about. */
export function sceneOf(
  words: Words<CallGaugeStrings>,
  { dataset, figure }: Release,
  state: State,
): GaugeScene | undefined {
  const figureOfCalls = figure('calls');
  if (!figureOfCalls) return undefined;
  const { strings, common } = words;
  const reading = read(figureOfCalls, state);
  const { counts } = reading;
  const zone = timeZone(dataset);
  const dial = dialOf(words, reading, state.unit);
  const strip = stripOf(words, reading, state.present, zone);
  const average = averageText(words, figureOfCalls, state.unit)?.sentence ?? '';
  const slider = sliderOf(words, reading, qualified(figureOfCalls));
  const scaleText = strings.scale(bare(common.locale, reading.scale.end));
  const hours = hoursSpoken(words, figureOfCalls);
  return {
    content: contentOf(words, figureOfCalls),
    draw: (width) => drawGauge(dial, strip, width),
    label: sentences([valueText(words, reading, state.unit, hours), scaleText, hours && strings.note(hours)]),
    key: keyOf(words, reading, scaleText, state.present, zone),
    // What is computed in the picture says so in its file as well, where the slider is gone.
    remark: sentences([average, !slider.isAtOrigin && slider.sentence]),
    strip,
    average,
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

/** "More than" has no upper end. */
const isOpen = ({ shown }: Reading): boolean => interval(shown)[1] === Infinity;

function dialOf(words: Words<CallGaugeStrings>, reading: Reading, unit: Unit): Dial {
  const { common } = words;
  const { locale } = common;
  const { shown, exact, scale, isPartial, counts } = reading;
  const [span] = spansOf(counts);
  return {
    value: exact.value,
    isOpen: isOpen(reading),
    scale,
    numeral: isPartial ? quantityInFull(locale, { ...shown, qualifier: 'exact' }) : bare(locale, shown.value),
    above: locale.qualifiers[shown.qualifier],
    below: countedText(words, reading, unit, span && common.hours(...span)),
    tickTexts: scale.ticks.map((tick) => bare(locale, tick)),
  };
}

/** The calls an hour in each stretch of counted hours. */
const hourlyRates = (counts: readonly Count[]): Qualified[] =>
  counts.map((count) => callsPer('hour', count.calls, hoursOf([count])));

const highestOf = (rates: readonly Qualified[]): Qualified =>
  rates.reduce((highest, rate) => (rate.value > highest.value ? rate : highest));

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

function keyOf(
  words: Words<CallGaugeStrings>,
  reading: Reading,
  scaleText: string,
  present: number | undefined,
  zone: string,
): KeyLine[] {
  const { strings, common } = words;
  const { locale } = common;
  const { scale, scales, shown, counts } = reading;
  const scaleTexts = scales.map(({ end }) => strings.scale(bare(locale, end)));
  const strokeTexts = scales.map(({ worth }) => strings.stroke(bare(locale, worth)));
  const key: KeyLine[] = [
    { stroke: keyFilled, text: strings.stroke(bare(locale, scale.worth)), longest: longestOf(strokeTexts) },
  ];
  if (isOpen(reading)) key.push({ stroke: keyOpen, text: strings.open(locale.qualifiers[shown.qualifier]) });
  else key.push({ stroke: keyRest, text: strings.rest });
  key.push({ text: scaleText, longest: longestOf(scaleTexts) });
  if (counts.length > 1) {
    const highest = readable(highestOf(hourlyRates(counts)));
    key.push({ text: strings.heights(quantityInFull(locale, highest)) });
  }
  const spans = spansOf(counts);
  if (spans.length > 0) {
    // While there is no now, midnight keeps its room.
    const now = present ? hoursAt(present, zone) : 0;
    const isInside = spans.some(([from, to]) => now >= from && now < to);
    const text = strings.present(common.time(now), cityOf(zone), isInside);
    key.push({ stroke: keyNow, text, isHidden: present === undefined });
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
