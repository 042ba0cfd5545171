/** Every infographic, and the static embeds of the page come alive: for pages that bundle their scripts. */
import '../index.js';
import { infographics } from '../infographics.js';
import { follow } from './static-embeds.js';

follow(infographics.map(({ name }) => name));

export { bringToLife } from './static-embeds.js';
