/**
 * The picture that networks show beside a link (`og:image`): what the number is, how sure, of what and from whom.
 *
 *   ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
 *   Title                      ┌─────────┐
 *   Knapp 70.000 Mails         │ picture │
 *   the sentence               └─────────┘
 *   ───────────────────────────────────────
 *   Source
 *
 * Drawn on 600 × 315 px and made at twice that size, 1200 × 630: networks show it about as large as it is drawn.
 */
import { capitalised } from '../core/locale.js';
import { pieces } from '../core/rich-text.js';
import type { Label, Picture } from './picture.js';
import { paragraph, rule, type Placed, type Sheet } from './sheet.js';
import { widest } from './wrap.js';

/** What the card says. Texts may have strong parts. */
export interface Card {
  readonly title: string;
  /** The sentence with the numbers; its first strong part is the number that stands large. */
  readonly summary: string;
  readonly source: string;
  /** Draws the picture for a width in px. */
  readonly draw: (width: number) => Picture;
}

/** In px, and how many dots each of them becomes. */
export const CARD = { width: 600, height: 315, density: 2 } as const;

const MARGIN = 24;
const GAP = 24;
/** Where the picture stands, at the right. */
const FRAME = { width: 270, height: 222 };
/** Where the source begins. */
const FOOT = 268;

/** Widths that pictures are drawn for; the one that fills most of its frame is taken. */
const ROOMS = [280, 320, 400, 520];

/** Font sizes of title, number and sentence, from the largest; the first that fits is taken. */
const SIZES = [
  { title: 24, number: 32, sentence: 15 },
  { title: 21, number: 28, sentence: 14 },
  { title: 19, number: 24, sentence: 13 },
  { title: 17, number: 21, sentence: 12 },
];

interface Fitted {
  readonly picture: Picture;
  readonly scale: number;
}

function fitted(draw: Card['draw']): Fitted {
  const drawings = ROOMS.map((room): Fitted => {
    const picture = draw(room);
    return { picture, scale: Math.min(FRAME.width / picture.width, FRAME.height / picture.height) };
  });
  const area = ({ picture, scale }: Fitted): number => picture.width * picture.height * scale ** 2;
  return drawings.reduce((best, each) => (area(each) > area(best) ? each : best));
}

interface Texts {
  readonly parts: readonly Placed[];
  readonly height: number;
}

/** Title, number and sentence, one below the other. */
function textsOf({ title, summary }: Card, sizes: (typeof SIZES)[number], room: number, hasSentence: boolean): Texts {
  const parts: Placed[] = [];
  let y = 0;
  const write = (text: string, size: number, style: Partial<Label>): void => {
    const { labels, height } = paragraph(text, size, 1.3, room, style);
    parts.push({ x: 0, y, marks: [], labels });
    y += height + 8;
  };
  write(title, sizes.title, { ink: 'ink', bold: true });
  const number = pieces(summary)[1];
  if (number) {
    const longest = Math.max(...number.split(/ (?=\S)/).map((word) => widest(word, 1, true)));
    write(capitalised(number), Math.min(sizes.number, Math.floor(room / longest)), { ink: 'accent', bold: true });
  }
  if (hasSentence) write(summary, sizes.sentence, { ink: 'ink' });
  return { parts, height: y };
}

/** The largest texts that fit; where none do, the sentence is left out before anything gets smaller than it can be read. */
function fittingTexts(card: Card, room: number, height: number): Texts {
  const attempts = [true, false].flatMap((hasSentence) =>
    SIZES.map((sizes) => textsOf(card, sizes, room, hasSentence)),
  );
  return attempts.find((texts) => texts.height <= height) ?? attempts.at(-1)!;
}

/** The source in as many lines as there is room for; what is too long even in the smallest letters ends in an ellipsis. */
function sourceLabels(source: string): readonly Label[] {
  const room = CARD.width - 2 * MARGIN;
  const height = CARD.height - FOOT - 12;
  const attempts = [12, 10, 9].map((size) => ({ size, ...paragraph(source, size, 1.35, room) }));
  const fitting = attempts.find((each) => each.height <= height);
  if (fitting) return fitting.labels;
  const { size, labels } = attempts.at(-1)!;
  const shown = labels.slice(0, Math.floor(height / (size * 1.35)));
  return shown.map((label, index) =>
    index < shown.length - 1 ? label : { ...label, text: `${label.text.slice(0, -2)} …` },
  );
}

export function shareCard(card: Card): Sheet {
  const { picture, scale } = fitted(card.draw);
  const wide = picture.width * scale;
  const room = CARD.width - 2 * MARGIN - GAP - wide;
  const top = MARGIN + 12;
  const texts = fittingTexts(card, room, FOOT - 8 - top);
  return {
    width: CARD.width,
    height: CARD.height,
    parts: [
      { x: MARGIN, y: MARGIN, marks: [{ d: rule(0, CARD.width - 2 * MARGIN, 1), ink: 'ink', width: 2 }], labels: [] },
      ...texts.parts.map((part) => ({ ...part, x: part.x + MARGIN, y: part.y + top })),
      {
        ...{ marks: picture.marks, labels: picture.labels, scale },
        x: CARD.width - MARGIN - wide,
        y: top + (FOOT - 8 - top - picture.height * scale) / 2,
      },
      { x: MARGIN, y: FOOT + 6, marks: [], labels: sourceLabels(card.source) },
    ],
    hairline: rule(MARGIN, CARD.width - MARGIN, FOOT + 0.5),
  };
}
