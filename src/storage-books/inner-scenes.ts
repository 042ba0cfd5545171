/** The steps inside the wall, with what draws them: who goes there waits for no more than this. */
import { bookScene } from './book-scene.js';
import { levelScene } from './level-scene.js';
import { pageScene } from './page-scene.js';
import type { StepInput, StepScene } from './step-scene.js';

export function innerScene(input: StepInput): StepScene {
  switch (input.position.step) {
    case 'book':
      return bookScene(input);
    case 'page':
      return pageScene(input);
    default:
      return levelScene(input);
  }
}
