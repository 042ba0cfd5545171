/** Counts what a picture shows back from the geometry of its paths, to the last book. */
import type { Mark } from '../../src/graphic/picture.js';
import type { Kind } from '../../src/storage-books/model.js';

/** One upright stroke or rectangle, from its foot up. */
interface Piece {
  readonly kind: Kind | 'missing';
  /** Middle, in hundredths of a px. */
  readonly x: number;
  readonly foot: number;
  readonly height: number;
}

const NUMBER = '(-?[\\d.]+(?:e-?\\d+)?)';
const POINT = `${NUMBER},${NUMBER}`;
/** One straight line, and no more. */
const LINE = new RegExp(`M${POINT}L${POINT}(?=M|$)`, 'g');
const RECTANGLE = new RegExp(`M${POINT}h${NUMBER}v${NUMBER}h-${NUMBER}Z`, 'g');

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const lines = ({ d }: Mark): Line[] =>
  [...d.matchAll(LINE)].map((match) => {
    const [x1, y1, x2, y2] = match.slice(1).map(Number) as [number, number, number, number];
    return { x1, y1, x2, y2 };
  });

const isUpright = ({ x1, x2 }: Line): boolean => x1 === x2;
const isLevel = ({ y1, y2 }: Line): boolean => y1 === y2;
const isLeaning = (line: Line): boolean => !isUpright(line) && !isLevel(line);

/** Between the two halves of a spine with a label, in px; less than from board to board. */
const LABEL = 3;

/** A thin grey line is what is missing from a mark; a thick one, or grey dashes, what is gone. */
const kindOf = ({ ink, width = 1, dash }: Mark): Piece['kind'] =>
  ink === 'ink' ? 'known' : ink === 'accent' ? 'new' : dash || width > 1 ? 'gone' : 'missing';

/** What is drawn upside down is no book, nor what has no height. */
function pieces(marks: readonly Mark[]): Piece[] {
  return marks.flatMap((mark) => {
    const kind = kindOf(mark);
    const strokes = lines(mark)
      .filter(isUpright)
      .map(({ x1, y1, y2 }) => ({ kind, x: Math.round(x1 * 100), foot: y1, height: y1 - y2 }));
    const rectangles = [...mark.d.matchAll(RECTANGLE)].map((match) => {
      const [x, y, , height] = match.slice(1).map(Number) as [number, number, number, number];
      return { kind, x: Math.round(x * 100), foot: y + height, height };
    });
    return [...strokes, ...rectangles, ...dashes(mark)].filter(({ height }) => height > 0);
  });
}

/** The dashes of all rows (ten books or fewer), as a browser lays them out; one that is cut short is an error. */
function dashes(mark: Mark): Piece[] {
  const { dash, width = 0 } = mark;
  if (!dash) return [];
  const [spine = 0, gap = 0] = dash;
  const rows = lines(mark).filter((line) => isLevel(line) && line.x2 > line.x1);
  return rows.flatMap(({ x1, y1, x2 }) => {
    const along = x2 - x1;
    const count = Math.round((along + gap) / (spine + gap));
    if (Math.abs(count * (spine + gap) - gap - along) > 0.001)
      throw new Error(`from ${x1} to ${x2}: dashes of ${dash.join()}`);
    return Array.from({ length: count }, (_, index) => ({
      kind: kindOf(mark),
      x: Math.round((x1 + spine / 2 + index * (spine + gap)) * 100),
      foot: y1 + width / 2,
      height: width,
    }));
  });
}

/** Books by kind. @param worth books that one mark stands for */
export function counted(marks: readonly Mark[], worth: number): Record<Kind, number> {
  const total = { known: 0, new: 0, gone: 0 };
  const all = pieces(marks);
  const gone = marks.find((mark) => kindOf(mark) === 'gone');
  for (const { kind, height } of all) {
    if (kind === 'gone') total.gone += Math.round((height / (gone!.dash?.[0] ?? gone!.width!)) * worth);
  }
  // Pieces that stand on each other are one mark.
  const columns = new Map<number, Piece[]>();
  for (const piece of all) {
    if (piece.kind === 'gone') continue;
    const column = columns.get(piece.x);
    if (column) column.push(piece);
    else columns.set(piece.x, [piece]);
  }
  for (const column of columns.values()) {
    column.sort((a, b) => b.foot - a.foot);
    let mark: Piece[] = [];
    const close = (): void => {
      // From foot to top: a label on it counts as well.
      const extent = (kind?: Piece['kind']): number => {
        const own = mark.filter((piece) => !kind || piece.kind === kind);
        const top = own.at(-1);
        return top ? own[0]!.foot - top.foot + top.height : 0;
      };
      const whole = extent();
      for (const kind of ['known', 'new'] as const) {
        const part = extent(kind);
        total[kind] += part === whole ? (part ? worth : 0) : Math.round((part / whole) * worth);
      }
    };
    for (const piece of column) {
      const below = mark.at(-1);
      if (below && below.foot - below.height - piece.foot > LABEL) {
        close();
        mark = [];
      }
      mark.push(piece);
    }
    close();
  }
  // The last one leans: it is whole.
  for (const mark of marks) {
    if (mark.ink === 'accent' && mark.width && mark.width > 2)
      total.new += lines(mark).filter(isLeaning).length * worth;
  }
  return total;
}

/** Strokes that point away from a centre. */
export const rays = (marks: readonly Mark[]): number =>
  marks.reduce((count, mark) => count + (mark.d.includes('A') ? 0 : lines(mark).length), 0);
