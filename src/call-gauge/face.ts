/** What the gauge shows, as plain values: the dial, the strip of the day, and the words for both. */
import { wallClock } from '../core/day.js';
import { bare, capitalised, quantityInFull } from '../core/locale.js';
import { interval } from '../core/qualifiers.js';
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
  /** Whether now lies in the counted hours; midnight while there is no now, empty where the whole day was counted. */
  readonly present: string;
}

/**
 * @param end the end of the window's scale that an editor declared
 * @param present the instant to mark as now, in ms UTC; undefined for none
 */
export function faceOf(
  words: Words<CallGaugeStrings>,
  calls: KeyFigure,
  unit: Unit,
  end: number | undefined,
  timeZone: string,
  present: number | undefined,
): Face {
  const { strings, common } = words;
  const { locale } = common;
  const { window } = calls;
  const exact = callsPer(unit, qualified(calls), window ?? WHOLE_DAY);
  const shown = readable(exact);
  const scale = scaleFor(exact.value, unit === 'window' ? end : undefined);
  const spoken = window && common.hoursSpoken(...window);
  const number = (value: number): string => bare(locale, value);
  const word = locale.qualifiers[shown.qualifier];
  const counted = (hours: string | undefined): string => {
    if (unit !== 'window') return strings.per[unit];
    return hours ? `${strings.per.window}, ${hours}` : strings.title();
  };
  const scaleText = strings.scale(number(scale.end));
  const { hour, minute } = wallClock(present ?? 0, timeZone);
  const now = hour + minute / 60;
  const open = interval(shown)[1] === Infinity;
  const presence = (at: number): string =>
    window ? strings.present(common.time(at), placeOf(timeZone), at >= window[0] && at < window[1]) : '';
  return {
    dial: {
      value: exact.value,
      open,
      scale,
      numeral: number(shown.value),
      above: word,
      below: counted(window && common.hours(...window)),
      tickTexts: scale.ticks.map(number),
    },
    strip: {
      window,
      uncounted: strings.uncounted,
      lastHour: strings.lastHour,
      now: present && now,
    },
    label: [
      `${capitalised(quantityInFull(locale, shown))} ${counted(spoken)}.`,
      `${scaleText}.`,
      spoken && strings.note(spoken),
    ]
      .filter(Boolean)
      .join(' '),
    stroke: strings.stroke(number(scale.worth)),
    rest: open ? strings.open(word) : strings.rest,
    scale: scaleText,
    average: averageText(words, calls, unit)?.sentence ?? '',
    present: presence(present ? now : 0),
  };
}
