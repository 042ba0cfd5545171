/** Key figures as text: the one way in which a figure's number, unit and period are written. */
import { joinWithNoBreak, quantity } from '../core/locale.js';
import { strong } from '../core/rich-text.js';
import type { Qualified } from '../core/qualifiers.js';
import type { KeyFigure } from '../data/key-figure.js';
import type { CommonStrings } from './strings.js';

/** The number of a figure or of a part of it, with its qualifier, without unit. */
export const qualified = ({ value, qualifier = 'exact' }: Pick<KeyFigure, 'value' | 'qualifier'>): Qualified => ({
  value,
  qualifier,
});

/** "knapp 70.000", "2280 TB", "insgesamt 80 Millionen Euro". */
export function amount(common: CommonStrings, figure: KeyFigure): string {
  const text = quantity(common.locale, qualified(figure));
  const unit = common.units[figure.unit];
  return unit ? joinWithNoBreak(text, unit) : text;
}

/** The amount, strong. */
export const strongAmount = (common: CommonStrings, figure: KeyFigure): string => strong(amount(common, figure));

/** "am Tag, 10–12 Uhr", "bis 2022, geplant". */
export function periodText(common: CommonStrings, { period, window, until, planned }: KeyFigure): string {
  const time = period === 'until' && until ? common.until(until) : common.periods[period];
  return [time, window && common.hours(...window), planned && common.planned].filter(Boolean).join(', ');
}
