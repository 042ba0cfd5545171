/** How many mails there are at an instant, in words that hold. */
import { cityOf, hoursAt, isoDate, wallClock } from '../core/day.js';
import { quantityInFull } from '../core/locale.js';
import type { Qualified } from '../core/qualifiers.js';
import type { Words } from '../language/words.js';
import { countAt, type Extrapolation } from './model.js';
import type { Since } from './options.js';
import type { MailCounterStrings } from './strings.js';

/** What is being counted. */
export interface Counting {
  readonly since: Since;
  readonly extrapolation: Extrapolation;
  readonly timeZone: string;
}

export const TODAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };

/** A date in the language of the texts; in numbers on a platform that knows no words for it. */
export function dateText(language: string, zone: string, options: Intl.DateTimeFormatOptions, at: number): string {
  try {
    // The English of these texts is British.
    return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: zone, ...options }).format(at);
  } catch {
    return options.day ? isoDate(at, zone) : String(wallClock(at, zone).month);
  }
}

/** How many mails there are at an instant. None is none: there is no "just under 0". */
export function countedMails(e: Extrapolation, instant: number): Qualified {
  const value = countAt(e, instant);
  return { value, qualifier: value ? e.total.qualifier : 'exact' };
}

/** How many mails there are at an instant, in a sentence that holds. */
export function settledText(
  { strings, common, language }: Words<MailCounterStrings>,
  { since, extrapolation, timeZone: zone }: Counting,
  instant: number,
): string {
  const count = countedMails(extrapolation, instant);
  const clock = common.time(hoursAt(instant, zone));
  const time = since === 'new-year' ? `${dateText(language, zone, TODAY, instant)}, ${clock}` : clock;
  const number = quantityInFull(common.locale, count);
  return `${strings.above[since](number)}. ${strings.settled(time, cityOf(zone))}`;
}
