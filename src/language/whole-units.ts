/** Amounts of storage in units in which they are whole, for a language that writes no digits after the point. */
import type { Amount } from '../core/locale.js';
import { clean } from '../core/qualifiers.js';
import { bytesIn, storageUnits, type StorageUnit } from '../data/units.js';

/** A smaller number would be rounded too coarsely. */
const ENOUGH = 1000;

/** The next smaller unit of storage of the same kind: GB for TB, GiB for TiB; undefined for a byte and for what is no storage. */
function smallerUnit(unit: string): StorageUnit | undefined {
  const ratio = unit.includes('i') ? 1024 : 1000;
  const isOfKind = (each: string): boolean => each === 'B' || each.includes('i') === unit.includes('i');
  return storageUnits.find((each) => bytesIn(unit) > 0 && bytesIn(each) * ratio === bytesIn(unit) && isOfKind(each));
}

/** 1500 GB for 1.5 TB. */
export function inWholeUnits({ value, unit }: Amount): Amount {
  const smaller = smallerUnit(unit);
  if (Number.isInteger(value) || value >= ENOUGH || !smaller) return { value, unit };
  return inWholeUnits({ value: clean((value * bytesIn(unit)) / bytesIn(smaller)), unit: smaller });
}
