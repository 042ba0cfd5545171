/** Which infographics show a number, so that an editor in a hurry looks at these first. */
import { infographics } from '../../infographics.js';
import type { Found } from '../extract/found.js';

/** Names of the infographics that show a figure. @param id of the figure */
export const shownBy = (id: string): readonly string[] =>
  infographics.filter(({ shownFigures }) => shownFigures.includes(id)).map(({ name }) => name);

export interface Groups {
  /** Places in the list of numbers, in the order of the text. */
  readonly needed: readonly number[];
  /** Those that no infographic shows. */
  readonly others: readonly number[];
}

/** By the text alone: a number that is corrected stays where it is. */
export function groupsOf(found: readonly Found[]): Groups {
  const places = [...found.keys()];
  const isNeeded = (at: number): boolean => shownBy(probableFigure(found, at)).length > 0;
  return { needed: places.filter(isNeeded), others: places.filter((at) => !isNeeded(at)) };
}

/** A part is shown where its whole is. */
function probableFigure(found: readonly Found[], at: number): string {
  const { partOf, id } = found[at]!;
  return (partOf === undefined ? undefined : found[partOf]?.id) ?? id;
}
