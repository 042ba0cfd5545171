/** The figures that are shown, in the published format. */
import type { Dataset, Edition, Relation } from '../data/key-figure.js';
import type { Snapshot } from './snapshot.js';

/** The dataset with the one edition and the figures that are shown, and with the relations between these. */
export function datasetOf({
  release: { dataset, edition },
  shownFigures,
}: Pick<Snapshot, 'release' | 'shownFigures'>): Dataset {
  const figures = edition.figures.filter(({ id }) => shownFigures.includes(id));
  const stated = (id: string | number): boolean => typeof id === 'number' || figures.some((each) => each.id === id);
  const holds = (relation: Relation): boolean =>
    (relation.kind === 'product' ? [...relation.factors, relation.equals] : relation.ratios.flat()).every(stated);
  const { relations } = dataset;
  return {
    ...dataset,
    ...(relations && { relations: relations.filter(holds) }),
    editions: [...comparedEditions(dataset, edition, shownFigures), { ...edition, figures }],
  };
}

/** The edition that this one is compared with, as far as it is shown. */
function comparedEditions(dataset: Dataset, { comparedWith }: Edition, shownFigures: readonly string[]): Edition[] {
  const earlier = dataset.editions.filter(({ id }) => id === comparedWith);
  return earlier.map(({ comparedWith: _, ...each }) => ({
    ...each,
    figures: each.figures.filter(({ id }) => shownFigures.includes(id)),
  }));
}

export const jsonOf = (snapshot: Snapshot): string => `${JSON.stringify(datasetOf(snapshot), null, 2)}\n`;
