/** Every infographic, in the order of the documentation. A new one is a folder, a line here and a line in `index.ts`. */
import { callGauge } from './call-gauge/definition.js';
import type { AnyDefinition } from './element/definition.js';
import { mailCounter } from './mail-counter/definition.js';
import { storageBooks } from './storage-books/definition.js';

export const infographics: readonly AnyDefinition[] = [storageBooks, mailCounter, callGauge];
