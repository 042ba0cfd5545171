/**
 * One book, opened to a fan of its leaves: a stroke is a leaf of two pages. It opens upwards where there is room, and to
 * the right where the picture is narrow and high.
 *
 *     ＼ │ ／        leaf i of n at (i + ½) · 180° / n, from the spine out
 *    ── ⌒ ──        the cover and the spine are one stroke
 */
import { polar, px, ray, type Ink, type Label, type Mark } from '../graphic/picture.js';
import { fitted, stageHeight, type ZoomablePicture } from './wall.js';

export interface BookWords {
  /** "500" */
  readonly count: string;
  /** What is counted, and on how many leaves, line by line. */
  readonly lines: readonly string[];
  /** "Seite 1", by number */
  readonly page: (page: number) => string;
  readonly number: (page: number) => string;
}

/** @param chosen the leaf that the next step opens, from 0 @param own pages of the reader's own data; 0 for none */
export function drawBook(
  pages: number,
  chosen: number,
  ink: Ink,
  words: BookWords,
  width: number,
  own = 0,
): ZoomablePicture {
  const { w, wide } = fitted(width);
  const height = stageHeight(width);
  const leaves = Math.ceil(pages / 2);
  const turn = wide ? -Math.PI / 2 : 0;
  const [cx, cy] = wide ? [w / 2, height - 62] : [46, height / 2];
  const outer = wide ? Math.min(w / 2 - 60, cy - 40) : Math.min(w - cx - 28, height / 2 - 36);
  const inner = outer * (wide ? 0.52 : 0.44);
  const at = (page: number): number => turn + (page / 2 / leaves) * Math.PI;
  const middle = (leaf: number): number => at(2 * leaf + 1);

  const strokes: string[] = [];
  for (let leaf = 0; leaf < leaves; leaf++) {
    // A last leaf with one page only is half a leaf.
    const share = Math.min(1, pages / 2 - leaf);
    if (leaf !== chosen) strokes.push(ray(cx, cy, middle(leaf), inner, inner + (outer - inner) * share));
  }
  const thin = Math.min(1.1, (0.56 * Math.PI * inner) / leaves);
  const marks: Mark[] = [
    { d: strokes.join(''), ink, width: thin },
    { d: ray(cx, cy, middle(chosen), inner, outer + 14), ink: 'ink', width: 3 },
    { d: cover(cx, cy, inner - 9, outer + 12, turn), ink: 'ink', width: 4 },
  ];
  if (own > 0) {
    const from = polar(cx, cy, outer + 5, at(0));
    const to = polar(cx, cy, outer + 5, at(Math.min(own, pages)));
    const radius = px(outer + 5);
    marks.push({
      d: `M${from.map(px).join(' ')}A${radius} ${radius} 0 0 1 ${to.map(px).join(' ')}`,
      ink: 'ink',
      width: 3,
    });
  }
  const labels = scale(pages, words).map(({ page, text }): Label => {
    const [x, y] = polar(cx, cy, outer + 16, at(page));
    const side = x - cx;
    return { x, y: y + 4, text, anchor: wide && Math.abs(side) < 20 ? 'middle' : wide && side < 0 ? 'end' : undefined };
  });
  const [cover1, cover2] = wide
    ? [
        { x: cx - outer, y: cy + 24 },
        { x: cx + outer, y: cy + 24, anchor: 'end' as const },
      ]
    : [
        { x: cx + 14, y: cy - outer - 20 },
        { x: cx + 14, y: cy + outer + 30 },
      ];
  labels.push({ ...cover1, text: words.page(1) }, { ...cover2, text: words.page(pages) });
  const text = { anchor: wide ? ('middle' as const) : undefined, x: wide ? cx : cx - 2 };
  // Narrow, the spine leaves room for one line; the text below the picture says how many leaves there are.
  const lines = wide ? words.lines : words.lines.slice(0, 1);
  const first = wide ? cy - 16 - lines.length * 17 : cy - 2;
  labels.push(
    { ...text, y: first, text: words.count, ink: 'ink', size: wide ? 64 : 34, numeral: true },
    ...lines.map((line, index) => ({ ...text, y: first + 22 + index * 17, text: line })),
  );
  return {
    width: w,
    height,
    marks,
    labels: labels.filter((label) => label.text),
    box: (leaf) => {
      const [x, y] = polar(cx, cy, (inner + outer) / 2, middle(leaf));
      return { x: x - 4, y: y - 4, width: 8, height: 8 };
    },
    nearest: (x, y) => {
      const angle = (Math.atan2(x - cx, cy - y) - turn + 2 * Math.PI) % (2 * Math.PI);
      // Below the covers, the nearest leaf is the first or the last.
      const share = angle > 1.5 * Math.PI ? 0 : Math.min(angle / Math.PI, 1);
      return Math.min(leaves - 1, Math.floor(share * leaves));
    },
  };
}

/** Front cover, spine and back cover. */
function cover(cx: number, cy: number, inner: number, outer: number, turn: number): string {
  const back = 0.035;
  const point = (radius: number, angle: number): string =>
    polar(cx, cy, radius, angle + turn)
      .map(px)
      .join(' ');
  const radius = px(inner);
  return `M${point(outer, -back)}L${point(inner, -back)}A${radius} ${radius} 0 1 1 ${point(inner, Math.PI + back)}L${point(outer, Math.PI + back)}`;
}

/** Round page numbers along the edge, four or so. */
function scale(pages: number, words: BookWords): { page: number; text: string }[] {
  const rough = pages / 5;
  const ten = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = ten * ([1, 2, 5, 10].find((each) => each * ten >= rough) ?? 10);
  const found = [];
  for (let page = step; page < pages - step / 2; page += step) found.push({ page, text: words.number(page) });
  return found;
}

/** The strokes of the key: a leaf, and the one that the next step opens. */
export const keyLeaf = (ink: Ink): Mark => ({ d: 'M6 0v20', ink, width: 1.2 });
export const keyChosen: Mark = { d: 'M6 0v20', ink: 'ink', width: 3 };
