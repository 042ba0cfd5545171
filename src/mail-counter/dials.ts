/** What stands in and beside the ring: for the published day, for a running day and for a year. */
import { clockTime, dayAt, hoursAt } from '../core/day.js';
import { lengthOf, WHOLE_DAY } from '../core/hours.js';
import { counted, inNumber, quantity, roundedFor } from '../core/locale.js';
import { formatNumber } from '../core/numbers.js';
import { per, roughly } from '../core/qualifiers.js';
import { isDaily } from '../data/days.js';
import type { KeyFigure } from '../data/key-figure.js';
import { amount } from '../language/figure-text.js';
import type { Words } from '../language/words.js';
import { periodOf } from './content.js';
import { perStroke } from './mails.js';
import { dayRing, STROKE_MINUTES, wholeDay, yearRing, type Ring } from './model.js';
import type { Centre } from './ring.js';
import { dateText, settledText, TODAY, type Counting } from './settled-text.js';
import type { MailCounterStrings } from './strings.js';

/** Whether the present is shown, where the reader paused, or a time that the reader chose. */
export type TimeMode = 'running' | 'held' | 'chosen';

/** A ring with the words in and below it. */
export interface Dial {
  readonly ring: Ring;
  readonly centre: Centre;
  /** The picture in one sentence, settled at the minute. */
  readonly label: string;
  /** What a counted stroke is worth: how much time, and how many mails in it. */
  readonly stroke: string;
  readonly mailsPerStroke: string;
}

/** The published figure, before anything runs and on paper: of a day, or of a longer time in whose days it comes. */
export const publishedDial = (words: Words<MailCounterStrings>, figure: KeyFigure): Dial => ({
  ring: wholeDay(figure.window),
  centre: publishedCentre(words, figure),
  label: words.strings.aboveDay(amount(words.common, figure), aboveText(words, figure)),
  ...strokeOfMinutes(words, figure),
});

/** How many hours were counted; of a longer time, which that is. */
function publishedCentre({ strings, common }: Words<MailCounterStrings>, figure: KeyFigure): Centre {
  if (!isDaily(figure)) return { large: '', small: common.periods[figure.period] };
  const hours = lengthOf(figure.window ?? WHOLE_DAY);
  const isWritten = Number.isInteger(hours) || !common.locale.whole;
  const large = formatNumber(common.locale.numbers, isWritten ? hours : Math.round(hours * 60), 2);
  return { large, small: inNumber(large, isWritten ? strings.hoursOfDay : strings.minutesOfDay) };
}

/** "am Tag", "im Monat, geplant" */
export const aboveText = (words: Words<MailCounterStrings>, figure: KeyFigure): string =>
  [periodOf(words, figure), figure.planned && words.common.planned].filter(Boolean).join(', ');

const strokeOfMinutes = (
  { strings, common }: Words<MailCounterStrings>,
  figure: KeyFigure,
): Pick<Dial, 'stroke' | 'mailsPerStroke'> => ({
  stroke: strings.stroke(strings.minutes(STROKE_MINUTES)),
  mailsPerStroke: counted(
    quantity(common.locale, roundedFor(common.locale, perStroke(figure), roughly)),
    common.nouns.mail,
  ),
});

export function runningDial(
  words: Words<MailCounterStrings>,
  day: KeyFigure,
  counting: Counting,
  instant: number,
  timeMode: TimeMode,
): Dial {
  const label = settledText(words, counting, instant);
  if (counting.since === 'new-year') return yearDial(words, counting, instant, timeMode, label);
  const { strings } = words;
  const { extrapolation, clock } = counting;
  const { timeZone: zone } = clock;
  const atPresent = strings.timeIn(clock.place);
  return {
    ring: dayRing(dayAt(instant, zone), extrapolation.from, instant, zone, extrapolation.until),
    centre: {
      large: clockTime(hoursAt(instant, zone), true),
      small: timeMode === 'running' ? atPresent : strings[timeMode],
    },
    label,
    ...strokeOfMinutes(words, day),
  };
}

function yearDial(
  { strings, common, language }: Words<MailCounterStrings>,
  { extrapolation, clock: { timeZone: zone, place } }: Counting,
  instant: number,
  timeMode: TimeMode,
  label: string,
): Dial {
  const { span, total } = extrapolation;
  const ring = yearRing(span, instant, zone, (at) => dateText(language, zone, { month: 'short' }, at));
  const small = { running: strings.dateIn(place), held: strings.held, chosen: strings.chosenDate };
  const perDay = roundedFor(common.locale, per(total, ring.strokes), roughly);
  return {
    ring,
    centre: {
      large: dateText(language, zone, TODAY, instant),
      small: small[timeMode],
    },
    label,
    stroke: strings.stroke(strings.oneDay),
    mailsPerStroke: counted(quantity(common.locale, perDay), common.nouns.mail),
  };
}
