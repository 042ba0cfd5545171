/** A number of a text in the words in which the table will show it: "knapp 70.000 Mails, am Tag". */
import { isCounted } from '../../data/units.js';
import type { KeyFigure } from '../../data/key-figure.js';
import { common } from '../../language/common.js';
import { amount, periodText } from '../../language/figure-text.js';
import type { Draft } from '../state/draft.js';
import { unitWord, type Speaker } from '../words/names.js';
import { readAmount } from './amount.js';
import { isPartOf, type Correction } from './correction.js';
import { readHour } from './hour.js';

/** As it is typed where it cannot be read as a number. */
export function saidAs(speaker: Speaker, { writing }: Draft, own: Correction): string {
  const read = readAmount(own.value, writing);
  if (!('value' in read)) return own.value;
  const figure = figureOf(own, read.value);
  const time = isPartOf(own) || !own.period ? '' : periodText(common(speaker.language), figure);
  return [amountOf(speaker, figure), time].filter(Boolean).join(', ');
}

/** The same of a figure of the edition. */
export const saidOf = (speaker: Speaker, figure: KeyFigure): string =>
  [amountOf(speaker, figure), periodText(common(speaker.language), figure)].filter(Boolean).join(', ');

/** With the name of what is counted: the table has it in the name of its row. */
function amountOf(speaker: Speaker, figure: KeyFigure): string {
  const counted = isCounted(figure.unit) ? ` ${unitWord(speaker, figure.unit)}` : '';
  return amount(common(speaker.language), figure) + counted;
}

function figureOf({ qualifier, unit, period, until, planned, window }: Correction, value: number): KeyFigure {
  const [from, to] = window?.map(readHour) ?? [];
  const isWindow = from !== undefined && to !== undefined;
  return {
    id: '',
    value,
    unit,
    qualifier,
    period,
    ...(until && { until: Number(until) }),
    ...(planned && { planned }),
    ...(isWindow && { window: [from, to] }),
  } as KeyFigure;
}
