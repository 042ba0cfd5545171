/** Months by their names in both languages, and what stands before one that is named without a day. */

export const MONTH =
  '(?:Jan(?:uar|uary)?|Jänner|Feb(?:ruar|ruary)?|M(?:ärz|arch)|Apr(?:il)?|Ma[iy]|Jun[ie]?|July?|Juli|Aug(?:ust)?|Sept?(?:ember)?|O[kc]t(?:ober)?|Nov(?:ember)?|De[zc](?:ember)?)';

/** "June 12, 2024" is a day; in "In June 12 posts …" the month ends the time and the number counts. */
export const MONTH_OF_DAY = `(?<!\\p{L})(?<!(?:[Ii][mn]|[Ll]ast)\\s)${MONTH}`;

const BEFORE = '(?:[Ii]m(?: Monat)?|[Ii]n|Anfang|Mitte|Ende|[Ss]eit|[Ss]ince|[Ll]ast)';

const NAMED = new RegExp(`(?<!\\p{L})${BEFORE} ${MONTH}(?!\\p{L})(?: (?:19|20)\\d\\d)?`, 'u');

/** "im Mai", "in May 2024": a month that a text names, in its own words. */
export const monthIn = (text: string): string | undefined => NAMED.exec(text)?.[0];
