/** Writes zip archives: deflated files with UTF-8 names and no dates, so that the same files make the same archive. */
import { deflateRawSync } from 'node:zlib';

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum that zip wants. (Node has one since 20.15, and this package runs from 20.0 on.) @param {Uint8Array} bytes */
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) crc = table[(crc ^ byte) & 255] ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** 1 January 1980, the oldest day that a zip knows. */
const DATE = (1 << 5) | 1;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;
/** Made on Unix, so that the rights below are read; by version 2.0 of the format. */
const MADE_BY = (3 << 8) | 20;
const RIGHTS = (0o100644 << 16) >>> 0;

/**
 * What both entries of a file have in common, the one before its content and the one in the list at the end.
 * @param {number} crc @param {number} packed @param {number} size @param {number} nameLength
 */
function common(crc, packed, size, nameLength) {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(UTF8, 2);
  bytes.writeUInt16LE(DEFLATED, 4);
  bytes.writeUInt16LE(0, 6);
  bytes.writeUInt16LE(DATE, 8);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(packed, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(nameLength, 22);
  return bytes;
}

/** @param {number} number */
const signature = (number) => Buffer.from([0x50, 0x4b, number >> 8, number & 255]);

/**
 * The bytes of an archive.
 * @param {Readonly<Record<string, string | Uint8Array>>} files content by name, with forward slashes
 */
export function zip(files) {
  const contents = [];
  const list = [];
  let offset = 0;
  for (const [title, content] of Object.entries(files)) {
    const name = Buffer.from(title);
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 9 });
    const shared = common(crc32(bytes), packed.length, bytes.length, name.length);
    const local = Buffer.concat([signature(0x0304), shared, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(RIGHTS, 6);
    rest.writeUInt32LE(offset, 10);
    const madeBy = Buffer.alloc(2);
    madeBy.writeUInt16LE(MADE_BY);
    list.push(Buffer.concat([signature(0x0102), madeBy, shared, rest, name]));
    contents.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(list.length, 4);
  end.writeUInt16LE(list.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...contents, directory, signature(0x0506), end]);
}
