/** What is said around the picture of the calls. */
import { clockTime } from '../core/day.js';
import { capitalised, counted, inNumber, joinWithNoBreak, quantityInFull, roundedFor } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { roundedVisibly, type Qualified } from '../core/qualifiers.js';
import { sentences } from '../core/sentences.js';
import type { Content, Row } from '../graphic/scene.js';
import { amount, countedAmount, qualified } from '../language/figure-text.js';
import { figureRows } from '../language/figure-rows.js';
import { countedSuffix, explanationsOf, ownText, whenText } from '../language/told.js';
import type { Words } from '../language/words.js';
import type { KeyFigure } from '../data/key-figure.js';
import { countsOf, hoursOf, spansOf } from './counts.js';
import { callsPer, perHour } from './model.js';
import type { Unit } from './options.js';
import type { CallGaugeStrings } from './strings.js';
import { offeredUnits } from './units.js';

/** As exact as the number can be read: one digit after the point below a hundred, none above. */
export const readable = (q: Qualified): Qualified => roundedVisibly(q, q.value < 100 ? 1 : 0);

/** "mehr als 175 Anrufe" */
export const callsText = ({ common }: Words<CallGaugeStrings>, calls: Qualified): string =>
  counted(quantityInFull(common.locale, calls), common.nouns.call);

/** "120 Minuten"; for a language without digits after the point, an hour and a half is "90 Minuten × 60". */
function divisorText(
  { strings, common }: Words<CallGaugeStrings>,
  parts: number,
  unit: Exclude<Unit, 'window'>,
): string {
  const text = (count: number, of: Exclude<Unit, 'window'>): string => {
    const number = formatNumber(common.locale.numbers, count);
    return joinWithNoBreak(number, inNumber(number, strings.timeUnits[of]));
  };
  const isHalf = common.locale.whole && !Number.isInteger(parts) && unit === 'hour';
  return isHalf ? `${text(Math.round(parts * 60), 'minute')} × 60` : text(parts, unit);
}

/** How the average of a unit is computed, or nothing for the window itself. */
export function averageText(
  words: Words<CallGaugeStrings>,
  calls: KeyFigure,
  unit: Unit,
): { terms: string; sentence: string } | undefined {
  if (unit === 'window') return undefined;
  const { strings, common } = words;
  const divisor = divisorText(words, hoursOf(countsOf(calls)) * perHour[unit], unit);
  return {
    terms: `${amount(common, calls)} ÷ ${divisor}`,
    sentence: strings.average(countedAmount(common, calls, 'call'), divisor),
  };
}

/** The counted hours in a sentence, "10 bis 12 Uhr"; nothing if the whole day was counted. */
export function hoursSpoken({ strings, common }: Words<CallGaugeStrings>, calls: KeyFigure): string | undefined {
  const spans = spansOf(countsOf(calls));
  return spans.length ? strings.hours(spans.map((span) => common.hoursSpoken(...span))) : undefined;
}

/** What is counted when, in short. @param noun what it is called: "Anrufe zwischen 10 und 12 Uhr", "Anrufe im Monat". */
export function titleOf({ strings, common }: Words<CallGaugeStrings>, calls: KeyFigure, noun: string): string {
  const spans = spansOf(countsOf(calls));
  const isOfDay = calls.period === 'per-day' && !calls.weekdays && spans.length > 0;
  return strings.title(
    noun,
    isOfDay ? '' : whenText(common, calls),
    spans.map(([from, to]) => [clockTime(from), clockTime(to)]),
  );
}

/** What is said about the hours that were counted; nothing of a plan, and nothing where they are the whole day. */
export function noteOf(words: Words<CallGaugeStrings>, calls: KeyFigure): string {
  const hours = hoursSpoken(words, calls);
  return hours && !calls.planned ? words.strings.note(hours) : '';
}

export function contentOf(words: Words<CallGaugeStrings>, calls: KeyFigure): Content {
  const { strings, common, language } = words;
  const note = noteOf(words, calls);
  const scope = ownText(calls.scope, language);
  return {
    file: strings.file,
    title: titleOf(words, calls, capitalised(common.nouns.call[1])),
    summary: strings.summary({
      calls: countedAmount(common, calls, 'call'),
      suffix: countedSuffix(words, calls),
      period: whenText(common, calls),
      hours: hoursSpoken(words, calls),
      isPlanned: calls.planned ?? false,
    }),
    notes: [],
    details: () => [
      ...(note ? [note] : []),
      ...(scope ? [sentences([scope])] : []),
      ...explanationsOf(common, [
        calls,
        ...averagesOf(calls).map(({ average }) => roundedFor(common.locale, average, readable)),
      ]),
    ],
    rows: () => [...figureRows(words, calls), ...averageRows(words, calls)],
  };
}

/** The units that the gauge offers beside the whole window, each with its average. */
function averagesOf(calls: KeyFigure): { unit: Unit; average: Qualified }[] {
  const counts = countsOf(calls);
  return offeredUnits(calls, counts)
    .filter((unit) => unit !== 'window')
    .map((unit) => ({ unit, average: callsPer(unit, qualified(calls), hoursOf(counts)) }));
}

function averageRows(words: Words<CallGaugeStrings>, calls: KeyFigure): Row[] {
  const { strings, common } = words;
  const period = spansOf(countsOf(calls))
    .map((span) => common.hours(...span))
    .join(', ');
  return averagesOf(calls).flatMap(({ unit, average }): Row[] => {
    const how = averageText(words, calls, unit);
    if (unit === 'window' || !how) return [];
    return [
      {
        name: capitalised(strings.per[unit](common.nouns.call[1])),
        value: quantityInFull(common.locale, roundedFor(common.locale, average, readable)),
        number: readable(average),
        unit: calls.unit,
        period: [period || whenText(common, calls), calls.planned && common.planned].filter(Boolean).join(', '),
        origin: common.computedFrom(how.terms),
      },
    ];
  });
}
