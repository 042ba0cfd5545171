/**
 * The bracket beside a section of the wall, with its lines of text.
 *
 *   ─┐
 *    │  etwa
 *    │  + 246        the number at the middle of the section
 *    │  Millionen
 *   ─┘
 */
import { pathRound } from 'd3-path';
import { LABEL_SIZE, type Drawing, type Ink } from '../graphic/picture.js';
import { level, type Boards } from './boards.js';
import type { Kind, Section } from './model.js';
import { TOP, type Stage } from './stage.js';

/** Lines of text beside a section: its number, and what is said above and below it; no number for no bracket. */
export interface BracketWords {
  readonly qualifier: string;
  readonly number: string;
  readonly below: readonly string[];
}

export type SectionWords = Readonly<Partial<Record<Kind, BracketWords>>>;

/** From the right end of the boards to a bracket, how wide it is, and from there to the text, in px. */
interface Measures {
  readonly distance: number;
  readonly arm: number;
  readonly text: number;
  /** Size of the number: that of a title, and narrow that of bold text, so that no font of its own is made for it. */
  readonly size: number;
  /** The most letters of a line of text. */
  readonly letters: number;
}

const wide: Measures = { distance: 10, arm: 6, text: 16, size: 20, letters: 16 };
const narrow: Measures = { distance: 5, arm: 5, text: 10, size: 16, letters: 11 };

const measuresFor = ({ isWide }: Stage): Measures => (isWide ? wide : narrow);

/** A letter in the widest of the usual fonts, as a share of the size of the text; bold ones of the number. */
const LETTER = 0.6;
const BOLD_LETTER = 0.68;
/** From one line of text to the next, in px. */
const LINE = 16;

/** A bracket, and how far down the text of the next one may reach. */
export interface Bracket extends Drawing {
  readonly free: number;
}

/** Words in lines of so many letters. */
function linesOf(texts: readonly string[], letters: number): string[] {
  return texts.flatMap((text) => {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const joined = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (!lines.length || joined.length > letters) lines.push(word);
      else lines[lines.length - 1] = joined;
    }
    return lines;
  });
}

/** Room for the brackets with their longest line, in px. */
export function bracketsWidth(stage: Stage, words: SectionWords): number {
  const { distance, text, size, letters } = measuresFor(stage);
  const widths = Object.values(words).flatMap(({ qualifier, number, below }) => [
    number.length * size * BOLD_LETTER,
    ...linesOf([qualifier, ...below], letters).map(({ length }) => length * LABEL_SIZE * LETTER),
  ]);
  return widths.length ? distance + text + Math.max(...widths) : 0;
}

const inks: Readonly<Record<Kind, Ink>> = { known: 'ink', new: 'accent', gone: 'scale' };

/** @param free how far down the text may reach: above that of the section before */
export function bracket(
  stage: Stage,
  boards: Boards,
  { kind, from, to }: Section,
  words: BracketWords | undefined,
  free: number,
): Bracket {
  if (!words?.number) return { marks: [], labels: [], free };
  const { distance, arm, text, size, letters } = measuresFor(stage);
  const above = linesOf([words.qualifier], letters).filter(Boolean);
  const rest = linesOf(words.below, letters);
  const low = level(boards, from) - 1;
  const high = level(boards, to) + 1;
  const left = boards.right + distance;
  const x = left + text;
  const rise = above.length * LINE + size * 0.85;
  const below = 5 + rest.length * LINE;
  // The number is not in the middle of its words: these stand beside the middle of their section.
  const middle = Math.max(TOP + rise, Math.min((low + high + rise - below) / 2, free - below));
  const path = pathRound(2);
  path.moveTo(left, high);
  path.lineTo(left + arm, high);
  path.lineTo(left + arm, low);
  path.lineTo(left, low);
  return {
    marks: [{ d: path.toString(), ink: inks[kind], width: 1.5 }],
    labels: [
      ...above.map((line, index) => ({ x, y: middle - 16 - (above.length - 1 - index) * LINE, text: line })),
      { x, y: middle + 4, text: words.number, ink: kind === 'new' ? 'accent' : 'ink', size, bold: true },
      ...rest.map((line, index) => ({ x, y: middle + 5 + (index + 1) * LINE, text: line })),
    ],
    free: middle - rise,
  };
}
