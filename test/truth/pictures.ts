/** The numbers in the pictures: of a scale or an axis, of the clock, or what the source states, in marks or in full. */
import type { Dataset } from '../../src/data/key-figure.js';
import { factsOf, resolve, type Fact } from './facts.js';
import { numberedIn, saidIn, worthOf } from './marks.js';
import { mentionsIn, type Language, type Mention } from './numbers.js';
import { picturesOf } from './walk.js';

/** A label alone, and behind those before it: a qualifier may stand in a line of its own, or in two. */
const readings = (labels: readonly string[], index: number): string[] => [
  labels[index]!,
  ...[1, 2, 3].map((before) => labels.slice(Math.max(0, index - before), index + 1).join(' ')),
];

/** @param grain what a mark is worth */
const isResolved = (
  mention: Mention,
  context: string,
  facts: readonly Fact[],
  language: Language,
  grain: number,
): boolean => resolve({ ...mention, text: context, unit: undefined }, facts, language, grain) !== undefined;

export function pictureFaults(dataset: Dataset, language: Language): string[] {
  const facts = factsOf(dataset, language);
  return picturesOf(dataset, language).flatMap(({ where, labels }) => {
    const context = labels.join(' ');
    const worth = worthOf(dataset);
    const board = (50 * worth) / numberedIn(worth);
    return labels.flatMap((label, index) => {
      const [own] = mentionsIn(label, language);
      if (!own || isHour(own.value)) return [];
      if (where === 'storage-books' && (isMultiple(own.value, board) || own.value % worth === 0)) return [];
      if (where === 'call-gauge' && isTick(labels, own, facts, language)) return [];
      const holds = readings(labels, index)
        .flatMap((text) => mentionsIn(text, language).slice(-1))
        .some((mention) =>
          [1, saidIn(worth), numberedIn(worth)].some((grain) =>
            isResolved(
              { ...mention, value: Number((mention.value * grain).toPrecision(15)) },
              context,
              facts,
              language,
              grain,
            ),
          ),
        );
      return holds ? [] : [`${where}: "${label}" in "${labels.join(' | ')}"`];
    });
  });
}

/** Within what floating point loses. */
const isMultiple = (value: number, of: number): boolean => Math.abs(value / of - Math.round(value / of)) < 1e-9;

const isHour = (value: number): boolean => Number.isInteger(value) && value <= 24;

/** Ticks are whole, and multiples of one step: where labels have no room some are left out, but never most of them. */
function isTick(labels: readonly string[], { value }: Mention, facts: readonly Fact[], language: Language): boolean {
  const ticks = labels
    .filter((label) => /^[\d.,\s\u00a0]+(\p{L}+)?$/u.test(label))
    .flatMap((label) => mentionsIn(label, language))
    .filter(
      (each) =>
        !isHour(each.value) && !facts.some(({ what, value: stated }) => what === 'calls' && stated === each.value),
    )
    .map((each) => each.value);
  const step = ticks.reduce(commonDivisor, 0);
  return Number.isInteger(value) && Number.isInteger(value / step) && Math.max(...ticks) / step <= 12;
}

const commonDivisor = (a: number, b: number): number => (b ? commonDivisor(b, a % b) : a);
