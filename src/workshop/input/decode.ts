/** The bytes of a file as text, whatever a spreadsheet or an editor has written. */

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Kinds of files that are no text, by how they begin. */
export type Kind = 'zip' | 'pdf' | 'picture' | 'office' | 'text';

const SIGNATURES: readonly (readonly [Kind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  // Word and Excel as they were until 2007.
  ['office', [0xd0, 0xcf, 0x11, 0xe0]],
];

export const kindOf = (bytes: Uint8Array): Kind =>
  SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? 'text';

/** Text of Europe in UTF-16 has a zero in nearly every second byte. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const zeros = (rest: number): number => start.filter((byte, at) => byte === 0 && at % 2 === rest).length;
  if (zeros(1) > start.length / 4) return 'utf-16le';
  return zeros(0) > start.length / 4 ? 'utf-16be' : undefined;
}

/** Without a byte order mark. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** Signs that no text has: below the space, apart from tabs, line ends and form feeds. */
const isControl = (sign: string): boolean => sign < ' ' && !'\t\n\v\f\r'.includes(sign);

/** Whether a text is none: bytes of something else. */
export const isBinary = (text: string): boolean => [...text.slice(0, 2000)].some(isControl);
