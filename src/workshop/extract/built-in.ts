/** Whether a text is a release whose numbers are built in: most of the sentences that the edition quotes stand in it. */
import type { Edition } from '../../data/key-figure.js';
import { tlrz } from '../../data/tlrz.js';

const withSingleSpaces = (text: string): string => text.replace(/\s+/g, ' ');

function isTextOf(text: string, { figures }: Edition): boolean {
  const sentences = new Set(figures.flatMap(({ sentence }) => (sentence ? [withSingleSpaces(sentence)] : [])));
  const there = [...sentences].filter((sentence) => text.includes(sentence));
  return there.length > sentences.size / 2;
}

/** The built-in edition that the text is the release of. */
export function builtInEditionOf(text: string): Edition | undefined {
  const own = withSingleSpaces(text);
  return tlrz.editions.find((edition) => isTextOf(own, edition));
}
