/**
 * A city of a thousand libraries, or a country of a thousand cities: a mark is a house under its roof, or a town under its
 * steeple, in streets.
 *
 *   ▲▲▲▲▲▲▲▲▲▲ ▲▲▲▲▲▲▲▲▲▲
 *   █▌██▌██▌▌█ █▌██▌██▌▌█    ten of a street have one height
 */
import { range } from 'd3-array';
import { pathRound } from 'd3-path';
import type { Box, Label, Mark } from '../graphic/picture.js';
import { boardsFor, place, variedHeights, type Boards } from './boards.js';
import { cornerLabels, type LevelWords } from './level-words.js';
import { MOST, type Section, type View } from './model.js';
import { overlays, type Extras } from './overlays.js';
import { booksOf, inkOf, wall, wholeOf } from './rows.js';
import { stageFor, TOP, type Stage } from './stage.js';
import type { ZoomablePicture } from './wall.js';

/** How tall what stands on boards may be, so that its roof has room: a share of what books may be. */
const LOW = 0.72;

/** @param room for the picture, in px at a font size of 16 px */
export function drawTown(view: View, words: LevelWords, room: number, extras: Extras): ZoomablePicture {
  const stage = stageFor(room);
  const boards = streets(stage, view.start / (view.worth * MOST));
  const layout = wall(boards);
  const marks: Mark[] = [
    { d: roads(stage, boards), ink: 'scale', width: 1 },
    ...booksOf(layout, view.sections),
    ...view.sections.flatMap((section) => roofs(boards, section, view.step === 'country')),
    ...overlays(boards, layout, view, extras),
  ];
  const { width, height, ground } = stage;
  const frame: Box = { x: boards.x0 - 6, y: TOP, width: boards.right - boards.x0 + 6, height: ground - TOP };
  const labels: Label[] = [
    ...cornerLabels(stage, words, boards.per),
    { x: width, y: TOP - 10, text: words.name, ink: 'ink', bold: true, anchor: 'end' },
    ...range(0, boards.count, stage.isWide ? 1 : 2).map((street) => ({
      x: boards.x0 - 11,
      y: boards.bottom - street * boards.pitch + 4.5,
      text: words.number(street * boards.per),
      anchor: 'end' as const,
    })),
  ];
  return { width, height, marks, labels, box: layout.box, nearest: layout.nearest, frame };
}

/** @param seed varies the heights, the same at each visit */
function streets({ width, per, pitch, left, ground }: Stage, seed: number): Boards {
  const heights = variedHeights(pitch * LOW, seed);
  return boardsFor({ per, x0: left, width: width - left, bottom: ground, pitch, marks: MOST, heights });
}

function roads({ width }: Stage, { x0, bottom, pitch, count }: Boards): string {
  const path = pathRound(2);
  for (const street of range(count)) {
    const y = bottom - street * pitch + 0.75;
    path.moveTo(x0 - 6, y);
    path.lineTo(width, y);
  }
  return path.toString();
}

/** A gable on each house, or a steeple on each town, that is there as a whole. */
function roofs(boards: Boards, section: Section, isCountry: boolean): Mark[] {
  if (section.kind === 'gone') return [];
  const { spine, pitch } = boards;
  const rise = isCountry ? pitch * 0.3 : spine;
  const path = pathRound(2);
  const { from, to } = wholeOf(section);
  for (const index of range(from, to)) {
    const { x, y, height } = place(boards, index);
    const foot = y - height;
    const inset = isCountry ? spine * 0.3 : -spine * 0.18;
    path.moveTo(x + inset, foot);
    path.lineTo(x + spine / 2, foot - rise);
    path.lineTo(x + spine - inset, foot);
    path.closePath();
  }
  const d = path.toString();
  return d ? [{ d, ink: inkOf(section.kind) }] : [];
}
