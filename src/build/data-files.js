/** The data files beside the scripts: the built-in dataset, and the schema of the format for editors and their tools. */

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Their text by name.
 * @param {Pick<typeof import('../data/index.js'), 'describedSchema' | 'tlrz'>} data
 * @returns {Record<string, string>}
 */
export const dataFiles = ({ describedSchema, tlrz }) => ({
  'data.schema.json': json(describedSchema()),
  'data.tlrz.json': json(tlrz),
});
