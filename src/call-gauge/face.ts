/** What the gauge shows, as plain values: the dial, the strip of the day, and the words for both. */
import { wallClock } from '../core/day.js';
import { quantityInFull } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { sideOf } from '../core/qualifiers.js';
import { qualified } from '../base/figure-text.js';
import { placeOf } from '../base/place.js';
import type { CommonStrings } from '../base/strings.js';
import type { KeyFigure } from '../data/key-figure.js';
import type { Dial, Strip } from './draw.js';
import { callsPer, scaleFor } from './model.js';
import type { Unit } from './options.js';
import { averageText, readable, WHOLE_DAY } from './story.js';
import type { CallGaugeStrings } from './strings.js';

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
  /** How the value is computed; empty for the published one. */
  readonly average: string;
  /** Whether now lies in the counted hours; empty while that is not known, and where the whole day was counted. */
  readonly present: string;
}

/**
 * @param end the end of the window's scale that an editor declared
 * @param present the instant to mark as now, in ms UTC, and the time zone; undefined for none
 */
export function faceOf(
  strings: CallGaugeStrings,
  common: CommonStrings,
  calls: KeyFigure,
  unit: Unit,
  end: number | undefined,
  present: { readonly instant: number; readonly timeZone: string } | undefined,
): Face {
  const { numbers, qualifiers } = common.locale;
  const { window } = calls;
  const exact = callsPer(unit, qualified(calls), window ?? WHOLE_DAY);
  const shown = readable(exact);
  const scale = scaleFor(exact.value, unit === 'window' ? end : undefined);
  const spoken = window && common.hoursSpoken(...window);
  const number = (value: number): string => formatNumber(numbers, value);
  const word = qualifiers[shown.qualifier];
  const value = strings.value[unit](quantityInFull(common.locale, shown), spoken);
  const scaleText = strings.scale(number(scale.end));
  const open = sideOf(shown.qualifier) === 'above';
  return {
    dial: {
      value: exact.value,
      qualifier: shown.qualifier,
      scale,
      numeral: number(shown.value),
      above: word,
      below: strings.below[unit](window && common.hours(...window)),
      tickTexts: scale.ticks.map(number),
    },
    strip: { window, uncounted: strings.uncounted, lastHour: strings.lastHour, ...nowOn(strings, common, present) },
    label: [value, `${scaleText}.`, spoken && strings.uncountedHours(spoken)].filter(Boolean).join(' '),
    stroke: strings.stroke(number(scale.worth)),
    rest: open ? strings.open(word) : strings.rest,
    scale: scaleText,
    average: averageText(strings, common, calls, unit)?.sentence ?? '',
    present: window && present ? presentText(strings, common, window, present) : '',
  };
}

type Present = { readonly instant: number; readonly timeZone: string };

function nowOn(
  strings: CallGaugeStrings,
  common: CommonStrings,
  present: Present | undefined,
): Pick<Strip, 'now' | 'nowText'> {
  if (!present) return { nowText: '' };
  const { hour, minute } = wallClock(present.instant, present.timeZone);
  return { now: hour + minute / 60, nowText: strings.now(common.time(hour, minute)) };
}

function presentText(
  strings: CallGaugeStrings,
  common: CommonStrings,
  [from, to]: readonly [number, number],
  { instant, timeZone }: Present,
): string {
  const { hour, minute } = wallClock(instant, timeZone);
  const says = hour >= from && hour < to ? strings.inside : strings.outside;
  return says(common.time(hour, minute), placeOf(timeZone));
}
