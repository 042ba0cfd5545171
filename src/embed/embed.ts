/** Every infographic, and the static embeds of the page come alive: for pages that bundle their scripts. */
import '../storage-books/define.js';
import '../mail-counter/define.js';
import '../call-gauge/define.js';
import { follow } from './alive.js';

follow();

export { bringToLife } from './alive.js';
