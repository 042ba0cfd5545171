/** What an editor sees of a number found in a text, corrects, and takes over: into which figure, and what is still missing. */
import { bytesIn, unitSign } from '../../data/units.js';
import type { Found } from '../extract/found.js';
import { languageIn } from '../extract/language.js';
import type { Draft } from '../state/draft.js';
import { figureName, nameOfFigure, unitWord, type Speaker } from '../words/names.js';
import { readAmount, writeAmount } from './amount.js';
import type { FormRecord, FormValue } from './form.js';
import { readHour, writeHour } from './hour.js';
import { idFrom } from './id.js';
import { statedFigure, statedFigures, statedPart, withPart, withTaken, type Place } from './take-over.js';

export interface Correction {
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly period: string;
  /** The last year of a plan. */
  readonly until: string;
  /** From and to, where the sentence names hours. */
  readonly window: readonly string[] | undefined;
  readonly planned: boolean;
  /** The name of a figure, `part-of ` one, or empty for one of an editor's own. */
  readonly as: string;
  readonly name: string;
}

/** A name of one's own. */
export const OWN = '';

/** Before the name of the figure that the number is a part of. */
export const PART = 'part-of ';

export const isPartOf = ({ as }: Correction): boolean => as.startsWith(PART);

/** The figure that the number is a part of, as the text says it: not if the number before was dropped. */
function probableWhole({ found }: Draft, { partOf }: Found): string | undefined {
  const whole = partOf === undefined ? undefined : found[partOf];
  if (!whole || whole.decision === 'dropped') return undefined;
  return whole.takenAs ?? (whole.id || undefined);
}

/** The number as it was found. */
export function correctionOf(draft: Draft, found: Found): Correction {
  const whole = probableWhole(draft, found);
  return {
    value: writeAmount(found.value, draft.writing),
    unit: found.unit,
    qualifier: found.qualifier,
    period: found.period,
    until: found.until ?? '',
    window: found.window?.map(writeHour),
    planned: found.planned ?? false,
    as: whole ? PART + whole : found.id,
    name: whole ? (found.partName ?? '') : '',
  };
}

/** Numbers in the same unit, and all of storage, go into each other. */
const isSameKind = (one: string, other: string): boolean =>
  unitSign(one) === unitSign(other) || (bytesIn(unitSign(one)) > 0 && bytesIn(unitSign(other)) > 0);

/** The figures that the number may be a part of. */
export function wholesOf(draft: Draft, found: Found): readonly string[] {
  const stated = statedFigures(draft.form, draft.edition)
    .filter((each) => isSameKind(String(each['unit']), found.unit))
    .map(({ id }) => String(id));
  const probable = probableWhole(draft, found);
  return [...new Set([...(probable ? [probable] : []), ...stated])];
}

export function placeIn(own: Correction): Place {
  if (isPartOf(own)) return { figure: own.as.slice(PART.length), part: idFrom(own.name) };
  return { figure: own.as === OWN ? idFrom(own.name) : own.as };
}

/** What a figure of the edition is called. */
export function nameIn(speaker: Speaker, { form, edition }: Draft, id: string): string {
  const figure = statedFigure(form, edition, id);
  return figure ? nameOfFigure(speaker, figure) : figureName(speaker, id);
}

/** Where a number went, in words. */
export function placeName(speaker: Speaker, draft: Draft, place: Place): string {
  const { quoted, namedPart } = speaker.words.release;
  const whole = nameIn(speaker, draft, place.figure);
  const part = statedPart(draft.form, draft.edition, place);
  return part ? namedPart(nameOfFigure(speaker, part), whole) : quoted(whole);
}

