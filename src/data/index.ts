/**
 * The shared data module without elements and without lit: for pages that change figures, for other infographics and
 * for Node.
 */
export type * from './key-figure.js';
export { amountPeriods, periods, weekdays } from './key-figure.js';
export { tlrz } from './tlrz.js';
export * from './editions.js';
export { localText } from './text.js';
export { datasetSchema, FORMAT, type Schema } from './schema.js';
export { describedSchema } from './schema-descriptions.js';
export { validate } from './validate.js';
export { LONGEST, parse, parseBytes } from './parse.js';
export type { Fault, FaultCode, Found, Validated, Warning, WarningCode } from './faults.js';
export { describeFault, describeWarning, editorLanguage, type EditorLanguage } from './fault-words.js';
export { causeOf, type JsonCause } from './json-cause.js';
export { standardIds, standardOf, type Standard } from './standard-figures.js';
export { bytesIn, countedUnits, fittingUnit, isCounted, storageUnits, unitSign, type StorageUnit } from './units.js';
export { check, checkParts, ratio, standardRelations, type Finding, type Side } from './relations.js';
export { report, store, type FigurePatch, type Listener, type Store } from './store.js';
export * from '../core/qualifiers.js';
export { formatLarge, formatNumber, NO_BREAK, type NumberStyle } from '../core/numbers.js';
