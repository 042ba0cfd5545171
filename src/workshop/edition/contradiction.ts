/** Figures that cannot all be true: what each side of the contradiction makes, and where its numbers come from. */
import type { Edition, KeyFigure } from '../../data/key-figure.js';
import { figure as figureOf } from '../../data/editions.js';
import { check, type Finding, type Side } from '../../data/relations.js';
import { bytesIn, fittingUnit } from '../../data/units.js';
import { figureName, type Speaker } from '../words/names.js';
import { saidOf } from './said-as.js';
import type { PlacedWarning, Reading } from './reading.js';

export interface Contradiction {
  /** "Aus Speicher und Bücher ergibt sich 2,33 MB." */
  readonly sides: readonly string[];
  /** "Speicher, 2280 TB, aus: „…“": each figure with its sentence. */
  readonly sources: readonly string[];
}

/** Undefined for any other warning. */
export function contradictionIn(
  speaker: Speaker,
  { edition, dataset }: Reading,
  warning: PlacedWarning,
): Contradiction | undefined {
  if (warning.warning.code !== 'contradiction' || !edition) return undefined;
  const finding = check(edition, dataset?.relations).find((each) => isTold(each, warning));
  if (!finding) return undefined;
  const sides = [finding.left, finding.right];
  const figures = figuresOf(finding).flatMap((id) => figureOf(edition, id) ?? []);
  return {
    sides: sides.map((side) => sideSentence(speaker, edition, side)),
    sources: figures.map((figure) => sourceSentence(speaker, figure)),
  };
}

const figuresOf = ({ left, right }: Finding): readonly string[] => [...new Set([...left.figures, ...right.figures])];

const isTold = (finding: Finding, { warning }: PlacedWarning): boolean =>
  warning.values[0] === finding.relation.id && warning.values[1] === figuresOf(finding).join(', ');

function sideSentence(speaker: Speaker, edition: Edition, side: Side): string {
  const { strange } = speaker.words;
  const [first = '', ...others] = side.figures;
  const stated = figureOf(edition, first);
  // Times 365 it is no longer what is stated.
  if (!others.length && stated && valueIn(stated) === side.value)
    return strange.stated(figureName(speaker, first), saidOf(speaker, stated));
  const names = side.figures.map((id) => figureName(speaker, id));
  return strange.derived(names, resultText(speaker, edition, side));
}

/** Storage in bytes, as sides count. */
const valueIn = ({ value, unit }: KeyFigure): number => value * (bytesIn(unit) || 1);

/** Storage by something else is storage; storage by storage is a mere number. */
function resultText({ words }: Speaker, edition: Edition, { figures, value }: Side): string {
  const storages = figures.filter((id) => bytesIn(figureOf(edition, id)?.unit ?? '') > 0);
  if (storages.length !== 1) return words.number(value, 2);
  const unit = fittingUnit(value);
  return `${words.number(value / bytesIn(unit), 2)} ${unit}`;
}

const sourceSentence = (speaker: Speaker, figure: KeyFigure): string => {
  const said = `${figureName(speaker, figure.id)}, ${saidOf(speaker, figure)}`;
  return speaker.words.strange.source(said, figure.sentence ?? '');
};
