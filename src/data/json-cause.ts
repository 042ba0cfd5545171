/** Why a text is not JSON, as far as it can be told: the mistakes that people make who write it by hand. */

export const jsonCauses = [
  'empty',
  'csv',
  'html',
  'smart-quotes',
  'invisible',
  'trailing-comma',
  'decimal-comma',
  'single-quotes',
  'remark',
  'missing-comma',
  'cut-off',
  'unknown',
] as const;
export type JsonCause = (typeof jsonCauses)[number];

/** Texts in straight quotes: what is in them is no syntax. */
const STRINGS = /"(?:[^"\\\n]|\\.)*"/g;

/** In the order in which they are looked for. */
const SIGNS: readonly (readonly [JsonCause, RegExp])[] = [
  ['empty', /^\s*$/],
  ['html', /^\s*</],
  ['csv', /^\s*[^{["\s][^{[\n]*[;,\t]|^\s*""(?:[;,\t]"")+/],
  ['smart-quotes', /[„“”‟‘’«»]/],
  // eslint-disable-next-line no-misleading-character-class
  ['invisible', /[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/],
  ['single-quotes', /'/],
  ['remark', /\/\/|\/\*/],
  ['trailing-comma', /,\s*[}\]]/],
  ['decimal-comma', /:\s*\d+,\d/],
  ['missing-comma', /""\s*""|[}\]]\s*[{["]|\d\s+""/],
];

/** The likely cause; `text` is known to be no JSON. */
export function causeOf(text: string): JsonCause {
  const syntax = text.replace(STRINGS, '""');
  const [cause] = SIGNS.find(([, sign]) => sign.test(syntax)) ?? [];
  if (cause) return cause;
  const opened = syntax.match(/[{[]/g)?.length ?? 0;
  const closed = syntax.match(/[}\]]/g)?.length ?? 0;
  return opened > closed ? 'cut-off' : 'unknown';
}
