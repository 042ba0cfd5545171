/** Counts the books in the picture back from its geometry, by colour. */
import { all } from '../element/stage.js';

export const INK = 'rgb(1, 2, 3)';
export const ACCENT = 'rgb(4, 5, 6)';

/** One upright or leaning stroke from its foot to its top, in px. */
interface Stroke {
  readonly colour: string;
  readonly foot: Point;
  readonly top: Point;
}

/** Plain numbers: those of a DOMPoint cost a call each, and all strokes are compared with all. */
interface Point {
  readonly x: number;
  readonly y: number;
}

function pointAt(path: SVGPathElement, length: number): Point {
  const { x, y } = path.getPointAtLength(length);
  return { x, y };
}

/** The height of a label on a spine, in px, and a hundredth more. */
const LABEL = 1.26;

/** Every straight stroke, and every dash of a row of books; brackets are bent. */
function strokes(element: Element): Stroke[] {
  const paths = all<SVGPathElement>(element, 'svg[role="img"] path').flatMap((path) => {
    const { stroke: colour, strokeWidth, strokeDasharray } = getComputedStyle(path);
    if (colour !== INK && colour !== ACCENT) return [];
    return (path.getAttribute('d')!.match(/M[^M]+/g) ?? []).flatMap((d) => {
      const piece = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      piece.setAttribute('d', d);
      const length = piece.getTotalLength();
      const [foot, top] = [pointAt(piece, 0), pointAt(piece, length)];
      if (Math.hypot(foot.x - top.x, foot.y - top.y) < length - 0.1) return [];
      const dashes = strokeDasharray.split(', ').map(parseFloat);
      return foot.y === top.y ? row(colour, foot, length, parseFloat(strokeWidth), dashes) : [{ colour, foot, top }];
    });
  });
  return joined(paths);
}

/** The dashes of a row, as long as it is, each an upright stroke; none may be cut short. */
function row(
  colour: string,
  { x, y }: Point,
  length: number,
  height: number,
  [spine = 0, gap = 0]: number[],
): Stroke[] {
  const found: Stroke[] = [];
  for (let at = 0; at < length - 0.02; at += spine + gap) {
    if (length - at < spine - 0.02) throw new Error(`a book of ${length - at} px among books of ${spine} px`);
    const middle = x + at + spine / 2;
    found.push({ colour, foot: { x: middle, y: y + height / 2 }, top: { x: middle, y: y - height / 2 } });
  }
  return found;
}

/** What a label divides is one spine. */
function joined(pieces: readonly Stroke[]): Stroke[] {
  const found: Stroke[] = [];
  for (const piece of [...pieces].sort((a, b) => a.foot.x - b.foot.x || b.foot.y - a.foot.y)) {
    const below = found.at(-1);
    const space = below && Math.abs(below.foot.x - piece.foot.x) < 0.02 ? below.top.y - piece.foot.y : 0;
    if (below?.colour === piece.colour && space > 0.5 && space < LABEL)
      found[found.length - 1] = { ...below, top: piece.top };
    else found.push(piece);
  }
  return found;
}

/** The books of each colour: a stroke shorter than the whole ones in its set of ten is a part of a book. */
export function booksDrawn(element: Element): { ink: number; accent: number } {
  const drawn = { ink: 0, accent: 0 };
  const pieces = strokes(element);
  // Of a book that is partly of one colour and partly of the other, one piece stands on the other.
  const above = (low: Stroke): Stroke | undefined =>
    pieces.find(({ foot }) => Math.abs(foot.x - low.top.x) < 0.02 && Math.abs(foot.y - low.top.y) < 0.03);
  const uppers = new Set(pieces.map(above));

  const boards: Stroke[][] = [];
  for (const piece of pieces.filter((each) => !uppers.has(each)).sort((a, b) => b.foot.y - a.foot.y)) {
    // One that leans begins half a pixel above its board.
    if (!boards.length || boards.at(-1)![0]!.foot.y - piece.foot.y > 1) boards.push([]);
    boards.at(-1)!.push(piece);
  }
  for (const board of boards) {
    const bottom = board[0]!.foot.y;
    board.sort((a, b) => a.foot.x - b.foot.x);
    const gaps = board.slice(1).map(({ foot }, index) => foot.x - board[index]!.foot.x);
    const cell = Math.min(...gaps);
    const sets: Stroke[][] = [[]];
    board.forEach((piece, index) => {
      const gap = index ? gaps[index - 1]! : 0;
      // Behind every tenth book there is more room; the last one is moved by its leaning.
      if (gap > cell * 1.2 && bottom - piece.foot.y < 0.4) sets.push([]);
      sets.at(-1)!.push(piece);
    });
    for (const set of sets) {
      const heights = set.map((low) => [low, bottom - low.top.y, above(low)] as const);
      const rises = ({ foot, top }: Stroke): number => foot.y - top.y;
      const whole = Math.max(...heights.map(([, height, high]) => height + (high ? rises(high) : 0)));
      for (const [low, height, high] of heights) {
        drawn[low.colour === INK ? 'ink' : 'accent'] += height / whole;
        if (high) drawn[high.colour === INK ? 'ink' : 'accent'] += rises(high) / whole;
      }
    }
  }
  return drawn;
}
