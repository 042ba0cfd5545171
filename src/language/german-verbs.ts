/** Verbs of German sentences, in the number of what is counted. */
import { capitalised, isOne } from '../core/locale.js';

/** "Am Tag gibt es", "Am Tag, Montag bis Freitag, gibt es von 10 bis 12 Uhr": the start of a sentence. */
export const thereIs = (when: string, hours: string | undefined): string =>
  `${capitalised(when)}${when.includes(',') ? ',' : ''} gibt es${hours ? ` von ${hours}` : ''}`;

/** The verb of an amount: 1 Million Bücher "ist", 2 Bücher "sind". */
export const are = (amount: string): string => (isOne(amount) ? 'ist' : 'sind');
export const were = (amount: string): string => (isOne(amount) ? 'war' : 'waren');
export const shall = (amount: string): string => (isOne(amount) ? 'soll' : 'sollen');
