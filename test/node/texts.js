/** What each element says at least in each language: title, number with its qualifier, and source. Spaces are ordinary ones. */

const source = {
  de: 'Quelle: Thüringer Finanzministerium, Pressemitteilung zum ersten Digitalisierungskabinett (ohne Datum).',
  en: 'Source: Thuringian Ministry of Finance, press release on the first digitalisation cabinet (undated).',
  'de-simple': 'Zahlen von: Thüringer Finanz-Ministerium.',
};

/** @type {readonly (readonly [tag: string, lang: keyof typeof source, ...said: string[]])[]} */
const said = [
  ['tlrz-storage-books', 'de', 'Knapp eine Milliarde Bücher', '2280 TB', 'rund 978 Millionen', 'etwa 732 Millionen'],
  ['tlrz-storage-books', 'en', 'Just under one billion books', '2,280 TB', 'around 978 million', 'about 732 million'],
  ['tlrz-storage-books', 'de-simple', 'Knapp 1 Milliarde Bücher', 'rund 978 Millionen'],
  ['tlrz-mail-counter', 'de', 'Mails im Landesdatennetz', 'knapp 70.000 Mails', 'etwa 25 Millionen im Jahr'],
  ['tlrz-mail-counter', 'en', 'Emails in the state network', 'ust under 70,000 emails', 'about 25 million a year'],
  ['tlrz-mail-counter', 'de-simple', 'E-Mails im Datennetz vom Land', 'knapp 70.000 E-Mails'],
  ['tlrz-call-gauge', 'de', 'Anrufe zwischen 10 und 12 Uhr', 'mehr als 21.000 Anrufe'],
  ['tlrz-call-gauge', 'en', 'Calls between 10 am and noon', 'ore than 21,000 calls'],
  ['tlrz-call-gauge', 'de-simple', 'Anrufe zwischen 10 und 12 Uhr', 'mehr als 21.000 Anrufe'],
  ['tlrz-key-figure', 'de', 'etwa 250'],
  ['tlrz-key-figure', 'en', 'about 250'],
  ['tlrz-key-figure', 'de-simple', 'etwa 250', 'Woher ist die Zahl?'],
];

export const texts = said.map(([tag, lang, ...texts]) => ({ tag, lang, texts: [...texts, source[lang]] }));

/** The text of a page's HTML. @param {string} html */
export const textOf = (html) =>
  html
    .replace(/<style>.*?<\/style>|<!--.*?-->|<[^>]*>/gs, '')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');

/** Which of the texts are missing in what is shown. @param {string} shown @param {string[]} expected */
export const missing = (shown, expected) => expected.filter((text) => !shown.includes(text));
