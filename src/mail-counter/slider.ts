/** The slider of the counter: through the minutes of the day, or through the days of the year. */
import { dayAt, HOUR, hoursAt } from '../core/day.js';
import { counted, quantity } from '../core/locale.js';
import type { Qualified } from '../core/qualifiers.js';
import type { TimeSlider } from '../element/controls/time-slider.js';
import type { Words } from '../language/words.js';
import type { TimeMode } from './dials.js';
import { dayIndex, instantAfter, minutesAt, sameTimeOn } from './model.js';
import { countedMails, dateText, TODAY, type Counting } from './settled-text.js';
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
    longestSentence: strings.by(last, counted(quantity(common.locale, total), common.nouns.mail)),
    back: strings.back,
    isAtOrigin: true,
  };
}

/** The way through the day or the year of `instant`. */
export function runningSlider(
  words: Words<MailCounterStrings>,
  counting: Counting,
  instant: number,
  timeMode: TimeMode,
): TimeSlider {
  const { strings, common } = words;
  const { extrapolation } = counting;
  const way = counting.since === 'new-year' ? wayOfYear(words, counting, instant) : wayOfDay(words, counting, instant);
  const { mail } = common.nouns;
  const mails = counted(quantity(common.locale, countedMails(common, extrapolation, instant)), mail);
  const longest = counted(quantity(common.locale, extrapolation.total), mail);
  const { name, label, from, to, value, ends } = way;
  const by = counting.since === 'new-year' ? strings.byDay : strings.by;
  return {
    label,
    from,
    to,
    value,
    ends,
    sentence: timeMode === 'running' ? strings.now : by(name, mails),
    longestSentence: by(ends[1], longest),
    back: strings.back,
    isAtOrigin: timeMode !== 'chosen',
  };
}

/** The values of a slider, and what the present one is called. */
interface Way extends Pick<TimeSlider, 'label' | 'to' | 'value' | 'ends' | 'from'> {
  readonly name: string;
}

/** In minutes since the start of the day: it has 1380 or 1500 when the clocks change. */
function wayOfDay(
  { strings, common }: Words<MailCounterStrings>,
  { clock: { timeZone: zone } }: Counting,
  instant: number,
): Way {
  const day = dayAt(instant, zone);
  const to = minutesAt(day, day.end) - 1;
  const name = (at: number): string => common.time(hoursAt(at, zone));
  return {
    label: strings.walk,
    from: 0,
    to,
    value: minutesAt(day, instant),
    ends: [name(day.start), name(instantAfter(day, to))],
    name: name(instant),
  };
}

/** In days since the first of the year. */
function wayOfYear(
  { strings, language }: Words<MailCounterStrings>,
  { extrapolation: { span }, clock: { timeZone: zone } }: Counting,
  instant: number,
): Way {
  const name = (at: number): string => dateText(language, zone, TODAY, at);
  return {
    label: strings.walkYear,
    from: 0,
    to: dayIndex(span, span.end - HOUR, zone),
    value: dayIndex(span, instant, zone),
    ends: [name(span.start), name(span.end - HOUR)],
    name: name(instant),
  };
}

/** The instant to which a slider leads from another, in ms UTC. */
export function instantAt(
  { since, extrapolation, clock: { timeZone } }: Counting,
  value: number,
  from: number,
): number {
  if (since === 'new-year') return sameTimeOn(value, extrapolation.span, from, timeZone);
  return instantAfter(dayAt(from, timeZone), value);
}
