/** The data table's rows for published figures: number, qualifier, period and the words of the source. */
import { withNoBreakSpaces } from '../core/numbers.js';
import type { KeyFigure } from '../data/key-figure.js';
import { markedText } from '../data/text.js';
import type { Row } from '../graphic/scene.js';
import { amount, periodText, qualified } from './figure-text.js';
import type { Words } from './words.js';

/**
 * What a figure is, what was counted, where, and what is in it. Without a label it is called by what it counts, else by
 * storage: names in the data are for programs.
 */
function nameOf({ common, language }: Words<object>, figure: KeyFigure): string {
  const noun = common.nouns[figure.unit as keyof typeof common.nouns]?.[1] ?? common.storage;
  const label = figure.label ? markedText(figure.label, language) : noun;
  const more = [figure.counted, figure.place, figure.scope].flatMap((text) => (text ? markedText(text, language) : []));
  const rest = more.filter((text) => !label.includes(text));
  return withNoBreakSpaces(rest.length ? `${label} (${rest.join(', ')})` : label);
}

/** The row of a published figure, and one for each of its parts. */
export function figureRows(words: Words<object>, figure: KeyFigure): Row[] {
  const { common, language } = words;
  const label = figure.label ? markedText(figure.label, language) : nameOf(words, figure);
  const row: Row = {
    name: nameOf(words, figure),
    value: amount(common, figure),
    number: qualified(figure),
    unit: figure.unit,
    period: periodText(common, figure),
    origin: figure.sentence ? common.quoted(withNoBreakSpaces(figure.sentence)) : '',
    quoted: true,
  };
  const parts = (figure.parts ?? []).map((part): Row => ({
    name: `${label}: ${part.label ? markedText(part.label, language) : common.hours(...part.window!)}`,
    value: amount(common, { ...part, unit: figure.unit, estimated: figure.estimated }),
    number: qualified({ ...part, estimated: figure.estimated }),
    unit: figure.unit,
    period: periodText(common, { ...figure, window: part.window ?? figure.window }),
    origin: '',
  }));
  return [row, ...parts];
}
