/** What is said around the picture of the mails. */
import { asWritten, quantity, roundedFor } from '../core/locale.js';
import { roughly } from '../core/qualifiers.js';
import { sentences } from '../core/sentences.js';
import { amount, countedAmount } from '../language/figure-text.js';
import type { Content } from '../graphic/scene.js';
import { figureRows } from '../language/figure-rows.js';
import { countedSuffix, explanationsOf, ownText, whenText } from '../language/told.js';
import type { Words } from '../language/words.js';
import type { KeyFigure } from '../data/key-figure.js';
import { isOfEveryDay, perStroke, strokesOf, yearOfDays, type Mails } from './mails.js';
import { STROKE_MINUTES } from './model.js';
import type { MailCounterStrings } from './strings.js';

/** "am Tag", "am Tag, 8–18 Uhr" */
export const periodOf = ({ common }: Words<MailCounterStrings>, figure: KeyFigure): string =>
  [whenText(common, figure), figure.window && common.hours(...figure.window)].filter(Boolean).join(', ');

export function contentOf(words: Words<MailCounterStrings>, { main, year, agree }: Mails): Content {
  const { strings, common, language } = words;
  const each = perStroke(main);
  const eachWritten = roundedFor(common.locale, each, roughly);
  const scope = ownText(main.scope, language);
  return {
    file: strings.file,
    title: main.label ? ownText(main.label, language) : strings.title,
    summary: strings.summary({
      mails: countedAmount(common, main, 'mail'),
      suffix: countedSuffix(words, main),
      period: whenText(common, main),
      hours: main.window && common.hoursSpoken(...main.window),
      isPlanned: main.planned ?? false,
      year: year && {
        mails: amount(common, year),
        period: whenText(common, year),
        isPlanned: year.planned ?? false,
        agrees: agree && year.planned === main.planned,
      },
      isContradiction: !agree,
    }),
    notes:
      !agree && isOfEveryDay(main)
        ? [strings.contradiction(quantity(common.locale, asWritten(common.locale, yearOfDays(main))))]
        : [],
    details: () => [
      ...(scope ? [sentences([scope])] : []),
      ...(main.planned || main.window ? [] : [strings.note]),
      // What the counter shows is about as many, whatever the source says of the whole.
      ...explanationsOf(common, [main, year, main.planned ? undefined : { ...main, qualifier: 'about' }, eachWritten]),
    ],
    rows: () => [
      ...figureRows(words, main),
      ...(year ? figureRows(words, year) : []),
      {
        name: strings.average(strings.minutes(STROKE_MINUTES)),
        value: quantity(common.locale, eachWritten),
        number: roughly(each),
        unit: main.unit,
        period: [periodOf(words, main), main.planned && common.planned].filter(Boolean).join(', '),
        origin: common.computedFrom(
          `${amount(common, main)} ÷ ${quantity(common.locale, { value: strokesOf(main), qualifier: 'exact' })}`,
        ),
      },
    ],
  };
}
