/**
 * The wall of books: boards of 100 marks (50 when narrow), marks in sets of ten, the oldest at the bottom left.
 *
 *   1 Milliarde ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄    the round number above, if the source names one
 *           900 ▌▌▌▌ ▌▌▌▌ ▌▌▌\            the last book leans
 *           ... ▌▌▌▌ ▌▌▌▌ ▌▌▌▌ ▌▌▌▌  ┐    accent: what came on top
 *             0 ▐▐▐▐ ▐▐▐▐ ▐▐▐▐ ▐▐▐▐  ┘    ink, with a label on the spine: the year before
 *
 *   x(c) = x0 + cell · c + GAP · ⌊c / 10⌋      y(r) = H − pitch · r      level(n) = H − pitch · n / per
 *
 * A set of ten books is one horizontal stroke as thick as they are tall, dashed into spines: some hundred subpaths
 * draw a thousand books.
 */
import { line, px, type Label, type Mark, type Picture } from '../core/picture.js';
import type { Stack } from './model.js';

/** The words in the picture. */
export interface WallWords {
  /** "Millionen Bücher": what the numbers beside the boards count. */
  readonly unit: string;
  /** "ein Brett = 100 Millionen Bücher", by the number of marks on a board */
  readonly board: (marks: number) => string;
  /** "1 Milliarde" */
  readonly limit: string;
  /** "rund 978", beside the last book. */
  readonly last: string;
  /** The lines beside the brackets: qualifier, number, then what it is. */
  readonly published: readonly string[];
  readonly before: readonly string[];
  /** What the year before had less, if it did. */
  readonly growth: readonly string[];
  readonly number: (marks: number) => string;
}

const WIDEST = 672;
/** From this width on the boards are long and the brackets stand beside them, in px. */
const WIDE = 480;
/** Room behind every tenth book. */
const GAP = 3;
/** The share of its cell that a spine fills. */
const FILL = 0.68;

/** The spine's label from the foot up: spine, gap, label, gap. */
const LABEL = { wide: [4, 1.25, 2.5, 1.25], narrow: [4.5, 1, 0, 0] } as const;

interface Grid {
  readonly per: number;
  readonly cell: number;
  readonly pitch: number;
  readonly x0: number;
  readonly bottom: number;
  readonly heights: readonly number[];
  readonly label: readonly [foot: number, gap: number, label: number, gap: number];
}

/** Marks of one set of ten that lie side by side. */
interface Run {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly height: number;
}

const x = ({ x0, cell }: Grid, column: number): number => x0 + cell * column + GAP * Math.floor(column / 10);
const level = ({ bottom, pitch, per }: Grid, marks: number): number => bottom - (pitch * marks) / per;

/** Which height each set of ten has: the same at each visit, never that of its neighbour. */
const VARIATION: readonly number[] = (() => {
  const choices: number[] = [];
  for (let set = 0, choice = 0; set < 100; set++) {
    const bit = (Math.imul(set + 1, 0x9e3779b1) >>> 31) & 1;
    choice = (choice + 1 + bit) % 3;
    choices.push(choice);
  }
  return choices;
})();

/** The whole marks in [from, to), set by set. */
function runs(grid: Grid, from: number, to: number): Run[] {
  const result: Run[] = [];
  for (let at = from; at < to;) {
    const end = Math.min(to, (Math.floor(at / 10) + 1) * 10);
    const row = Math.floor(at / grid.per);
    result.push({
      x: x(grid, at % grid.per),
      y: grid.bottom - row * grid.pitch,
      count: end - at,
      height: grid.heights[VARIATION[Math.floor(at / 10)]!]!,
    });
    at = end;
  }
  return result;
}

/** Runs as horizontal strokes in a band from `low` to `high` above their board; one mark for each thickness. */
function bands({ cell }: Grid, all: readonly Run[], ink: Mark['ink'], low: number, high: (run: Run) => number): Mark[] {
  const byThickness = new Map<number, string>();
  for (const run of all) {
    const thickness = high(run) - low;
    if (thickness <= 0) continue;
    const d = `M${px(run.x)} ${px(run.y - low - thickness / 2)}h${px(run.count * cell - cell * (1 - FILL))}`;
    byThickness.set(thickness, (byThickness.get(thickness) ?? '') + d);
  }
  return [...byThickness].map(([width, d]) => ({ d, ink, width, dash: [cell * FILL, cell * (1 - FILL)] }));
}

