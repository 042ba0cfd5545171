/** The figures that are shown, in the published format. */
import type { Dataset, Relation } from '../data/key-figure.js';
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
    editions: [{ ...edition, figures }],
  };
}

export const jsonOf = (snapshot: Snapshot): string => `${JSON.stringify(datasetOf(snapshot), null, 2)}\n`;
