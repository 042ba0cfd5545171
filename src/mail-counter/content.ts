/** What is said around the picture of the mails. */
import { quantity } from '../core/locale.js';
import { per, roughly, rounded, times, type Qualified } from '../core/qualifiers.js';
import { amount, qualified } from '../language/figure-text.js';
import type { Content } from '../graphic/scene.js';
import { figureRows } from '../language/figure-rows.js';
import type { Words } from '../language/words.js';
import type { KeyFigure } from '../data/key-figure.js';
import { localText } from '../data/text.js';
import { STROKE_MINUTES } from './model.js';
import type { MailCounterStrings } from './strings.js';

/** Strokes of an ordinary day. */
const DAY_STROKES = (24 * 60) / STROKE_MINUTES;

/** What one stroke of ten minutes is worth: just under 490 mails. */
export const perStroke = (day: KeyFigure): Qualified => roughly(per(qualified(day), DAY_STROKES));

/** What 365 days of the daily figure would be: just under 25.55 million. */
export const yearOfDays = (day: KeyFigure): Qualified => rounded(times(qualified(day), 365), -4);

/** @param year left out where the release states none */
export function contentOf(words: Words<MailCounterStrings>, day: KeyFigure, year: KeyFigure | undefined): Content {
  const { strings, common, language } = words;
  const each = perStroke(day);
  return {
    file: strings.file,
    title: day.label ? localText(day.label, language) : strings.title,
    summary: strings.summary(amount(common, day), year && amount(common, year)),
    notes: [],
    details: [strings.note],
    rows: () => [
      ...figureRows(words, day),
      ...(year ? figureRows(words, year) : []),
      {
        name: strings.average(strings.minutes(STROKE_MINUTES)),
        value: quantity(common.locale, each),
        number: each,
        unit: day.unit,
        period: common.periods['per-day'],
        origin: common.computedFrom(`${amount(common, day)} ÷ ${DAY_STROKES}`),
      },
    ],
  };
}
