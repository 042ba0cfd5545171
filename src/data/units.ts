/**
 * The units that the format knows: storage from byte to exabyte, decimal and binary, money, and what is counted. A unit
 * may be written long or short; a checked dataset has it by its sign.
 */

/** Signs of the units of storage, decimal (1 TB = 10^12 bytes) and binary (1 TiB = 2^40 bytes), from small to large. */
export const storageUnits = [
  'B',
  'kB',
  'KiB',
  'MB',
  'MiB',
  'GB',
  'GiB',
  'TB',
  'TiB',
  'PB',
  'PiB',
  'EB',
  'EiB',
] as const;
export type StorageUnit = (typeof storageUnits)[number];

/** What is counted, by the names that the languages have words for. */
export const countedUnits = [
  'book',
  'page',
  'mail',
  'call',
  'person',
  'post',
  'procedure',
  'service',
  'meeting',
] as const;

const PREFIXES = 'kmgtpe';

/** Bytes in a unit of storage: 10^12 in TB, 2^40 in TiB. 0 for every other unit. */
export function bytesIn(unit: string): number {
  if (!(storageUnits as readonly string[]).includes(unit)) return 0;
  const exponent = PREFIXES.indexOf(unit.charAt(0).toLowerCase()) + 1;
  return (unit.includes('i') ? 1024 : 1000) ** exponent;
}

/** "tb", "Terabyte", "Terabyte", "tebibytes": the prefix, whether it is binary, and the byte. */
const STORAGE = /^(?:([kmgtpe]?)(i?)b|(?:(kilo|mega|giga|tera|peta|exa|kibi|mebi|gibi|tebi|pebi|exbi)-?)?bytes?)$/i;
const BINARY_WORD = /bi$/i;
/** "Tb" are bits. */
const BITS = /^[KMGTPE]i?b$/;

/** The sign of a unit however it is written: "Petabyte" is PB, "€" is EUR; every other text stays as it is. */
export function unitSign(written: string): string {
  const text = written.trim();
  if (/^(€|euros?)$/i.test(text)) return 'EUR';
  const [matched, letter, binary, word = ''] = STORAGE.exec(text) ?? [];
  if (matched === undefined || BITS.test(text)) return text;
  const prefix = (letter ?? word.charAt(0)).toUpperCase();
  if (!prefix) return binary ? text : 'B';
  if (binary || BINARY_WORD.test(word)) return `${prefix}iB`;
  return `${prefix === 'K' ? 'k' : prefix}B`;
}

/** Whether a unit is the name of what is counted (`rack`), which a label says; everything else follows the number. */
export const isCounted = (unit: string): boolean => /^[a-z]+(-[a-z]+)*$/.test(unit) && unit.length > 3;

/** The largest decimal unit of storage that a number of bytes is at least one of. */
export function fittingUnit(bytes: number): StorageUnit {
  const decimal = storageUnits.filter((unit) => !unit.includes('i'));
  return decimal.findLast((unit) => bytesIn(unit) <= bytes) ?? 'B';
}
