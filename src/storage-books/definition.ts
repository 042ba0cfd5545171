import type { Definition } from '../element/definition.js';
import { figureIds } from './content.js';
import { texts } from './lazy.js';
import { initialState, sceneOf } from './scene.js';
import type { StorageBooksStrings } from './strings.js';

export const storageBooks: Definition<StorageBooksStrings> = {
  name: 'storage-books',
  shownFigures: [...figureIds, 'book-size'],
  requiredFigures: ['storage', 'books'],
  texts,
  linkableAttributes: ['show', 'step', 'book', 'page', 'book-thickness', 'no-comparisons', 'no-converter'],
  initialScene: (words, release) => sceneOf(words, release, initialState),
};
