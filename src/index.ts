/** Registers every element, and exports all that a page can use. */
export * from './storage-books/define.js';
export * from './mail-counter/define.js';
export * from './call-gauge/define.js';
export * from './key-figure/define.js';
export * from './data/index.js';
export type { ChangeDetail } from './element/infographic.js';
export { chooseLanguage } from './element/controllers/language.js';
export { registerLanguage } from './language/registry.js';
