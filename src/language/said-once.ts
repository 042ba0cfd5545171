/** Rows as a table says them: several numbers of one sentence, and the sentence once. */
import type { Row } from '../graphic/scene.js';
import type { CommonStrings } from './strings.js';

/** Every row names its sentence in a file; on a page a reader reads it once, and later rows name the row that has it. */
export const saidOnce = ({ sameSentence }: CommonStrings, rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => {
    const first = rows.find(({ origin }) => origin === row.origin)!;
    const isSaid = row.quoted && row.origin && first !== row;
    return isSaid ? { ...row, origin: sameSentence(first.name), quoted: false } : row;
  });