/** Spines with a label: those of the year before. */
function labelled(grid: Grid, all: readonly Run[]): Mark[] {
  const [foot, gap, label, above] = grid.label;
  const start = foot + gap;
  return [
    ...bands(grid, all, 'ink', 0, () => foot),
    ...bands(grid, all, 'ink', start, () => start + label),
    ...bands(grid, all, 'ink', start + label + above, (run) => run.height),
  ];
}

/** One mark of which only the part from `low` to `high` (shares of its height) is drawn. */
function partial(grid: Grid, index: number, low: number, high: number, ink: Mark['ink']): Mark[] {
  if (high - low < 1e-9) return [];
  const [run] = runs(grid, index, index + 1);
  const { height, y } = run!;
  const at = run!.x + (grid.cell * FILL) / 2;
  return [{ d: `M${px(at)} ${px(y - height * low)}v${px(-height * (high - low))}`, ink, width: grid.cell * FILL }];
}

/** Marks in [from, to), either of which may be a fraction, plain spines. */
function spines(grid: Grid, from: number, to: number, ink: Mark['ink'], draw: (all: readonly Run[]) => Mark[]): Mark[] {
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  if (first > last) return partial(grid, last, from - last, to - last, ink);
  return [
    ...partial(grid, first - 1, from - (first - 1), 1, ink),
    ...draw(runs(grid, first, last)),
    ...partial(grid, last, 0, to - last, ink),
  ];
}

function gridFor(width: number, most: number, top: number): Grid {
  const wide = width >= WIDE;
  const per = wide ? 100 : 50;
  const x0 = 46;
  const room = width - x0 - (wide ? 128 : 0) - GAP * (per / 10 - 1);
  const cell = Math.min(room / per, 7);
  const pitch = wide ? 34 : cell * 4.7;
  const boards = Math.max(1, Math.ceil(most / per));
  return {
    per,
    cell,
    pitch,
    x0,
    bottom: top + boards * pitch,
    heights: wide ? [25, 22, 19] : [0.77, 0.68, 0.59].map((share) => share * pitch),
    label: wide ? LABEL.wide : LABEL.narrow,
  };
}

/** @param width room for the picture, in px at a font size of 16 px */
export function drawWall({ published, before, limit }: Stack, words: WallWords, width: number): Picture {
  const w = Math.min(width, WIDEST);
  const wide = w >= WIDE;
  const top = 26;
  const most = Math.max(published ?? 0, before ?? 0);
  const grid = gridFor(w, limit ?? most, top);
  const { per, cell, pitch, bottom } = grid;
  const boards = Math.round((bottom - top) / pitch);
  const right = x(grid, per - 1) + cell * FILL;

  const shared = published === undefined || before === undefined ? (before ?? 0) : Math.min(published, before);
  const leans = published !== undefined && published > shared + 1 && roomBehind(grid, published) >= 3;
  const standing = published === undefined ? 0 : leans ? Math.ceil(published) - 1 : published;
  const plain = (ink: Mark['ink']) => (all: readonly Run[]) => bands(grid, all, ink, 0, (run) => run.height);

  const marks: Mark[] = [
    {
      d: rows(boards, (row) => line(grid.x0 - 6, bottom - row * pitch + 0.75, right, bottom - row * pitch + 0.75)),
      ink: 'scale',
      width: 1,
    },
    ...spines(grid, 0, shared, 'ink', (all) => labelled(grid, all)),
    ...(published !== undefined && published > shared ? spines(grid, shared, standing, 'accent', plain('accent')) : []),
    // The year before had more: what is gone stays as thin, empty scale.
    ...(published !== undefined && before !== undefined && before > published ? gone(grid, published, before) : []),
    ...(leans ? [leaning(grid, Math.ceil(published) - 1, published)] : []),
  ];
  const labels: Label[] = [];
  const step = wide ? 1 : 2;
  for (let row = 0; row < boards; row += step) {
    labels.push({
      x: grid.x0 - 12,
      y: bottom - row * pitch + 4.5,
      text: words.number(row * per),
      ink: 'muted',
      size: 13,
      anchor: 'end',
    });
  }
  labels.push(
    { x: 0, y: bottom + 24, text: words.unit, ink: 'muted', size: 13 },
    { x: right, y: top - 10, text: words.board(per), ink: 'muted', size: 13, anchor: 'end' },
  );
  if (limit !== undefined) {
    marks.push({
      d: line(grid.x0 - 6, level(grid, limit), right, level(grid, limit)),
      ink: 'scale',
      width: 1,
      dash: [2, 4],
    });
    labels.push({ x: 0, y: top - 10, text: words.limit, ink: 'ink', size: 13, bold: true });
  }
  if (leans) {
    const column = Math.ceil(published) % per || per;
    const at = x(grid, column) + cell * 3;
    if (at + words.last.length * 7.5 < right) {
      labels.push({
        x: at,
        y: level(grid, (Math.ceil(published / per) - 1) * per) - 8,
        text: words.last,
        ink: 'ink',
        size: 13,
        bold: true,
      });
    }
  }
  if (wide) bracketsFor(grid, right + 10, { published, before }, words, marks, labels);
  return { width: w, height: bottom + 30, marks, labels };
}

