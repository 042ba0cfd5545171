/** The data table's rows for published figures: number, qualifier, period and the words of the source. */
import { withNoBreakSpaces } from '../core/numbers.js';
import type { KeyFigure } from '../data/key-figure.js';
import { localText } from '../data/text.js';
import type { Row } from '../graphic/scene.js';
import { amount, periodText, qualified } from './figure-text.js';
import type { CommonStrings } from './strings.js';
import type { Words } from './words.js';

/** What a figure without a label is called: what it counts, else storage. */
const nameOf = ({ nouns, storage }: CommonStrings, { unit }: KeyFigure): string =>
  nouns[unit as keyof typeof nouns]?.[1] ?? storage;

/** The row of a published figure, and one for each of its parts. */
export function figureRows({ common, language }: Words<object>, figure: KeyFigure): Row[] {
  const label = withNoBreakSpaces(localText(figure.label ?? nameOf(common, figure), language));
  const scope = figure.scope && localText(figure.scope, language);
  const row: Row = {
    name: scope ? `${label} (${scope})` : label,
    value: amount(common, figure),
    number: qualified(figure),
    unit: figure.unit,
    period: periodText(common, figure),
    origin: figure.sentence ? common.quoted(withNoBreakSpaces(figure.sentence)) : '',
    quoted: true,
  };
  const parts = (figure.parts ?? []).map((part): Row => ({
    name: `${label}: ${part.label ? localText(part.label, language) : common.hours(...part.window!)}`,
    value: amount(common, { ...part, unit: figure.unit, estimated: figure.estimated }),
    number: qualified({ ...part, estimated: figure.estimated }),
    unit: figure.unit,
    period: periodText(common, { ...figure, window: part.window ?? figure.window }),
    origin: '',
  }));
  return [row, ...parts];
}
