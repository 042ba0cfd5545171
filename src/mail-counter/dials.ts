/** What stands in and beside the ring: for the published day, for a running day and for a year. */
import { cityOf, clockTime, dayAt, hoursAt } from '../core/day.js';
import { quantity } from '../core/locale.js';
import { per, roughly } from '../core/qualifiers.js';
import type { KeyFigure } from '../data/key-figure.js';
import { amount } from '../language/figure-text.js';
import type { Words } from '../language/words.js';
import { perStroke } from './content.js';
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

/** The published figure for a whole day, before anything runs and on paper. */
export const publishedDial = (words: Words<MailCounterStrings>, day: KeyFigure): Dial => ({
  ring: wholeDay(),
  centre: { large: '24', small: words.strings.hoursOfDay },
  label: words.strings.above.day(amount(words.common, day)),
  ...strokeOfMinutes(words, day),
});

const strokeOfMinutes = (
  { strings, common }: Words<MailCounterStrings>,
  day: KeyFigure,
): Pick<Dial, 'stroke' | 'mailsPerStroke'> => ({
  stroke: strings.stroke(strings.minutes(STROKE_MINUTES)),
  mailsPerStroke: quantity(common.locale, perStroke(day)),
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
  const { extrapolation, timeZone: zone } = counting;
  const atPresent = strings.timeIn(cityOf(zone));
  return {
    ring: dayRing(dayAt(instant, zone), extrapolation.from, instant, zone),
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
  { extrapolation, timeZone: zone }: Counting,
  instant: number,
  timeMode: TimeMode,
  label: string,
): Dial {
  const { span, total } = extrapolation;
  const ring = yearRing(span, instant, zone, (at) => dateText(language, zone, { month: 'short' }, at));
  const small = { running: strings.dateIn(cityOf(zone)), held: strings.held, chosen: strings.chosenDate };
  const perDay = roughly(per(total, ring.strokes));
  return {
    ring,
    centre: {
      large: dateText(language, zone, TODAY, instant),
      small: small[timeMode],
    },
    label,
    stroke: strings.stroke(strings.oneDay),
    mailsPerStroke: quantity(common.locale, perDay),
  };
}
