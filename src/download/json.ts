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
  const compared = comparedEdition(dataset, edition, shownFigures);
  return {
    ...dataset,
    ...(relations && { relations: relations.filter(holds) }),
    editions: [...compared, { ...edition, figures, comparedWith: compared[0]?.id }],
  };
}

/** The edition that this one is compared with, if any of what is shown is compared. */
function comparedEdition(dataset: Dataset, { comparedWith }: Edition, shownFigures: readonly string[]): Edition[] {
  return dataset.editions
    .filter(({ id }) => id === comparedWith)
    .map((each) => ({
      ...each,
      comparedWith: undefined,
      figures: each.figures.filter(({ id }) => shownFigures.includes(id)),
    }))
    .filter(({ figures }) => figures.length > 0);
}

export const jsonOf = (snapshot: Snapshot): string => `${JSON.stringify(datasetOf(snapshot), null, 2)}\n`;
