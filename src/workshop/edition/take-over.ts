/** What becomes of a number of a text in the edition: taken over as a figure or as a part of one, and taken back. */
import { withValue, valueAt, type FormRecord } from './form.js';
import { editionPath } from './paths.js';

/** Where a number went: a figure, or a part of one. */
export interface Place {
  readonly figure: string;
  readonly part?: string | undefined;
}

/** Names have no slash. */
export const placeText = ({ figure, part }: Place): string => (part ? `${figure}/${part}` : figure);

export function placeOf(text: string): Place {
  const [figure = '', part] = text.split('/');
  return { figure, part };
}

const figuresPath = (edition: number): string => `${editionPath(edition)}.figures`;

const figuresIn = (form: FormRecord, edition: number): readonly FormRecord[] =>
  (valueAt(form, figuresPath(edition)) ?? []) as readonly FormRecord[];

/** The figure of that name, with a number or begun without. */
export const figureIn = (form: FormRecord, edition: number, id: string): FormRecord | undefined =>
  figuresIn(form, edition).find((each) => each['id'] === id);

/** The figure of that name, if it has a number. */
export function statedFigure(form: FormRecord, edition: number, id: string): FormRecord | undefined {
  const figure = figureIn(form, edition, id);
  return figure?.['value'] === '' ? undefined : figure;
}

/** All figures of the edition that have a number. */
export const statedFigures = (form: FormRecord, edition: number): readonly FormRecord[] =>
  figuresIn(form, edition).filter(({ value }) => value !== '');

const partsOf = (figure: FormRecord | undefined): readonly FormRecord[] =>
  (figure?.['parts'] ?? []) as readonly FormRecord[];

export const statedPart = (form: FormRecord, edition: number, { figure, part }: Place): FormRecord | undefined =>
  partsOf(statedFigure(form, edition, figure)).find(({ id, value }) => id === part && value !== '');

function changed(
  form: FormRecord,
  edition: number,
  id: string,
  change: (figure: FormRecord) => FormRecord,
): FormRecord {
  const figures = figuresIn(form, edition).map((each) => (each['id'] === id ? change(each) : each));
  return withValue(form, figuresPath(edition), figures);
}

/** What a figure is about, in words: it stays from one edition to the next, and with it the parts that wait for a number. */
export const lastingWords = ['counted', 'place', 'scope'] as const;
const LASTING: readonly string[] = ['label', ...lastingWords, 'parts'];

export const withoutLastingWords = (form: FormRecord, edition: number, id: string): FormRecord =>
  changed(form, edition, id, (figure) => {
    const { counted: _counted, place: _place, scope: _scope, ...rest } = figure;
    return rest;
  });

/** Of a figure that is there already only its words stay: hours or a plan that the text does not name are not the number's. */
export function withTaken(form: FormRecord, edition: number, figure: FormRecord): FormRecord {
  const isNew = !figuresIn(form, edition).some(({ id }) => id === figure['id']);
  if (isNew) return withValue(form, figuresPath(edition), [...figuresIn(form, edition), figure]);
  return changed(form, edition, String(figure['id']), (former) => ({
    ...Object.fromEntries(Object.entries(former).filter(([name]) => LASTING.includes(name))),
    ...figure,
  }));
}

/** In the place of one of the same name, which was begun and has no number yet. */
export const withPart = (form: FormRecord, edition: number, figure: string, part: FormRecord): FormRecord =>
  changed(form, edition, figure, (whole) => {
    const parts = partsOf(whole);
    const isThere = parts.some(({ id }) => id === part['id']);
    const own = isThere ? parts.map((each) => (each['id'] === part['id'] ? part : each)) : [...parts, part];
    return { ...whole, parts: own };
  });

/** A number that is looked at again is in no figure meanwhile. */
export function withoutPlace(form: FormRecord, edition: number, { figure, part }: Place): FormRecord {
  return changed(form, edition, figure, (each) => {
    const { parts: _parts, ...rest } = each;
    if (part) {
      const others = partsOf(each).filter(({ id }) => id !== part);
      return others.length ? { ...rest, parts: others } : rest;
    }
    const { sentence: _sentence, qualifier: _qualifier, ...begun } = each;
    return { ...begun, value: '' };
  });
}
