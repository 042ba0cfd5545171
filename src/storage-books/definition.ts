import type { Definition } from '../element/definition.js';
import { figureIds } from './content.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import { en } from './en.js';
import { initialState, sceneOf } from './scene.js';
import type { StorageBooksStrings } from './strings.js';

export const storageBooks: Definition<StorageBooksStrings> = {
  name: 'storage-books',
  shownFigures: figureIds,
  requiredFigures: ['storage', 'books'],
  texts: { de, en, 'de-simple': deSimple },
  linkableAttributes: ['show', 'step', 'book', 'page', 'book-thickness', 'no-comparisons', 'no-converter'],
  initialScene: (words, release) => sceneOf(words, release, initialState),
};