const rows = (count: number, draw: (row: number) => string): string =>
  Array.from({ length: count }, (_, row) => draw(row)).join('');

/** Empty places on the board behind the last book. */
const roomBehind = ({ per }: Grid, marks: number): number => (per - (Math.ceil(marks) % per)) % per;

/** The last book, leaning on the others; shorter where it stands for a part. */
function leaning(grid: Grid, index: number, marks: number): Mark {
  const [run] = runs(grid, index, index + 1);
  const { height, x: left, y } = run!;
  const lean = grid.cell * 1.6;
  const share = marks - index;
  return {
    d: line(left + grid.cell * FILL + lean, y - 0.5, left + grid.cell * FILL + lean * (1 - share), y - height * share),
    ink: 'accent',
    width: grid.cell * FILL,
  };
}

const gone = (grid: Grid, from: number, to: number): Mark[] => [
  {
    d: runs(grid, Math.ceil(from), Math.ceil(to))
      .map(({ x: left, y, count }) => line(left, y - 4, left + count * grid.cell - grid.cell * (1 - FILL), y - 4))
      .join(''),
    ink: 'scale',
    width: 8,
    dash: [1, grid.cell - 1],
  },
];

/** Brackets beside the wall, each with its lines of text. */
function bracketsFor(
  grid: Grid,
  at: number,
  { published, before }: Pick<Stack, 'published' | 'before'>,
  words: WallWords,
  marks: Mark[],
  labels: Label[],
): void {
  const bracket = (from: number, to: number, ink: Mark['ink'], text: readonly string[]): void => {
    const [low, high] = [level(grid, from) - 1, level(grid, to) + 1];
    marks.push({ d: `M${px(at)} ${px(high)}h6V${px(low)}h-6`, ink, width: 1.5 });
    const middle = (low + high) / 2;
    const [qualifier = '', number = '', ...rest] = text;
    labels.push(
      { x: at + 16, y: middle - 16, text: qualifier, ink: 'muted', size: 13 },
      { x: at + 16, y: middle + 4, text: number, ink, size: 18, bold: true },
      ...rest.map((row, index): Label => ({
        x: at + 16,
        y: middle + 22 + index * 17,
        text: row,
        ink: 'muted',
        size: 13,
      })),
    );
  };
  if (before !== undefined) bracket(0, before, 'ink', words.before);
  if (published !== undefined && before === undefined) bracket(0, published, 'accent', words.published);
  if (published !== undefined && before !== undefined && published > before)
    bracket(before, published, 'accent', words.growth);
}

/** The strokes of the key: any book, one of the year before, one that came on top. */
export const keyBook: Mark = { d: 'M6 0v20', ink: 'ink', width: 3.2 };
export const keyBefore: Mark[] = [
  {
    d: 'M2 20v-4M7 20v-4M12 20v-4M2 14.8v-2.5M7 14.8v-2.5M12 14.8v-2.5M2 11v-11M7 11v-11M12 11v-11',
    ink: 'ink',
    width: 3.2,
  },
];
export const keyGrowth: Mark = { d: 'M2 0v20M7 0v20M12 0v20', ink: 'accent', width: 3.2 };
