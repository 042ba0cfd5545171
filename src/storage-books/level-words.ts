/** The words in the picture of a step inside the wall. */
import { textWidth, type Label } from '../graphic/picture.js';
import { TOP, type Stage } from './stage.js';

export interface LevelWords {
  /** "Bibliothek 733" */
  readonly name: string;
  /** "Regale": what the numbers at the side count. */
  readonly unit: string;
  /** "1 Million Bücher" */
  readonly count: string;
  /** "ein Stockwerk = 200.000 Bücher", by the number of marks in it */
  readonly row: (marks: number) => string;
  readonly number: (marks: number) => string;
  /** "1,75 m", beside the person for scale; in lines of its own where it has spaces. */
  readonly person: string;
}

/** How many books there are, at the top; what is counted at the side and, beside it, what a row holds, at the foot. */
export function cornerLabels({ width, ground }: Stage, { count, unit, row }: LevelWords, perRow: number): Label[] {
  const y = ground + 22;
  const held = row(perRow);
  const labels: Label[] = [
    { x: 0, y: TOP - 8, text: count, ink: 'ink', size: 18, bold: true },
    { x: 0, y, text: unit },
  ];
  if (textWidth(unit + held) + 8 < width) labels.push({ x: width, y, text: held, anchor: 'end' });
  return labels;
}
