/** Numbers as a table for people. */

/** @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * Columns as wide as their longest cell, the first to the left and the others to the right.
 * @param {readonly Record<string, string>[]} rows
 */
export function table(rows) {
  const names = Object.keys(rows[0] ?? {});
  const width = (/** @type {string} */ name) => Math.max(name.length, ...rows.map((row) => row[name]?.length ?? 0));
  const line = (/** @type {(name: string) => string} */ cell) =>
    names.map((name, index) => (index ? cell(name).padStart(width(name)) : cell(name).padEnd(width(name)))).join('   ');
  return [line((name) => name), ...rows.map((row) => line((name) => row[name] ?? ''))].join('\n');
}
