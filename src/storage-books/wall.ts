/**
 * The wall of books: boards of 100 marks (50 when narrow), marks in sets of ten, the oldest at the bottom left.
 *
 *   1 Milliarde ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄    the round number above, if the source names one
 *           900 ▌▌▌▌ ▌▌▌▌ ▌▌▌\            the last book leans
 *           ... ▌▌▌▌ ▌▌▌▌ ▌▌▌▌ ▌▌▌▌  ┐    accent: what came on top
 *             0 ▐▐▐▐ ▐▐▐▐ ▐▐▐▐ ▐▐▐▐  ┘    ink, with a label on the spine: the year before
 *
 * A triangle points at the mark that the next step opens. Named shares of the stack are the edges of the boards, and the
 * reader's own data a bar below them.
 */
import { line, px, type Box, type Label, type Mark, type Picture } from '../graphic/picture.js';
import { boardsFor, leaning, level, wall, type Boards, type Layout } from './boards.js';
import { MOST, type Kind, type Section, type Share, type View } from './model.js';
import { shelf, TALLEST } from './shelf.js';

/** A picture, and where in it the marks are that open. */
export interface ZoomablePicture extends Picture {
  readonly box: (mark: number) => Box;
  /** The mark at a point. */
  readonly nearest: (x: number, y: number) => number;
}

/** The words in the picture. */
export interface WallWords {
  /** "Millionen Bücher": what the numbers beside the boards count. */
  readonly unit: string;
  /** "ein Brett = 100 Millionen Bücher", by the number of marks on a board */
  readonly board: (marks: number) => string;
  /** "1 Milliarde", "Bibliothek 412": what is at the top of the picture. */
  readonly top: string;
  /** "rund 978", beside the last book. */
  readonly last: string;
  /** The lines beside the bracket of a section: qualifier, number, then what it is; none for no bracket. */
  readonly sections: Readonly<Record<Kind, readonly string[]>>;
  readonly number: (marks: number) => string;
}

/** What is drawn over the stack. */
export interface Extras {
  /** Whether the mark that the next step opens is pointed at. */
  readonly pointed?: boolean;
  /** The named shares, in marks. */
  readonly shares?: readonly Share[];
  /** The reader's own data, in marks from the foot of the stack. */
  readonly own?: number;
}

const WIDEST = 672;
/** From this width on the boards are long and the brackets stand beside them, in px. */
const WIDE = 480;
/** Room for the numbers on the left and the words above, in px. */
const LEFT = 46;
const TOP = 26;
/** Room below the boards, in px. */
const BELOW = 30;
/** Room for a bracket, and for a letter beside it, in px. */
const BRACKET = 28;
const LETTER = 7.8;
/** Walls of fewer marks are too low for brackets; the key says the same. */
const SHORT = 400;
/** From one line of text to the next, and what a block of lines reaches above its middle, in px. */
const LINE = 17;
const ABOVE = 30;

/** The width that a picture takes, and whether that is wide, from the room it has, in px. */
export const fitted = (room: number) => ({ w: Math.min(room, WIDEST), wide: Math.min(room, WIDEST) >= WIDE });

/** @param width room for the picture, in px at a font size of 16 px */
export function drawWall(view: View, words: WallWords, width: number, extras: Extras = {}): ZoomablePicture {
  const { sections, limit, room: capacity } = view;
  const { w, wide } = fitted(width);
  const top = sections.at(-1) ?? { kind: 'known', from: 0, to: 0 };
  const letters = Math.max(0, ...sections.flatMap(({ kind }) => words.sections[kind].map(({ length }) => length)));
  const most = limit || capacity;
  const bracketed = wide && most > SHORT;
  const room = w - LEFT - (bracketed ? BRACKET + letters * LETTER : 0);
  const boards = boardsFor(wide, LEFT, room, most, TOP, view.start / (view.worth * MOST));
  const layout = view.step === 'shelf' ? shelf(boards, view.start) : wall(boards);
  const { bottom, pitch, per, right } = boards;
  const edge = (y: number): string => line(LEFT - 6, y, right, y);

  const labels: Label[] = [
    { x: 0, y: bottom + 24, text: words.unit },
    { x: right, y: TOP - 10, text: words.board(per), anchor: 'end' },
  ];
  let edges = '';
  for (let board = 0; board < boards.count; board++) {
    const y = bottom - board * pitch;
    edges += edge(y + 0.75);
    if (wide || board % 2 === 0) {
      labels.push({ x: LEFT - 12, y: y + 4.5, text: words.number(board * per), anchor: 'end' });
    }
  }
  const marks: Mark[] = [{ d: edges, ink: 'scale', width: 1 }];
  if (limit) marks.push({ d: edge(level(boards, limit)), ink: 'scale', width: 1, dash: [2, 4] });
  if (words.top) labels.push({ x: 0, y: TOP - 10, text: words.top, ink: 'ink', bold: true });

  let free = bottom;
  for (const [index, section] of sections.entries()) {
    const { kind, from, to } = section;
    const last = to - 1;
    const leans =
      view.step === 'all' && section === top && kind === 'new' && !(to % 1) && last > from && (last + 4) % per > 3;
    marks.push(...layout.books(leans ? { ...section, to: last } : section));
    if (kind !== 'gone' && sections[index + 1]?.kind !== 'new') marks.push(...layout.missing(to));
    if (leans) marks.push(leaning(boards, last));
    if (section === top && kind === 'new' && words.last) {
      const { x, y, height } = wall(boards).box(Math.ceil(to) - 1);
      const at = x + boards.spine / 2 + boards.cell * 4;
      if (at + words.last.length * LETTER * 1.35 < right) {
        labels.push({ x: at, y: y + height - 8, text: words.last, ink: 'ink', bold: true });
      }
    }
    if (bracketed) free = bracket(boards, section, words.sections[kind], free, marks, labels);
  }
  marks.push(...overlays(boards, layout, view, extras));
  return { width: w, height: bottom + BELOW, marks, labels, box: layout.box, nearest: layout.nearest };
}

