/** The translations of the WordPress plugin in the forms that WordPress reads, from the one that people write (.po). */

/** One text: its context, where it has one, its original and its translation. @typedef {{ context: string, id: string, text: string, files: string[] }} Entry */

/** The entries of a .po file without plural forms; texts on one line or on several. @param {string} po @returns {Entry[]} */
export function readPo(po) {
  return po
    .split(/\n{2,}/)
    .map((block) => {
      /** @param {string} keyword */
      const value = (keyword) =>
        [...(new RegExp(`^${keyword} ((?:".*"\\n?)+)`, 'm').exec(block)?.[1] ?? '').matchAll(/"(.*)"/g)]
          .map(([quoted]) => JSON.parse(quoted))
          .join('');
      const files = [...block.matchAll(/^#: (.+)$/gm)].flatMap(([, each]) => each.split(' '));
      return { context: value('msgctxt'), id: value('msgid'), text: value('msgstr'), files };
    })
    .filter(({ text }) => text);
}

/** The name by which WordPress looks a text up. @param {Entry} entry */
const key = ({ context, id }) => (context ? `${context}\u0004${id}` : id);

/** A .mo file: a table of originals, sorted, and one of translations. @param {readonly Entry[]} entries */
export function mo(entries) {
  const rows = entries
    .map((entry) => [Buffer.from(key(entry)), Buffer.from(entry.text)])
    .sort(([a], [b]) => Buffer.compare(a, b));
  const HEADER = 28;
  const TABLE = rows.length * 8;
  const head = Buffer.alloc(HEADER + 2 * TABLE);
  [0x950412de, 0, rows.length, HEADER, HEADER + TABLE, 0, HEADER + 2 * TABLE].forEach((each, index) =>
    head.writeUInt32LE(each, index * 4),
  );
  /** @type {Uint8Array[]} */
  const texts = [];
  let offset = head.length;
  for (const column of [0, 1]) {
    rows.forEach((row, index) => {
      head.writeUInt32LE(row[column].length, HEADER + column * TABLE + index * 8);
      head.writeUInt32LE(offset, HEADER + column * TABLE + index * 8 + 4);
      texts.push(row[column], Buffer.alloc(1));
      offset += row[column].length + 1;
    });
  }
  return Buffer.concat([head, ...texts]);
}

/** What the editor's script is given. @param {readonly Entry[]} entries @param {string} locale */
export const scriptTranslations = (entries, locale) =>
  JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang: locale, 'plural-forms': 'nplurals=2; plural=(n != 1);' },
        ...Object.fromEntries(
          entries.filter(({ files }) => files.includes('editor.js')).map((entry) => [key(entry), [entry.text]]),
        ),
      },
    },
  });

/** The template for translators: the same without translations. @param {string} po */
const template = (po) =>
  po
    .replace(/^# .*\n/, '')
    .replace(/^"Language: .*\n/m, '')
    .replace(/^msgstr "(?!")[^]*?"$(?=\n\n|\n*$)/gm, 'msgstr ""');

/**
 * The files beside `languages/tlrz-infografik-de_DE.po`; formal German has the same texts.
 * @param {Readonly<Record<string, Uint8Array>>} plugin
 * @returns {Record<string, Uint8Array>}
 */
export function translations(plugin) {
  const name = 'languages/tlrz-infografik';
  const po = Buffer.from(plugin[`${name}-de_DE.po`]).toString();
  const entries = readPo(po);
  /** @type {Record<string, Uint8Array>} */
  const files = { [`${name}.pot`]: Buffer.from(template(po)) };
  for (const locale of ['de_DE', 'de_DE_formal']) {
    files[`${name}-${locale}.mo`] = mo(entries);
    files[`${name}-${locale}-tlrz-infografik-editor.json`] = Buffer.from(scriptTranslations(entries, locale));
  }
  return files;
}
