/** How many mails there are at an instant, in words that hold. */
import { hoursAt, isoDate, wallClock } from '../core/day.js';
import { asWritten, quantity } from '../core/locale.js';
import { extrapolated, type Qualified } from '../core/qualifiers.js';
import type { Clock } from '../language/clock.js';
import type { CommonStrings } from '../language/strings.js';
import type { Words } from '../language/words.js';
import { countAt, isComplete, type Extrapolation } from './model.js';
import type { Since } from './options.js';
import type { MailCounterStrings } from './strings.js';

/** What is being counted. */
export interface Counting {
  readonly since: Since;
  readonly extrapolation: Extrapolation;
  readonly clock: Clock;
  /** The hours that are counted, in a sentence: of some of the day. */
  readonly hours: string | undefined;
  /** What it is computed from: "knapp 70.000 am Tag". */
  readonly published: string;
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

/** How many mails there are at an instant, no more exact than can be known: the published total once all of it is in. */
export function countedMails({ locale }: CommonStrings, e: Extrapolation, instant: number): Qualified {
  if (isComplete(e, instant)) return e.total;
  // Rounded down before it is "about": it never reaches the total.
  return extrapolated(
    asWritten(locale, { value: countAt(e, instant), qualifier: 'at-least', estimated: e.total.estimated }),
  );
}

/** How many mails there are at an instant, in a sentence that holds. */
export function settledText(
  { strings, common, language }: Words<MailCounterStrings>,
  { since, extrapolation, clock, hours, published }: Counting,
  instant: number,
): string {
  const count = countedMails(common, extrapolation, instant);
  const { timeZone: zone, place } = clock;
  const now = common.time(hoursAt(instant, zone));
  const time = since === 'new-year' ? `${dateText(language, zone, TODAY, instant)}, ${now}` : now;
  const number = quantity(common.locale, count);
  return `${strings.above[since](number, hours)}. ${strings.settled(time, place, published)}`;
}
