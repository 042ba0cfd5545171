/** A file of any kind, opened: an archive or draft of the workshop, a dataset, a table; or why it cannot be. */
import { LONGEST } from '../../data/parse.js';
import type { Writing } from '../edition/amount.js';
import { figuresIn, isTable } from './csv.js';
import { datasetIn } from './dataset.js';
import { decode, isBinary, kindOf, type Encoding } from './decode.js';
import type { Opened, OpenFault } from './opened.js';
import { unpacked } from './zip.js';

/** The largest file that is read, in bytes: archives hold pictures and the script. */
export const LARGEST = 20_000_000;

const fault = (code: OpenFault): Opened => ({ kind: 'fault', fault: code });

const isJson = (text: string): boolean => /^\s*[{[]/.test(text);

/** A text of several sentences. */
const isRelease = (text: string): boolean => /\p{Ll}{2,}\s+\p{L}+[\s\S]*[.!?](?:\s|$)/u.test(text);

/** @param writing how the page writes numbers */
export function open(bytes: Uint8Array, writing: Writing): Opened {
  if (!bytes.length) return fault('empty');
  if (bytes.length > LARGEST) return fault('too-large');
  const kind = kindOf(bytes);
  if (kind === 'pdf' || kind === 'picture' || kind === 'office') return fault(kind);
  if (kind === 'text') return openText(bytes, writing);
  const archive = unpacked(bytes);
  return 'text' in archive ? datasetIn(archive.text, 'utf-8', writing) : fault(archive.fault);
}

function openText(bytes: Uint8Array, writing: Writing): Opened {
  if (bytes.length > LONGEST) return fault('too-large');
  const { text, encoding } = decode(bytes);
  if (!text.trim()) return fault('empty');
  if (isBinary(text)) return fault('binary');
  if (isJson(text)) return datasetIn(text, encoding, writing);
  if (isTable(text)) return openTable(text, encoding, writing);
  return isRelease(text) ? { kind: 'text', text } : fault('no-dataset');
}

function openTable(text: string, encoding: Encoding, writing: Writing): Opened {
  const { figures, fault: code } = figuresIn(text, writing);
  if (figures) return { kind: 'figures', figures, encoding };
  // Lines of a release have commas too.
  return isRelease(text) && !/[;\t]/.test(text.split('\n', 1)[0]!) ? { kind: 'text', text } : fault(code ?? 'no-rows');
}
