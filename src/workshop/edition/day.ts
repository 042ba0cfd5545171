/** Days as editors write them: "1.4.2024", "1. April 2024", "April 1, 2024", "2024-04-01". */

export type DayFault = 'no-day' | 'ambiguous-day' | 'not-in-calendar';
export type Day = { readonly day: string } | { readonly fault: DayFault };

/** By the first letters that tell the months of both languages apart. */
const MONTHS = [
  /^jan|^jän/,
  /^feb/,
  /^m(är|ae|ar)/,
  /^apr/,
  /^ma[iy]/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^de[zc]/,
];

const monthOf = (name: string): number => MONTHS.findIndex((pattern) => pattern.test(name.toLowerCase())) + 1;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The day as YYYY-MM-DD, if the calendar has it. */
function dayOf(year: number, month: number, day: number): Day {
  const iso = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  const known = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== iso
    ? { fault: 'not-in-calendar' }
    : { day: iso };
}

/** A day, or a day with a time: "1.4.2024, 10:00 Uhr" is `2024-04-01T10:00`. */
export function readMoment(text: string): Day {
  const [, day = '', time] =
    /^(.*?)(?:(?:,|T|\s)\s*(?:um |at )?(\d{1,2}[:.]\d{2})(?:\s*Uhr)?)?$/.exec(text.trim()) ?? [];
  const read = readDay(day);
  if (!time || 'fault' in read) return read;
  const [hour = 0, minute = 0] = time.split(/[:.]/).map(Number);
  if (hour > 23 || minute > 59) return { fault: 'no-day' };
  return { day: `${read.day}T${twoDigits(hour)}:${twoDigits(minute)}` };
}

export function readDay(text: string): Day {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(typed);
  if (german) return dayOf(Number(german[3]), Number(german[2]), Number(german[1]));
  const named = /^(\d{1,2})(?:\.|st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(typed);
  if (named && monthOf(named[2]!)) return dayOf(Number(named[3]), monthOf(named[2]!), Number(named[1]));
  const english = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(typed);
  if (english && monthOf(english[1]!)) return dayOf(Number(english[3]), monthOf(english[1]!), Number(english[2]));
  // 4/1/2024 is April to some and January to others.
  return /^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(typed) ? { fault: 'ambiguous-day' } : { fault: 'no-day' };
}
