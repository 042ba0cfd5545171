/** What loads when a reader goes into the stack: the steps inside it, and the way there. */
export { deepScene } from './deep-scene.js';
export { depart } from './journey.js';
