/** What is wrong at a field, in the editor's language, and what to do. */
import { describeFault } from '../../data/schema.js';
import type { FormFault } from '../edition/form.js';
import type { PlacedFault } from '../edition/reading.js';
import type { Workshop } from '../workshop.js';

const sentenceOf = (workshop: Workshop, { code, typed, readings = [] }: FormFault): string => {
  const { unreadable, number } = workshop.words;
  return unreadable[code](
    typed,
    readings.map((each) => number(each)),
  );
};

/** A fault of the format, without its place: it stands at its field. */
export const formatSentence = (_: Workshop, { fault }: PlacedFault): string => describeFault({ ...fault, path: '' });

/** Whether a fault belongs to a field: at its place, or inside of what the field holds. */
const belongs = (faultPath: string, path: string): boolean =>
  faultPath === path || faultPath.startsWith(`${path}.`) || faultPath.startsWith(`${path}[`);

/** All sentences about a field. @param path in the form */
export function faultsAt(workshop: Workshop, path: string): readonly string[] {
  const { unreadable, faults } = workshop.reading;
  return [
    ...unreadable.filter((each) => belongs(each.path, path)).map((each) => sentenceOf(workshop, each)),
    ...faults.filter((each) => belongs(each.path, path)).map((each) => formatSentence(workshop, each)),
  ];
}

/** What an ambiguous number at a field may mean. */
export const readingsAt = (workshop: Workshop, path: string): readonly number[] =>
  workshop.reading.unreadable.find((each) => each.path === path)?.readings ?? [];