/** What keeps the number from being taken over, as a sentence; empty for nothing. */
export function problemOf(speaker: Speaker, draft: Draft, own: Correction): string {
  const { release } = speaker.words;
  const unreadable = unreadableIn(speaker, draft, own);
  if (unreadable) return unreadable;
  const lacking = lackingIn(speaker, own);
  if (lacking.length) return release.incomplete(lacking);
  return isPartOf(own) ? problemOfPart(speaker, draft, own) : problemOfFigure(speaker, draft, placeIn(own));
}

function unreadableIn({ words }: Speaker, { writing }: Draft, { value, window }: Correction): string {
  const amount = readAmount(value, writing);
  if ('fault' in amount) {
    const readings = (amount.readings ?? []).map((each) => words.number(each));
    return words.unreadable[amount.fault](value, readings);
  }
  const hour = window?.find((each) => readHour(each) === undefined);
  return hour === undefined ? '' : words.unreadable['no-hour'](hour, []);
}

/** The fields that a number may lack. */
export type LackingField = 'unit' | 'period' | 'until' | 'name';

/** The fields that are still empty. A part is of the time of its whole. */
export function lackingFields(own: Correction): readonly LackingField[] {
  const isPart = isPartOf(own);
  const isNamed = own.as !== OWN && !isPart;
  const isFilled: Readonly<Record<LackingField, unknown>> = {
    unit: own.unit.trim(),
    period: isPart || own.period,
    until: isPart || own.period !== 'until' || own.until.trim(),
    name: isNamed || idFrom(own.name),
  };
  return (Object.keys(isFilled) as LackingField[]).filter((field) => !isFilled[field]);
}

/** Their labels. */
export function lackingIn({ words: { fields, release } }: Speaker, own: Correction): readonly string[] {
  const labels: Readonly<Record<LackingField, string>> = {
    unit: fields.unit.label,
    period: fields.period.label,
    until: fields.until.label,
    name: isPartOf(own) ? release.partName : release.name,
  };
  return lackingFields(own).map((field) => labels[field]);
}

/** A sum and its parts look alike in a text: the second would silently replace the first. */
function problemOfFigure(speaker: Speaker, draft: Draft, { figure }: Place): string {
  const former = draft.found.find(({ takenAs }) => takenAs === figure);
  return former ? speaker.words.release.twice(nameIn(speaker, draft, figure), former.written) : '';
}

function problemOfPart(speaker: Speaker, draft: Draft, own: Correction): string {
  const { release, wrong } = speaker.words;
  const place = placeIn(own);
  const whole = statedFigure(draft.form, draft.edition, place.figure);
  if (!whole) return release.wholeFirst(nameIn(speaker, draft, place.figure));
  const unit = String(whole['unit']);
  // Nobody converts a number here.
  if (unitSign(unit) !== unitSign(own.unit)) return release.partUnit(unitWord(speaker, unit));
  return statedPart(draft.form, draft.edition, place) ? wrong.unique : '';
}

/** The form with the number in its place. */
export function formWith({ draft, language }: Speaker & { draft: Draft }, found: Found, own: Correction): FormRecord {
  const { form, edition, release } = draft;
  const { figure, part } = placeIn(own);
  const name = own.name.trim();
  // A part has its name from the text.
  if (part)
    return withPart(form, edition, figure, { ...partOf(own, part), label: { [languageIn(release, language)]: name } });
  const label = own.as === OWN && { label: { [language]: name } };
  return withTaken(form, edition, { ...figureOf(own, figure), ...label, sentence: found.sentence });
}

function partOf({ value, qualifier, window }: Correction, id: string): FormRecord {
  const part: Record<string, FormValue> = { id, value };
  if (qualifier !== 'exact') part['qualifier'] = qualifier;
  if (window) part['window'] = window;
  return part;
}

function figureOf(own: Correction, id: string): FormRecord {
  const { unit, period, until, planned } = own;
  const figure: Record<string, FormValue> = { ...partOf(own, id), unit: unit.trim(), period };
  if (planned) figure['planned'] = true;
  if (period === 'until') figure['until'] = until;
  return figure;
}
