/** What is wrong at a field, in the editor's language, and what to do. */
import { describeFault, describeWarning } from '../../data/fault-words.js';
import type { FormFault } from '../edition/form.js';
import type { PlacedFault, PlacedWarning } from '../edition/reading.js';
import { choiceWord, unitWord } from './names.js';
import type { Workshop } from '../workshop.js';

const sentenceOf = (workshop: Workshop, { code, typed, readings = [] }: FormFault): string => {
  const { unreadable, number } = workshop.words;
  return unreadable[code](
    typed,
    readings.map((each) => number(each)),
  );
};

/** A fault of the format as a form says it: without its place, and without the words of files. */
export function formatSentence(workshop: Workshop, { fault }: PlacedFault): string {
  const { wrong } = workshop.words;
  const { code, found, values } = fault;
  const [first = '', ...others] = values;
  if (found?.kind === 'nothing') return wrong.missing;
  if (code === 'unit') return wrong.unit(others.map((unit) => unitWord(workshop, unit)));
  if (code === 'period') return wrong.period(others.map((period) => choiceWord(workshop, 'period', period)));
  if (code === 'newest-last') return wrong[code](first);
  if (code === 'amount') return wrong.number;
  if (code === 'url' || code === 'id' || code === 'unique' || code === 'text') return wrong[code];
  return describeFault({ ...fault, path: '' }, workshop.language);
}

/** The same of what is only strange. */
export const warningSentence = ({ language }: Workshop, { warning }: PlacedWarning): string =>
  describeWarning({ ...warning, path: '', asksForConfirmation: false }, language);

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
