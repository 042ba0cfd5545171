/** Datasets as text and as bytes. Nothing here throws. */
import type { Dataset } from './key-figure.js';
import { found, shortened, unusable, type Validated, type Warning } from './faults.js';
import { validate } from './validate.js';

/** The most characters (of a file: bytes) of JSON that are read. */
export const LONGEST = 1_000_000;

export const tooLong = (): Validated =>
  unusable('at-most', { kind: 'characters', text: String(LONGEST) }, String(LONGEST));

/** Reads a dataset from JSON text, and checks it. */
export function parse(text: string): Validated {
  if (text.length > LONGEST) return tooLong();
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    // The text, for the search for a cause, and the engine's words: they quote the place, most with line and column.
    return unusable('no-json', { kind: 'json', text }, shortened((error as Error).message, 200));
  }
  const result = validate(input);
  const { dataset } = result;
  const isShort = !(input as { editions?: unknown } | null)?.editions;
  return dataset ? { ...result, warnings: [...thousands(text, dataset, isShort), ...result.warnings] } : result;
}

/** A number of one to three digits, a point and three zeros: 70.000, as Germans write seventy thousand. */
const THOUSANDS = /"value"\s*:\s*(\d{1,3}\.000)(?=[\s,}])/g;

/** Numbers that lost their thousands: JSON reads 70.000 as 70. */
function thousands(text: string, { editions }: Dataset, isShort: boolean): Warning[] {
  const written = new Map(Array.from(text.matchAll(THOUSANDS), ([, number = '']) => [Number(number), number]));
  return editions.flatMap(({ figures }, at) =>
    figures.flatMap(({ value, confirmed }, index): Warning[] => {
      const number = written.get(value);
      if (number === undefined || confirmed) return [];
      const path = `${isShort ? '' : `editions[${at}].`}figures[${index}].value`;
      return [
        {
          code: 'thousands',
          path,
          values: [number, String(value), number.replace('.', '')],
          asksForConfirmation: true,
        },
      ];
    }),
  );
}

/** The byte order marks of UTF-16. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Reads a dataset from the bytes of a file, which have to be UTF-8, with or without a byte order mark. */
export function parseBytes(bytes: Uint8Array): Validated {
  if (bytes.length > LONGEST) return tooLong();
  if (isUtf16(bytes)) return unusable('utf-8', { kind: 'value', text: 'UTF-16' });
  const text = new TextDecoder().decode(bytes);
  // What is no UTF-8 is read as this sign, and so it stays in a file that was read and written wrongly before.
  const isBroken = text.includes('\ufffd');
  return isBroken ? unusable('utf-8', found(excerpt(text))) : parse(text);
}

/** What stands around the first broken sign. */
const excerpt = (text: string): string => {
  const at = text.indexOf('\ufffd');
  return text.slice(Math.max(0, at - 15), at + 15);
};
