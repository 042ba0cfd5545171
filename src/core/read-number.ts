/** Numbers as people type them, in the language's own way of writing. */
import type { NumberStyle } from './numbers.js';

/** Why a text is not a number above 0: none at all, with the decimal sign of another language, or 0 and below. */
export type Unreadable = 'no-number' | 'wrong-sign' | 'not-positive';

/** "1,5" and "1.500,5" in German, "1.5" and "1,500.5" in English; spaces do not matter. */
export function readNumber({ decimal, thousands }: NumberStyle, text: string): number | Unreadable {
  const typed = text.replace(/\s/g, '');
  const sign = `\\${decimal}`;
  const grouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+(${sign}\\d*)?$`);
  const plain = new RegExp(`^(\\d+${sign}?\\d*|${sign}\\d+)$`);
  if (/^[-−]/.test(typed)) return 'not-positive';
  if (!grouped.test(typed) && !plain.test(typed)) return /^[\d.,]*\d[\d.,]*$/.test(typed) ? 'wrong-sign' : 'no-number';
  const value = Number(typed.replaceAll(thousands, '').replace(decimal, '.'));
  return value > 0 ? value : 'not-positive';
}
