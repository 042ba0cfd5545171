/** Which figure of the format a number probably is: by its unit, its period and what its sentence is about. */

export interface Clues {
  readonly unit: string;
  readonly period: string;
  readonly sentence: string;
  readonly value: number;
}

const STORAGE = /^[kMGTPE]?i?B$/;

function storageFigure({ period, sentence }: Clues): string {
  if (/zuwachs|wächst|wachsen|wuchs|growth|grows|grew|archiv/iu.test(sentence))
    return period === 'per-year' ? 'archive-growth' : '';
  if (period === 'year-before') return 'storage-before';
  if (/belegt|genutzt werden davon|occupied|in use|used/iu.test(sentence)) return 'storage-occupied';
  return period === 'per-year' || period === 'per-day' ? '' : 'storage';
}

function personFigure({ sentence }: Clues): string {
  if (/fachleute|fachkräfte|specialist|expert/iu.test(sentence)) return 'specialists';
  return /mitarbeit|beschäftigt|employee|staff/iu.test(sentence) ? 'staff' : '';
}

function bookFigure({ period, value }: Clues): string {
  if (period === 'year-before') return 'books-before';
  // "knapp eine Milliarde": a power of ten is said beside the number, not instead of it.
  return Number.isInteger(Math.log10(value)) ? 'books-rounded' : 'books';
}

const OTHERS: Readonly<Record<string, string>> = {
  call: 'calls',
  procedure: 'procedures',
  post: 'new-posts',
  service: 'network-services',
  EUR: 'funding',
  meeting: 'cabinet-meetings',
};

/** Empty where none is probable. */
export function figureOf(clues: Clues): string {
  const { unit, period } = clues;
  if (STORAGE.test(unit)) return storageFigure(clues);
  if (unit === 'book') return bookFigure(clues);
  if (unit === 'page') return /b[uü]ch|book/iu.test(clues.sentence) ? 'pages-per-book' : '';
  if (unit === 'mail') return period === 'per-year' ? 'mails-per-year' : 'mails-per-day';
  if (unit === 'person') return personFigure(clues);
  return OTHERS[unit] ?? '';
}
