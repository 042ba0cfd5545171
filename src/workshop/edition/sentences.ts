/** What is wrong at a field, in the editor's language, and what to do. */
import { describeFault, describeWarning } from '../../data/fault-words.js';
import { choiceWord, figureName, unitWord, type Speaker } from '../words/names.js';
import type { FormFault } from './form.js';
import type { PlacedFault, PlacedWarning, Reading } from './reading.js';

const unreadableSentence = ({ words }: Speaker, { code, typed, readings = [] }: FormFault): string =>
  words.unreadable[code](
    typed,
    readings.map((each) => words.number(each)),
  );

/** A fault of the format as a form says it: without its place, and without the words of files. */
export function formatSentence(speaker: Speaker, { fault }: PlacedFault): string {
  const { words } = speaker;
  const { wrong } = words;
  const { code, path, found, values } = fault;
  const [first = '', ...others] = values;
  if (found?.kind === 'nothing') return wrong.missing;
  if (code === 'unit') return wrong.unit(others.map((unit) => unitWord(speaker, unit)));
  if (code === 'period') return wrong.period(others.map((period) => choiceWord(speaker, 'period', period)));
  if (code === 'newest-last') return wrong[code](first);
  if (code === 'sum') {
    const [sum, whole] = [Number(found?.text), Number(first)];
    return wrong.sum(words.number(sum), words.number(whole), words.number(Math.abs(whole - sum)));
  }
  if (code === 'amount') return wrong.number;
  if (code === 'hour' || code === 'hours') return wrong.hours;
  if (code === 'list' && path.endsWith('parts')) return wrong.parts;
  if (code === 'url' || code === 'id' || code === 'unique' || code === 'text') return wrong[code];
  return describeFault({ ...fault, path: '' }, speaker.language);
}

/** The same of what is only strange. */
export function warningSentence(speaker: Speaker, { warning }: PlacedWarning): string {
  const { code, values } = warning;
  const [, figures = ''] = values;
  if (code === 'contradiction')
    return speaker.words.strange.contradiction(figures.split(', ').map((id) => figureName(speaker, id)));
  return describeWarning({ ...warning, path: '', asksForConfirmation: false }, speaker.language);
}

/** Whether a fault belongs to a field: at its place, or inside of what the field holds. */
const belongs = (faultPath: string, path: string): boolean =>
  faultPath === path || faultPath.startsWith(`${path}.`) || faultPath.startsWith(`${path}[`);

/** All sentences about a field. @param path in the form */
export const sentencesAt = ({ unreadable, faults }: Reading, speaker: Speaker, path: string): readonly string[] => [
  ...unreadable.filter((each) => belongs(each.path, path)).map((each) => unreadableSentence(speaker, each)),
  ...faults.filter((each) => belongs(each.path, path)).map((each) => formatSentence(speaker, each)),
];

/** What an ambiguous number at a field may mean. */
export const readingsAt = ({ unreadable }: Reading, path: string): readonly number[] =>
  unreadable.find((each) => each.path === path)?.readings ?? [];
