/** Numbers as they are reported: medians, ratios of pairs, and tables. */

/** The median of what one side measured, and, beside another side, the ratio pair by pair. @typedef {{ median: number, ratio?: number, low?: number, high?: number }} Value */
/** What a column says. `ratio`: whether its ratios are what counts. @typedef {{ title: string, digits?: number, ratio?: boolean }} Measure */
/** Each side's values, by measure. @typedef {Record<string, Record<string, Value>>} Sides */
/**
 * What a bench hands back. `note`: how it was measured.
 * @typedef {{ title: string, note: string, measures: Record<string, Measure>, sides: Sides }} Result
 */

/** The value below which so much of them lies: one of those measured. @param {readonly number[]} values @param {number} share */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.round((values.length - 1) * share)] ?? NaN;

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * Ratios of the values of one round, so that a noisy minute is noisy for both; half of them lie between `low` and `high`.
 * @param {readonly number[]} own @param {readonly number[]} [others] @returns {Value}
 */
export function compare(own, others) {
  if (!others) return { median: median(own) };
  const ratios = own.map((value, round) => value / others[round]);
  return { median: median(own), ratio: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

/** @param {number} value @param {number} digits */
const number = (value, digits) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** "1.52 (1.40–1.61) · 234 ms". @param {Value | undefined} value @param {Measure} measure */
export function words(value, { digits = 0, ratio: compared }) {
  if (!value || !Number.isFinite(value.median)) return '–';
  const plain = number(value.median, digits);
  if (!compared || value.ratio === undefined || !Number.isFinite(value.ratio)) return plain;
  const spread = value.low === value.high ? '' : ` (${number(value.low ?? NaN, 2)}–${number(value.high ?? NaN, 2)})`;
  return `**${number(value.ratio, 2)}**${spread} · ${plain}`;
}

/** A table in Markdown, which terminals show as well. @param {Pick<Result, 'measures' | 'sides'>} result @param {readonly string[]} [only] measures */
export function table({ measures, sides }, only = Object.keys(measures)) {
  const head = ['', ...only.map((name) => measures[name].title)];
  const rows = Object.entries(sides).map(([side, values]) => [
    side.replaceAll('|', '\\|').replaceAll('<', '&lt;'),
    ...only.map((name) => words(values[name], measures[name])),
  ]);
  const rule = head.map((_, column) => (column ? '--:' : '---'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
