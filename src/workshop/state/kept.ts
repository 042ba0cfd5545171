/**
 * A draft as text, for the browser's own storage and for the archive; and read again, whatever has become of it: a file may
 * come from anybody, so nothing of another shape gets in.
 */
import { infographics } from '../../infographics.js';
import { builtInLanguages } from '../../language/languages.js';
import type { Attributes } from '../../render/render.js';
import { formOf } from '../edition/form.js';
import type { Found } from '../extract/found.js';
import { isColour } from '../theme/css.js';
import { isObject } from '../input/is-object.js';
import { sourceKinds, type SourceFound } from '../extract/source.js';
import { presets } from '../theme/presets.js';
import { colours, type Colours, type Theme } from '../theme/tokens.js';
import { firstDraft, wholeSchema, type Draft } from './draft.js';

export const keptText = (draft: Draft): string => `${JSON.stringify(draft)}\n`;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const oneOf = <T extends string>(values: readonly T[], value: unknown, otherwise: T): T =>
  values.find((each) => each === value) ?? otherwise;

/** Names as attributes have them, and texts. */
const attributesIn = (value: unknown): Attributes =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).flatMap(([name, each]) =>
      /^[a-z]+(-[a-z]+)*$/.test(name) && typeof each === 'string' ? [[name, each]] : [],
    ),
  );

const coloursIn = (value: unknown, otherwise: Colours): Colours => {
  const own = isObject(value) ? value : {};
  const chosen = colours.map((name) => [name, isColour(text(own[name])) ? own[name] : otherwise[name]]);
  return Object.fromEntries(chosen) as Colours;
};

function themeIn(value: unknown): Theme {
  const { light, dark, fontSize } = isObject(value) ? value : {};
  return {
    light: coloursIn(light, presets.neutral.light),
    dark: coloursIn(dark, presets.neutral.dark),
    fontSize: /^[\d.]{1,6}$/.test(text(fontSize)) ? text(fontSize) : '1',
  };
}

const isFound = (value: unknown): value is Found =>
  isObject(value) &&
  ['written', 'unit', 'qualifier', 'period', 'sentence', 'id'].every((name) => typeof value[name] === 'string') &&
  ['at', 'end', 'value'].every((name) => typeof value[name] === 'number');

const isSource = (value: unknown): value is SourceFound =>
  isObject(value) &&
  sourceKinds.some((kind) => kind === value['kind']) &&
  ['written', 'sentence'].every((name) => typeof value[name] === 'string');

/** Undefined for a text that is no draft of this version. */
export function draftIn(source: string): Draft | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(source);
  } catch {
    return undefined;
  }
  if (!isObject(kept) || kept['version'] !== 1 || !isObject(kept['form'])) return undefined;
  const first = firstDraft('de');
  const writing = oneOf(['de', 'en'], kept['writing'], 'de');
  const form = formOf(wholeSchema, kept['form'], writing);
  const editions = list(form['editions']).length;
  const attributes = isObject(kept['attributes']) ? kept['attributes'] : {};
  const names = infographics.map(({ name }) => name);
  return {
    version: 1,
    form,
    writing,
    edition: Math.max(0, Math.min(Math.trunc(Number(kept['edition'])) || 0, editions - 1)),
    graphic: oneOf(names, kept['graphic'], first.graphic),
    attributes: Object.fromEntries(
      names.filter((name) => name in attributes).map((name) => [name, attributesIn(attributes[name])]),
    ),
    language: oneOf(builtInLanguages, kept['language'], first.language),
    theme: themeIn(kept['theme']),
    archive: text(kept['archive']),
    pictures: text(kept['pictures']),
    picture: oneOf(['svg', 'png'], kept['picture'], 'svg'),
    accepted: list(kept['accepted']).map(text),
    release: text(kept['release']),
    found: list(kept['found']).filter(isFound),
    source: list(kept['source']).filter(isSource),
  };
}
