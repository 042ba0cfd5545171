/**
 * What a PNG says of itself, as catalogues and picture editors read it: text chunks of the format (iTXt, UTF-8,
 * https://www.w3.org/TR/png-3/#11iTXt) after its header.
 */

/** By keyword of the format: `Title`, `Description`, `Source`, `Author`. */
export type PngWords = Readonly<Record<string, string>>;

/** The signature (8 bytes) and the header: length, name, 13 bytes, checksum. */
const HEADER = 8 + 4 + 4 + 13 + 4;

/** Cyclic redundancy check of a chunk's name and data (https://www.w3.org/TR/png-3/#D-CRCAppendix). */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Keyword, end, not compressed (two zeros), no language and no translated keyword (an end each), text. */
function textChunk(keyword: string, text: string): Uint8Array {
  const named = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(4 + named.length + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, named.length - 4);
  chunk.set(named, 4);
  view.setUint32(4 + named.length, checksum(named));
  return chunk;
}

/** The same picture with its words. @param png a whole file */
export function withWords(png: Uint8Array, words: PngWords): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(words).map(([keyword, text]) => textChunk(keyword, text));
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, png.length);
  const whole = new Uint8Array(length);
  whole.set(png.subarray(0, HEADER));
  let at = HEADER;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  whole.set(png.subarray(HEADER), at);
  return whole;
}
