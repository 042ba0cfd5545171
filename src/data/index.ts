/**
 * The shared data module without elements and without lit: for pages that change figures, for other infographics and
 * for Node.
 */
export type * from './key-figure.js';
export { periods } from './key-figure.js';
export { tlrz } from './tlrz.js';
export * from './editions.js';
export { localText } from './text.js';
export { datasetSchema, describeFault, parse, validate, type Fault, type Schema, type Validated } from './schema.js';
export { describedSchema } from './schema-descriptions.js';
export { bytesIn, check, checkParts, ratio, standardRelations, type Finding, type Side } from './relations.js';
export { report, store, type FigurePatch, type Listener, type Store } from './store.js';
export * from '../core/qualifiers.js';
export { formatLarge, formatNumber, NO_BREAK, type NumberStyle } from '../core/numbers.js';
