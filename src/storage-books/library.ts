/**
 * A library in section, a thousand shelves: bays of twenty, in two tiers under an arch, on five storeys (ten when
 * narrow). The lowest tier comes first, each from left to right.
 *
 *              ╱╲
 *           ╱──────╲          gable, and the name below it
 *         ├──────────┤
 *    200  │⌒⌒⌒⌒│⌒⌒⌒⌒│
 *         │▮▮▮▮│▮▮▮▮│         upper tier
 *      0  │▮▮▮▮│▮▮▮▮│         lower tier
 *   ▁▁▁▁▁▁┷━━━━━━━━━━┷▁▁▁▁    plinth, steps and ground
 */
import { range } from 'd3-array';
import { pathRound } from 'd3-path';
import type { Box, Mark } from '../graphic/picture.js';
import { boardsFor, type Boards } from './boards.js';
import { cornerLabels, type LevelWords } from './level-words.js';
import type { View } from './model.js';
import { overlays, type Extras } from './overlays.js';
import { booksOf, wall } from './rows.js';
import { stageFor, TOP, type Stage } from './stage.js';
import type { ZoomablePicture } from './wall.js';

const SHELVES = 1000;
/** Heights in px: gable, the band for the name below it, plinth. */
const GABLE = 40;
const BAND = 22;
const PLINTH = 12;
/** Between the walls and the shelves, and how far the roof reaches over the walls, in px. */
const WALL = 8;
const EAVES = 9;
/** How tall a shelf is, and where the arches above it begin and how they rise, as shares of the height of a tier. */
const SHELF = 0.66;
const SPRING = 1.74;
const RISE = 0.2;

/** The building, its lengths in px. */
interface Building {
  readonly boards: Boards;
  readonly left: number;
  readonly right: number;
  /** The lower edge of the roof, and its tip. */
  readonly eaves: number;
  readonly tip: number;
  readonly ground: number;
}

function buildingOn({ width, isWide, per, left, ground }: Stage): Building {
  const right = width - EAVES;
  const tip = TOP;
  const eaves = tip + GABLE;
  const bottom = ground - PLINTH;
  const pitch = Math.floor((2 * (bottom - eaves - BAND) * per) / SHELVES) / 2;
  const boards = boardsFor({
    per,
    x0: left + WALL,
    width: right - left - 2 * WALL,
    bottom,
    pitch,
    marks: SHELVES,
    gap: isWide ? 8 : 6,
    heights: range(SHELVES / 10).map(() => SHELF * pitch),
  });
  return { boards, left, right: boards.right + WALL, eaves, tip, ground };
}

/** @param room for the picture, in px at a font size of 16 px */
export function drawLibrary(view: View, words: LevelWords, room: number, extras: Extras): ZoomablePicture {
  const stage = stageFor(room);
  const building = buildingOn(stage);
  const { boards, left, right, eaves, tip, ground } = building;
  const layout = wall(boards);
  const { per, x0, bottom, pitch, count } = boards;
  const storeys = range(0, count, 2);
  const marks: Mark[] = [
    { d: vaults(building), ink: 'scale', width: 1 },
    { d: floors(building), ink: 'scale', width: 1 },
    { d: shell(building), ink: 'ink', width: 2 },
    { d: groundLine(stage, building), ink: 'ink', width: 1.5 },
    ...booksOf(layout, view.sections),
    ...overlays(boards, layout, view, extras),
  ];
  const labels = [
    ...cornerLabels(stage, words, 2 * per),
    { x: (left + right) / 2, y: eaves + 16, text: words.name, ink: 'ink', bold: true, anchor: 'middle' } as const,
    ...storeys.map((row) => ({
      x: x0 - WALL - 9,
      y: bottom - row * pitch + 4.5,
      text: words.number(row * per),
      anchor: 'end' as const,
    })),
  ];
  const frame: Box = { x: left, y: tip, width: right - left, height: ground - tip };
  return { width: stage.width, height: stage.height, marks, labels, box: layout.box, nearest: layout.nearest, frame };
}

/** Arches over each bay of a storey, and the pillars between them. */
function vaults({ boards }: Building): string {
  const { per, cell, gap, x0, bottom, pitch, count } = boards;
  const path = pathRound(2);
  const bay = 10 * cell + gap;
  const first = x0 - (gap + cell - boards.spine) / 2;
  for (const row of range(0, count, 2)) {
    const foot = bottom - row * pitch;
    const spring = foot - SPRING * pitch;
    for (const index of range(per / 10)) {
      const left = first + index * bay;
      path.moveTo(left, spring);
      path.quadraticCurveTo(left + bay / 2, spring - 2 * RISE * pitch, left + bay, spring);
      path.lineTo(left + bay, foot);
    }
  }
  return path.toString();
}

/** The floor of each storey, and the gallery that its upper tier stands on. */
function floors({ boards, left, right }: Building): string {
  const { bottom, pitch, count, x0 } = boards;
  const path = pathRound(2);
  for (const row of range(1, count)) {
    const y = bottom - row * pitch + 0.75;
    const inset = row % 2 ? x0 - 3 : left;
    path.moveTo(inset, y);
    path.lineTo(left + right - inset, y);
  }
  return path.toString();
}

/** Walls, roof, and the band between them. */
function shell({ boards, left, right, eaves, tip, ground }: Building): string {
  const { bottom, pitch, count } = boards;
  const top = bottom - count * pitch;
  const middle = (left + right) / 2;
  const path = pathRound(2);
  path.moveTo(left, ground);
  path.lineTo(left, eaves);
  path.lineTo(right, eaves);
  path.lineTo(right, ground);
  path.moveTo(left, top);
  path.lineTo(right, top);
  path.moveTo(left - EAVES, eaves);
  path.lineTo(middle, tip);
  path.lineTo(right + EAVES, eaves);
  path.closePath();
  path.moveTo(left, bottom + 1);
  path.lineTo(right, bottom + 1);
  // An open book in the gable.
  const y = eaves - 9;
  path.moveTo(middle - 15, y - 8);
  path.quadraticCurveTo(middle - 6, y - 10, middle, y - 5);
  path.quadraticCurveTo(middle + 6, y - 10, middle + 15, y - 8);
  path.lineTo(middle + 15, y + 2);
  path.quadraticCurveTo(middle + 6, y, middle, y + 5);
  path.quadraticCurveTo(middle - 6, y, middle - 15, y + 2);
  path.closePath();
  path.moveTo(middle, y - 5);
  path.lineTo(middle, y + 5);
  return path.toString();
}

/** The ground, and three steps up to the plinth. */
function groundLine({ width }: Stage, { left, right, ground }: Building): string {
  const middle = (left + right) / 2;
  const path = pathRound(2);
  path.moveTo(0, ground);
  path.lineTo(width, ground);
  for (const step of [1, 2]) {
    const half = 42 - step * 8;
    const y = ground - (step * PLINTH) / 3;
    path.moveTo(middle - half, y);
    path.lineTo(middle + half, y);
  }
  return path.toString();
}
