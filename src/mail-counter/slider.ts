/** The slider through the day of the counter. */
import { dayAt, hoursAt } from '../core/day.js';
import { counted, quantityInFull } from '../core/locale.js';
import type { Qualified } from '../core/qualifiers.js';
import type { TimeSlider } from '../element/controls/time-slider.js';
import type { Words } from '../language/words.js';
import type { TimeMode } from './dials.js';
import { minutesAt } from './model.js';
import { countedMails, type Counting } from './settled-text.js';
import type { MailCounterStrings } from './strings.js';

/** The way through any day, before it is known what day it is. */
export function restingSlider({ strings, common }: Words<MailCounterStrings>, total: Qualified): TimeSlider {
  const to = 24 * 60 - 1;
  const last = common.time(to / 60);
  return {
    label: strings.walk,
    from: 0,
    to,
    value: 0,
    ends: [common.time(0), last],
    sentence: strings.now,
    longestSentence: strings.by(last, counted(quantityInFull(common.locale, total), common.nouns.mail)),
    back: strings.back,
    isAtOrigin: true,
  };
}

/** The way through the day of `instant`, in minutes since its start: it has 1380 or 1500 when the clocks change. */
export function runningSlider(
  words: Words<MailCounterStrings>,
  { extrapolation, clock: { timeZone: zone } }: Counting,
  instant: number,
  timeMode: TimeMode,
): TimeSlider {
  const { strings, common } = words;
  const day = dayAt(instant, zone);
  const time = common.time(hoursAt(instant, zone));
  const mails = counted(quantityInFull(common.locale, countedMails(extrapolation, instant)), common.nouns.mail);
  return {
    ...restingSlider(words, extrapolation.total),
    to: minutesAt(day, day.end) - 1,
    value: minutesAt(day, instant),
    sentence: timeMode === 'running' ? strings.now : strings.by(time, mails),
    isAtOrigin: timeMode !== 'chosen',
  };
}
