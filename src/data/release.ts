/** One edition of one dataset: what an infographic shows. */
import { figure } from './editions.js';
import type { Dataset, Edition, KeyFigure } from './key-figure.js';

export interface Release {
  readonly dataset: Dataset;
  readonly edition: Edition;
  /** The key figure of that id, if this edition states it. */
  readonly figure: (id: string) => KeyFigure | undefined;
}

export const releaseOf = (dataset: Dataset, edition: Edition): Release => ({
  dataset,
  edition,
  figure: (id) => figure(edition, id),
});
