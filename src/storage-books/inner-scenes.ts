/** The steps inside a book, with what draws them: few readers go so far, and who does waits for no more than this. */
import { bookScene } from './book-scene.js';
import { pageScene } from './page-scene.js';

export const innerScenes = { book: bookScene, page: pageScene };
