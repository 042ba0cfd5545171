/** All that an editor has made, as plain values: what is kept, undone, archived and opened again. */
import { datasetSchema, type Schema } from '../../data/schema.js';
import type { Dataset } from '../../data/key-figure.js';
import { tlrz } from '../../data/tlrz.js';
import type { BuiltInLanguage } from '../../language/languages.js';
import type { Attributes } from '../../render/render.js';
import { formOf, type FormRecord } from '../edition/form.js';
import type { Writing } from '../edition/amount.js';
import type { Found } from '../extract/found.js';
import type { SourceFound } from '../extract/source.js';
import { presets } from '../theme/presets.js';
import type { Theme } from '../theme/tokens.js';

/** The long form of the format, which the form holds. */
export const wholeSchema: Schema = datasetSchema.then!;

export interface Draft {
  /** Of this description of a draft. */
  readonly version: 1;
  /** The dataset with all its editions, as typed. */
  readonly form: FormRecord;
  /** How its numbers are written. */
  readonly writing: Writing;
  /** Place of the edition that is worked on. */
  readonly edition: number;
  /** Name of the infographic that is worked on. */
  readonly graphic: string;
  /** The attributes that were set, by infographic. */
  readonly attributes: Readonly<Record<string, Attributes>>;
  /** The language of preview and snippets. */
  readonly language: BuiltInLanguage;
  readonly theme: Theme;
  /** Address at which the unpacked archive will lie; empty for the folder of the page. */
  readonly archive: string;
  /** Address of the folder in which the pictures will lie; empty for that of the archive. */
  readonly pictures: string;
  /** Which picture the static embeds show: some systems take no SVG. */
  readonly picture: 'svg' | 'png';
  /** Ids of the contradictions and warnings that are published as they are. */
  readonly accepted: readonly string[];
  /** The text of a release, and what was found in it. */
  readonly release: string;
  readonly found: readonly Found[];
  /** What it says about itself: its headline, days and addresses. */
  readonly source: readonly SourceFound[];
}

export const draftOf = (dataset: Dataset, writing: Writing): Draft => ({
  version: 1,
  form: formOf(wholeSchema, { ...dataset }, writing),
  writing,
  edition: dataset.editions.length - 1,
  graphic: 'storage-books',
  attributes: {},
  language: writing,
  theme: presets.neutral,
  archive: '',
  pictures: '',
  picture: 'svg',
  accepted: [],
  release: '',
  found: [],
  source: [],
});

export const firstDraft = (writing: Writing): Draft => draftOf(tlrz, writing);