/** How high the wall of a thousand marks is, which all steps below the first share, in px. */
export function stageHeight(width: number): number {
  const { w, wide } = fitted(width);
  return boardsFor(wide, LEFT, w - LEFT, MOST, TOP).bottom + BELOW;
}

/** The edges of the boards by named share, told apart without colour. */
const EDGES: readonly (readonly number[] | undefined)[] = [undefined, [6, 4], [2, 3], [12, 3, 2, 3]];
export const edgeOf = (d: string, share: number): Mark => {
  const dash = EDGES[share % EDGES.length];
  return { d, ink: 'muted', width: 3, ...(dash && { dash }) };
};

function overlays(boards: Boards, layout: Layout, view: View, { pointed, shares = [], own = 0 }: Extras): Mark[] {
  const marks = shares.flatMap(({ from, to }, index) =>
    to > from ? [edgeOf(along(boards, layout, from, to, 1.5), index)] : [],
  );
  if (own > 0) {
    const d = along(boards, layout, 0, Math.min(own, view.room), boards.pitch * 0.14);
    marks.push({ d, ink: 'ink', width: boards.pitch * 0.09 });
  }
  if (pointed) marks.push(pointer(layout.box(view.chosen), view.step === 'shelf' ? boards.pitch * TALLEST : 0));
  return marks;
}

/** Below the marks in [from, to), board by board. */
function along({ per }: Boards, { box }: Layout, from: number, to: number, below: number): string {
  let d = '';
  for (let at = from; at < to;) {
    const end = Math.min(to, (Math.floor(at / per) + 1) * per);
    const [first, last] = [box(Math.floor(at)), box(Math.ceil(end) - 1)];
    const y = first.y + first.height + below;
    const x = last.x + last.width * (end % 1 || 1);
    d += line(first.x + first.width * (at % 1), y, x, y);
    at = end;
  }
  return d;
}

/** A triangle above a mark, its point down, and above taller neighbours. @param clear how high those may be, in px */
function pointer({ x, y, width, height }: Box, clear: number): Mark {
  const middle = x + width / 2;
  const point = Math.min(y, y + height - clear) - 0.5;
  return { d: `M${px(middle)} ${px(point)}l-4 -5h8z`, ink: 'ink' };
}

/**
 * The bracket beside a section, with its lines of text, which stay inside the picture and above those before them.
 * @param free how far down the text may reach
 * @returns how far down the next one's may
 */
function bracket(
  boards: Boards,
  { kind, from, to }: Section,
  [qualifier = '', number, ...rest]: readonly string[],
  free: number,
  marks: Mark[],
  labels: Label[],
): number {
  if (!number) return free;
  const [low, high] = [level(boards, from) - 1, level(boards, to) + 1];
  const at = boards.right + 10;
  const x = at + 16;
  const below = 5 + rest.length * LINE;
  const middle = Math.max(TOP + ABOVE, Math.min((low + high) / 2, free - below));
  const ink = kind === 'new' ? 'accent' : 'ink';
  marks.push({ d: `M${px(at)} ${px(high)}h6V${px(low)}h-6`, ink, width: 1.5 });
  labels.push(
    { x, y: middle - 16, text: qualifier },
    { x, y: middle + 4, text: number, ink, size: 18, bold: true },
    ...rest.map((text, index) => ({ x, y: middle + 5 + (index + 1) * LINE, text })),
  );
  return middle - ABOVE;
}

/** The strokes of the key: any book, one of the year before, one that came on top, the next step, the reader's own. */
export const keyBook: Mark = { d: 'M6 0v20', ink: 'ink', width: 3.2 };
export const keyKnown: Mark = {
  d: 'M2 20v-4m5 0v4m5 0v-4M2 14.8v-2.5m5 0v2.5m5 0v-2.5M2 11v-11m5 0v11m5 0v-11',
  ink: 'ink',
  width: 3.2,
};
export const keyNew: Mark = { d: 'M2 0v20M7 0v20M12 0v20', ink: 'accent', width: 3.2 };
export const keyGone: Mark = { d: 'M2 20v-3.2M7 20v-3.2M12 20v-3.2', ink: 'scale', width: 3.2 };
export const keyNext: Mark = { d: 'M7 14l-5 -8h10z', ink: 'ink' };
export const keyOwn: Mark = { d: 'M0 12h14', ink: 'ink', width: 3.2 };
export const keyShare = (share: number): Mark => edgeOf('M0 10h14', share);
