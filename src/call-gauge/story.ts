/** What is said about the calls, around the picture. */
import { clockTime } from '../core/day.js';
import { capitalised, quantity, quantityInFull, withUnit } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { rounded, type Qualified } from '../core/qualifiers.js';
import { amount, qualified } from '../base/figure-text.js';
import type { Story } from '../base/infographic.js';
import { figureRows, type Row } from '../base/table.js';
import type { Words } from '../base/words.js';
import type { KeyFigure } from '../data/key-figure.js';
import { localText } from '../data/text.js';
import { callsPer, perHour, type Window } from './model.js';
import { units, type Unit } from './options.js';
import type { CallGaugeStrings } from './strings.js';

export const WHOLE_DAY: Window = [0, 24];

/** As exact as the number can be read: one digit after the point below a hundred, none above. */
export const readable = (q: Qualified): Qualified => rounded(q, q.value < 100 ? 1 : 0);

/** How the average of a unit is computed, or nothing for the window itself. */
export function averageText(
  { strings, common }: Words<CallGaugeStrings>,
  calls: KeyFigure,
  unit: Unit,
): { terms: string; sentence: string } | undefined {
  if (unit === 'window') return undefined;
  const [from, to] = calls.window ?? WHOLE_DAY;
  const divisor = withUnit(formatNumber(common.locale.numbers, (to - from) * perHour[unit]), strings.plural[unit]);
  return { terms: `${amount(common, calls)} ÷ ${divisor}`, sentence: strings.average(amount(common, calls), divisor) };
}

export function tellStory(words: Words<CallGaugeStrings>, calls: KeyFigure): Story {
  const { strings, common, language } = words;
  const { window = WHOLE_DAY } = calls;
  const hours = calls.window && common.hoursSpoken(...calls.window);
  const averages = units.flatMap((unit): Row[] => {
    const average = averageText(words, calls, unit);
    if (unit === 'window' || !average) return [];
    return [
      {
        name: capitalised(strings.per[unit]),
        value: quantityInFull(common.locale, readable(callsPer(unit, qualified(calls), window))),
        period: calls.window ? common.hours(...window) : common.periods['per-day'],
        origin: common.computedFrom(average.terms),
      },
    ];
  });
  return {
    title: strings.title(...(calls.window?.map((hour) => clockTime(hour)) ?? [])),
    summary: strings.summary(quantity(common.locale, qualified(calls)), hours),
    notes: [
      ...(hours ? [strings.note(hours)] : []),
      ...(calls.scope ? [`${capitalised(localText(calls.scope, language)).replace(/\.$/, '')}.`] : []),
    ],
    rows: [...figureRows(words, calls), ...averages],
  };
}
