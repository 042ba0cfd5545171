/** Numbers that are allowed and strange: an editor sees them, and confirms them or mends them. */
import type { Warning } from './faults.js';
import type { Dataset, Edition, KeyFigure } from './key-figure.js';
import { check } from './relations.js';
import { bytesIn, countedUnits } from './units.js';
import { figure as figureOf } from './editions.js';

/** A number so many times that of the edition before, or so small a share of it, is probably a slip. */
const FAR = 100;

/** Hours over midnight that are longer than this are probably the wrong way round. */
const LONG = 12;

/** @param root the path of the editions, empty for the short form */
export function warningsOf({ editions, relations }: Dataset, root: string): Warning[] {
  return editions.flatMap((edition, at) => {
    const path = root && `${root}[${at}]`;
    const before = editions[at - 1];
    return [
      ...edition.figures.flatMap((figure, index) =>
        ofFigure(figure, before && figureOf(before, figure.id), `${path && `${path}.`}figures[${index}]`),
      ),
      ...contradictions(edition, path, relations),
    ];
  });
}

function ofFigure(figure: KeyFigure, before: KeyFigure | undefined, path: string): Warning[] {
  const { value, unit, window, confirmed } = figure;
  if (confirmed) return [];
  const warnings: Warning[] = [];
  const warn = (code: Warning['code'], property: string, ...values: readonly string[]): void => {
    warnings.push({ code, path: `${path}.${property}`, values, asksForConfirmation: true });
  };
  if ((countedUnits as readonly string[]).includes(unit) && !Number.isInteger(value))
    warn('not-whole', 'value', String(value), unit);
  const factor = before && sizeOf(figure) / sizeOf(before);
  if (factor && (factor >= FAR || factor <= 1 / FAR)) warn('far', 'value', String(value), String(before.value));
  if (window && window[0] > window[1] && window[1] + 24 - window[0] > LONG)
    warn('long-hours', 'window', String(window[0]), String(window[1]), String(window[1] + 24 - window[0]));
  return warnings;
}

/** Storage in bytes, everything else as it is. */
const sizeOf = ({ value, unit }: KeyFigure): number => value * (bytesIn(unit) || 1);

const contradictions = (edition: Edition, path: string, relations: Dataset['relations']): Warning[] =>
  check(edition, relations).map(({ relation, left, right }) => ({
    code: 'contradiction',
    path,
    values: [relation.id, [...new Set([...left.figures, ...right.figures])].join(', ')],
    asksForConfirmation: false,
  }));
