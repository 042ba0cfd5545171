/** What became of a file. */
import type { Fault } from '../../data/faults.js';
import type { FormRecord } from '../edition/form.js';
import type { Draft } from '../state/draft.js';
import type { Encoding } from './decode.js';

/** Why a file cannot be opened. */
export type OpenFault =
  | 'empty'
  | 'too-large'
  | 'pdf'
  | 'picture'
  | 'office'
  | 'word'
  | 'excel'
  | 'foreign-zip'
  | 'broken-zip'
  | 'binary'
  | 'no-columns'
  | 'no-rows'
  | 'no-dataset';

export type Opened =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'dataset'; readonly form: FormRecord; readonly encoding: Encoding }
  | { readonly kind: 'figures'; readonly figures: readonly FormRecord[]; readonly encoding: Encoding }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: OpenFault }
  /** What the reader of JSON says. */
  | { readonly kind: 'json-fault'; readonly fault: Fault };
