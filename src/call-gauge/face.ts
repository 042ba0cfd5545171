/** What the gauge shows, as plain values: the dial, the strip of the day, and the words for both. */
import { wallClock } from '../core/day.js';
import { capitalised, quantityInFull } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { sideOf } from '../core/qualifiers.js';
import { qualified } from '../base/figure-text.js';
import { placeOf } from '../base/place.js';
import type { Words } from '../base/words.js';
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
  words: Words<CallGaugeStrings>,
  calls: KeyFigure,
  unit: Unit,
  end: number | undefined,
  present: { readonly instant: number; readonly timeZone: string } | undefined,
): Face {
  const { strings, common } = words;
  const { numbers, qualifiers } = common.locale;
  const { window } = calls;
  const exact = callsPer(unit, qualified(calls), window ?? WHOLE_DAY);
  const shown = readable(exact);
  const scale = scaleFor(exact.value, unit === 'window' ? end : undefined);
  const spoken = window && common.hoursSpoken(...window);
  const number = (value: number): string => formatNumber(numbers, value);
  const word = qualifiers[shown.qualifier];
  const counted = (text: string | undefined): string =>
    unit === 'window'
      ? text
        ? `${strings.per.window}, ${text}`
        : strings.title(undefined, undefined)
      : strings.per[unit];
  const scaleText = strings.scale(number(scale.end));
  const wall = present && wallClock(present.instant, present.timeZone);
  const now = wall && { now: wall.hour + wall.minute / 60, nowText: strings.now(common.time(wall.hour, wall.minute)) };
  const open = sideOf(shown.qualifier) === 'above';
  return {
    dial: {
      value: exact.value,
      qualifier: shown.qualifier,
      scale,
      numeral: number(shown.value),
      above: word,
      below: counted(window && common.hours(...window)),
      tickTexts: scale.ticks.map(number),
    },
    strip: { window, uncounted: strings.uncounted, lastHour: strings.lastHour, ...now },
    label: [
      `${capitalised(quantityInFull(common.locale, shown))} ${counted(spoken)}.`,
      `${scaleText}.`,
      spoken && strings.note(spoken),
    ]
      .filter(Boolean)
      .join(' '),
    stroke: strings.stroke(number(scale.worth)),
    rest: open ? strings.open(word) : strings.rest,
    scale: scaleText,
    average: averageText(words, calls, unit)?.sentence ?? '',
    present:
      window && wall
        ? strings.present(
            common.time(wall.hour, wall.minute),
            placeOf(present.timeZone),
            wall.hour >= window[0] && wall.hour < window[1],
          )
        : '',
  };
}
