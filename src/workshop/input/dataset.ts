/** A dataset from JSON: one without faults as it is, one with faults as far as a form can hold it. */
import { datasetSchema } from '../../data/schema.js';
import { parse } from '../../data/parse.js';
import type { Writing } from '../edition/amount.js';
import { formOf, type FormRecord } from '../edition/form.js';
import { draftIn } from '../state/kept.js';
import { wholeSchema } from '../state/draft.js';
import type { Encoding } from './decode.js';
import { isObject, type Fields } from './is-object.js';
import type { Opened } from './opened.js';

/** The short form as a dataset of one edition, its fields as they are. */
function long(input: Fields): Fields {
  if ('editions' in input) return input;
  const {
    edition = 'inline',
    title,
    date,
    url,
    validFrom,
    figures,
    publisher,
    organisation = publisher,
    ...rest
  } = input;
  const editions = [{ id: edition, title, date, url, validFrom, figures }];
  return { id: 'inline', organisation, publisher, ...rest, editions };
}

/** Properties that the short form has besides: all of them are known. */
const known = (input: Fields): boolean =>
  Object.keys(input).some((name) => name in datasetSchema.then!.properties! || name in datasetSchema.else!.properties!);

export function datasetIn(text: string, encoding: Encoding, writing: Writing): Opened {
  const draft = draftIn(text);
  if (draft) return { kind: 'draft', draft };
  const { dataset, faults } = parse(text);
  if (dataset) return { kind: 'dataset', form: formOf(wholeSchema, { ...dataset }, writing), encoding };
  const [fault] = faults;
  if (fault?.code === 'no-json' || fault?.code === 'at-most') return { kind: 'json-fault', fault };
  const input: unknown = JSON.parse(text);
  if (!isObject(input) || !known(input)) return { kind: 'fault', fault: 'no-dataset' };
  const form: FormRecord = formOf(wholeSchema, long(input), writing);
  return { kind: 'dataset', form, encoding };
}
