/** What the gauge shows, as plain values: the dial, the strip of the day, and the words for both. */
import { hoursAt } from '../core/day.js';
import { bare, quantityInFull } from '../core/locale.js';
import { interval, rounded } from '../core/qualifiers.js';
import { plain } from '../core/rich-text.js';
import { sentences } from '../core/sentences.js';
import { qualified } from '../base/figure-text.js';
import { placeOf } from '../base/place.js';
import type { Walk } from '../base/slider.js';
import type { Words } from '../base/words.js';
import type { KeyFigure } from '../data/key-figure.js';
import { callsAfter, countsOf, hourAfter, hoursOf, minutesBy, minutesOf, spansOf } from './counts.js';
import type { Dial } from './draw.js';
import { callsPer, callsPerPulse, scaleFor } from './model.js';
import type { Unit } from './options.js';
import { averageText, hoursSpoken, readable } from './story.js';
import type { CallGaugeStrings } from './strings.js';
import type { Strip } from './strip.js';

export interface Face {
  readonly dial: Dial;
  readonly strip: Strip;
  /** The picture in words. */
  readonly label: string;
  /** What a stroke is worth. */
  readonly stroke: string;
  /** What the strokes that nobody filled are. */
  readonly rest: string;
  readonly scale: string;
  /** What the height of the strokes in the strip stands for; empty where all are alike. */
  readonly heights: string;
  /** How the value is computed; empty for the published one. */
  readonly average: string;
  /** Whether now lies in the counted hours; midnight while there is no now, empty where the whole day was counted. */
  readonly present: string;
  /** The way through the counted hours, in counted minutes. */
  readonly walk: Walk;
  readonly pulse: Pulse;
}

/** The pulse at the pace of the average second. */
export interface Pulse {
  /** From one pulse to the next, in ms; Infinity where there are no calls. */
  readonly period: number;
  /** What it is worth. */
  readonly text: string;
}

/** What an editor, a reader and the time of day make of the figures. */
export interface Shown {
  readonly unit: Unit;
  /** The end of the window's scale that an editor declared. */
  readonly end: number | undefined;
  /** The hour of the day to which the reader walked; undefined for the end of the counted hours. */
  readonly at: number | undefined;
  /** The instant to mark as now, in ms UTC; undefined for none. */
  readonly present: number | undefined;
}

export function faceOf(
  words: Words<CallGaugeStrings>,
  calls: KeyFigure,
  { unit, end, at, present }: Shown,
  timeZone: string,
): Face {
  const { strings, common } = words;
  const { locale } = common;
  const counts = countsOf(calls);
  const spans = spansOf(counts);
  const hours = hoursOf(counts);
  const last = minutesOf(counts);
  const minutes = at === undefined ? last : Math.min(last, minutesBy(counts, at));
  const total = qualified(calls);
  const average = callsPer(unit, total, hours);
  // The last minute shows what was published, whatever its parts add up to.
  const by = minutes < last ? callsAfter(counts, minutes) : total;
  const walked = unit === 'window' && minutes < last;
  const exact = walked ? by : average;
  const shown = walked ? rounded(by) : readable(average);
  const scale = scaleFor(average.value, unit === 'window' ? end : undefined);
  const number = (value: number): string => bare(locale, value);
  const word = locale.qualifiers[shown.qualifier];
  const time = (after: number): string => common.time(hourAfter(counts, after));
  const sentence = minutes < last ? strings.by : strings.byEnd;
  const written = quantityInFull(locale, rounded(by));
  const spoken = hoursSpoken(words, calls);
  const counted = (window: string | undefined): string => {
    if (walked) return strings.until(time(minutes));
    if (unit !== 'window') return strings.per[unit];
    return spans.length === 1 ? `${strings.per.window}, ${window}` : strings.title();
  };
  const scaleText = strings.scale(number(scale.end));
  const now = hoursAt(present ?? 0, timeZone);
  const open = interval(shown)[1] === Infinity;
  const inside = (at: number): boolean => spans.some(([from, to]) => at >= from && at < to);
  const rates = counts.map((count) => callsPer('hour', count.calls, hoursOf([count])));
  const highest = rates.reduce((most, rate) => (rate.value > most.value ? rate : most));
  const second = callsPer('second', total, hours).value;
  const worth = callsPerPulse(second);
  return {
    dial: {
      value: exact.value,
      open,
      scale,
      numeral: walked ? quantityInFull(locale, { ...shown, qualifier: 'exact' }) : number(shown.value),
      above: word,
      below: counted(spans[0] && common.hours(...spans[0])),
      tickTexts: scale.ticks.map(number),
    },
    strip: {
      columns: counts.map(({ window }, index) => ({ window, height: rates[index]!.value / (highest.value || 1) })),
      spans,
      uncounted: strings.uncounted,
      lastHour: strings.lastHour,
      now: present && now,
      at: minutes < last ? hourAfter(counts, minutes) : undefined,
    },
    label: sentences([
      walked ? plain(sentence(time(minutes), written)) : `${quantityInFull(locale, shown)} ${counted(spoken)}`,
      scaleText,
      spoken && strings.note(spoken),
    ]),
    stroke: strings.stroke(number(scale.worth)),
    rest: open ? strings.open(word) : strings.rest,
    scale: scaleText,
    heights: counts.length > 1 ? strings.heights(quantityInFull(locale, readable(highest))) : '',
    average: averageText(words, calls, unit)?.sentence ?? '',
    present: spans.length
      ? strings.present(common.time(present ? now : 0), placeOf(timeZone), inside(present ? now : 0))
      : '',
    walk: {
      label: strings.walk,
      from: 1,
      to: last,
      value: minutes,
      ends: [time(1), time(last)],
      sentence: sentence(time(minutes), written),
      longest: strings.by(time(last), quantityInFull(locale, rounded(total))),
      back: strings.back,
      begun: minutes === last,
    },
    pulse: { period: (1000 * worth) / second, text: strings.pulse(number(worth), worth === 1) },
  };
}
