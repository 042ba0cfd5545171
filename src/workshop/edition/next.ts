/** The edition of the next release, begun from the one before: the same figures, all of them still to be filled in. */
import type { FormRecord } from './form.js';

/** What stays the same from year to year; numbers, sentences, days and addresses are the release's own. */
const KEPT = [
  'id',
  'unit',
  'qualifier',
  'period',
  'window',
  'weekdays',
  'label',
  'counted',
  'place',
  'scope',
  'planned',
];

/** Of a figure or of one of its parts. */
const emptied = (figure: FormRecord): FormRecord => ({
  ...Object.fromEntries(Object.entries(figure).filter(([name]) => KEPT.includes(name))),
  value: '',
});

function begun(figure: FormRecord): FormRecord {
  const parts = figure['parts'] as readonly FormRecord[] | undefined;
  return { ...emptied(figure), ...(parts && { parts: parts.map(emptied) }) };
}

/** A name that no edition has yet: `jahr-1` → `jahr-2`. */
function nextId(ids: readonly string[]): string {
  const last = ids.at(-1) ?? 'ausgabe';
  const [, stem = last, count] = /^(.*?)-?(\d+)$/.exec(last) ?? [];
  let number = Number(count ?? 1) + 1;
  while (ids.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** The form with one more edition at its end. */
export function withNextEdition(form: FormRecord): FormRecord {
  const editions = (form['editions'] ?? []) as readonly FormRecord[];
  const latest = editions.at(-1);
  const figures = (latest?.['figures'] ?? []) as readonly FormRecord[];
  const next: FormRecord = {
    id: nextId(editions.map(({ id }) => String(id))),
    title: '',
    figures: figures.map(begun),
  };
  return { ...form, editions: [...editions, next] };
}

/**
 * What the edition before says about a figure: the number of the same name; for one about the year before, the number
 * that was the present then.
 */
export function formerly(form: FormRecord, edition: number, id: string): FormRecord | undefined {
  const before = ((form['editions'] ?? []) as readonly FormRecord[])[edition - 1];
  const figures = (before?.['figures'] ?? []) as readonly FormRecord[];
  const wanted = id.endsWith('-before') ? id.slice(0, -'-before'.length) : id;
  return figures.find((each) => each['id'] === wanted);
}
