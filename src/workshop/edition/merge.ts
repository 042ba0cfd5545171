/** Figures into an edition: one of the same name is replaced in what is said, and keeps what is not. */
import { valueAt, withValue, type FormRecord } from './form.js';
import { editionPath } from './paths.js';

export function withFigures(form: FormRecord, edition: number, figures: readonly FormRecord[]): FormRecord {
  const path = `${editionPath(edition)}.figures`;
  const merged = [...((valueAt(form, path) ?? []) as readonly FormRecord[])];
  for (const figure of figures) {
    const at = merged.findIndex(({ id }) => id === figure['id']);
    if (at < 0) merged.push(figure);
    else merged[at] = { ...withoutQualifier(merged[at]!), ...figure };
  }
  return withValue(form, path, merged);
}

/** A new number brings its own qualifier, or none. */
function withoutQualifier(figure: FormRecord): FormRecord {
  const { qualifier: _, confirmed: _confirmed, ...rest } = figure;
  return rest;
}

/** A dataset of one's own, with nothing in it yet. */
export const emptyForm: FormRecord = {
  id: 'eigene-zahlen',
  organisation: '',
  publisher: '',
  editions: [{ id: 'ausgabe-1', title: '', figures: [] }],
};
