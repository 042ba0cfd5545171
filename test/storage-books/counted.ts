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

const UPRIGHT = /M(-?[\d.]+) (-?[\d.e-]+)v-([\d.e-]+)/g;
/** Ten books or fewer: dashes of a line as thick as they are high. */
const ROW = /M(-?[\d.]+) (-?[\d.]+)h([\d.]+)/g;
const LEANING = /M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)/g;
/** Between the two halves of a spine with a label, in px; less than from board to board. */
const LABEL = 3;

/** A thin grey line is what is missing from a mark; a thick one, or grey dashes, what is gone. */
const kindOf = ({ ink, width = 1, dash }: Mark): Piece['kind'] =>
  ink === 'ink' ? 'known' : ink === 'accent' ? 'new' : dash || width > 1 ? 'gone' : 'missing';

/** What is drawn upside down is no book: `v-0` has no height, `v5` hangs. */
function pieces(marks: readonly Mark[]): Piece[] {
  return marks.flatMap((mark) => [
    ...[...mark.d.matchAll(UPRIGHT)].map(([, x, y, height]) => ({
      kind: kindOf(mark),
      x: Math.round(Number(x) * 100),
      foot: Number(y),
      height: Number(height),
    })),
    ...dashes(mark),
  ]);
}

/** The dashes of all rows, as a browser lays them out; one that is cut short is an error. */
function dashes(mark: Mark): Piece[] {
  const { d, dash, width = 0 } = mark;
  if (!dash) return [];
  const [spine = 0, gap = 0] = dash;
  return [...d.matchAll(ROW)].flatMap(([row, x, y, along]) => {
    const count = Math.round((Number(along) + gap) / (spine + gap));
    if (Math.abs(count * (spine + gap) - gap - Number(along)) > 0.001)
      throw new Error(`${row}: dashes of ${dash.join()}`);
    return Array.from({ length: count }, (_, index) => ({
      kind: kindOf(mark),
      x: Math.round((Number(x) + spine / 2 + index * (spine + gap)) * 100),
      foot: Number(y) + width / 2,
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
      total.new += [...mark.d.matchAll(LEANING)].length * worth;
  }
  return total;
}

/** Strokes that point away from a centre. */
export const rays = (marks: readonly Mark[]): number =>
  marks.reduce((count, { d }) => count + (/[Avh]/.test(d) ? 0 : [...d.matchAll(LEANING)].length), 0);
