/** Key figures as text: the one way in which a figure's number, unit and period are written. */
import { counted, inNumber, joinWithNoBreak, quantity, type Noun } from '../core/locale.js';
import { NO_BREAK } from '../core/numbers.js';
import type { Qualified } from '../core/qualifiers.js';
import { weekdays as allWeekdays, type KeyFigure } from '../data/key-figure.js';
import { isCounted } from '../data/units.js';
import type { CommonStrings } from './strings.js';

/** The number of a figure or of a part of it, with its qualifier, without unit. */
export const qualified = ({
  value,
  qualifier = 'exact',
  estimated,
}: Pick<KeyFigure, 'value' | 'qualifier' | 'estimated'>): Qualified => ({
  value,
  qualifier,
  ...(estimated && { estimated }),
});

/** The name of a unit behind a number; empty for what is counted, which a label says. @param amount as it is written */
export function unitText({ units }: CommonStrings, unit: string, amount = ''): string {
  const name = units[unit];
  if (name) return inNumber(amount, name);
  return isCounted(unit) ? '' : unit;
}

/** A number as it is written, with its unit: "2280 TB". Three words together, "80 Millionen Euro", may be wider than a line. */
export function withUnit(common: CommonStrings, amount: string, unit: string): string {
  const name = unitText(common, unit, amount);
  if (!name) return amount;
  return amount.includes(NO_BREAK) ? `${amount} ${name}` : joinWithNoBreak(amount, name);
}

/** "knapp 70.000", "2280 TB", "insgesamt 80 Millionen Euro". */
export const amount = (
  common: CommonStrings,
  figure: Pick<KeyFigure, 'value' | 'qualifier' | 'estimated' | 'unit'>,
): string => {
  const { unit, value } = common.locale.inWholeUnits?.(figure) ?? figure;
  return withUnit(common, quantity(common.locale, qualified({ ...figure, value })), unit);
};

/** What is counted in a unit: one and many. */
export const nounOf = ({ nouns }: CommonStrings, unit: keyof CommonStrings['nouns']): Noun => nouns[unit];

/** "knapp 70.000 Mails", "1 Mail". */
export const countedAmount = (common: CommonStrings, figure: KeyFigure, unit: keyof CommonStrings['nouns']): string =>
  counted(amount(common, figure), nounOf(common, unit));

/** "Montag bis Freitag", "Samstag, Sonntag"; empty where all days were counted. */
export function weekdaysText({ weekdays, weekdaySpan }: CommonStrings, { weekdays: days = [] }: KeyFigure): string {
  const counted = allWeekdays.map((day, index) => ({ name: weekdays[index]!, isCounted: days.includes(day) }));
  const spans: string[][] = [];
  counted.forEach(({ name, isCounted: isOn }, index) => {
    if (isOn && counted[index - 1]?.isCounted) spans.at(-1)!.push(name);
    else if (isOn) spans.push([name]);
  });
  return spans.flatMap((span) => (span.length > 2 ? [weekdaySpan(span[0]!, span.at(-1)!)] : span)).join(', ');
}

/** "am Tag, 10–12 Uhr", "bis 2022, geplant". */
export function periodText(common: CommonStrings, figure: KeyFigure): string {
  const { period, window, until, planned } = figure;
  const time = period === 'until' && until ? common.until(until) : common.periods[period];
  return [time, weekdaysText(common, figure), window && common.hours(...window), planned && common.planned]
    .filter(Boolean)
    .join(', ');
}
