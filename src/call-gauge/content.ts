/** What is said around the picture of the calls. */
import { clockTime } from '../core/day.js';
import { capitalised, joinWithNoBreak, quantity, quantityInFull } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { rounded, type Qualified } from '../core/qualifiers.js';
import { sentences } from '../core/sentences.js';
import { amount, qualified } from '../language/figure-text.js';
import type { Content, Row } from '../graphic/scene.js';
import { figureRows } from '../language/figure-rows.js';
import type { Words } from '../language/words.js';
import type { KeyFigure } from '../data/key-figure.js';
import { localText } from '../data/text.js';
import { countsOf, hoursOf, spansOf } from './counts.js';
import { callsPer, perHour } from './model.js';
import { units, type Unit } from './options.js';
import type { CallGaugeStrings } from './strings.js';

/** As exact as the number can be read: one digit after the point below a hundred, none above. */
export const readable = (q: Qualified): Qualified => rounded(q, q.value < 100 ? 1 : 0);

/** How the average of a unit is computed, or nothing for the window itself. */
export function averageText(
  { strings, common }: Words<CallGaugeStrings>,
  calls: KeyFigure,
  unit: Unit,
): { terms: string; sentence: string } | undefined {
  if (unit === 'window') return undefined;
  const parts = hoursOf(countsOf(calls)) * perHour[unit];
  const divisor = joinWithNoBreak(formatNumber(common.locale.numbers, parts), strings.plural[unit]);
  return { terms: `${amount(common, calls)} ÷ ${divisor}`, sentence: strings.average(amount(common, calls), divisor) };
}

/** The counted hours in a sentence, "10 bis 12 Uhr"; nothing if the whole day was counted. */
export function hoursSpoken({ strings, common }: Words<CallGaugeStrings>, calls: KeyFigure): string | undefined {
  const spans = spansOf(countsOf(calls));
  return spans.length ? strings.hours(spans.map((span) => common.hoursSpoken(...span))) : undefined;
}

export function contentOf(words: Words<CallGaugeStrings>, calls: KeyFigure): Content {
  const { strings, common, language } = words;
  const counts = countsOf(calls);
  const spans = spansOf(counts);
  const hours = hoursSpoken(words, calls);
  const period = spans.map((span) => common.hours(...span)).join(', ') || common.periods['per-day'];
  const averages = units.flatMap((unit): Row[] => {
    const average = averageText(words, calls, unit);
    if (unit === 'window' || !average) return [];
    const number = readable(callsPer(unit, qualified(calls), hoursOf(counts)));
    return [
      {
        name: capitalised(strings.per[unit]),
        value: quantityInFull(common.locale, number),
        number,
        unit: calls.unit,
        period,
        origin: common.computedFrom(average.terms),
      },
    ];
  });
  return {
    file: strings.file,
    title: strings.title(...(spans.length === 1 ? spans[0]!.map((hour) => clockTime(hour)) : [])),
    summary: strings.summary(quantity(common.locale, qualified(calls)), hours),
    notes: [],
    details: [
      ...(hours ? [strings.note(hours)] : []),
      ...(calls.scope ? [sentences([localText(calls.scope, language)])] : []),
    ],
    rows: () => [...figureRows(words, calls), ...averages],
  };
}
