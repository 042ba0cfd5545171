/**
 * Everything in one file: one script tag, one integrity hash. The build wraps it in a function that returns before Lit
 * runs if the page has this file already, which it knows from the mark that is set here.
 */
import { pageMarker } from '../data/page.js';
import '../index.js';
import { infographics } from '../infographics.js';
import { follow } from './static-embeds.js';

pageMarker().singleFile = __VERSION__;
follow(infographics.map(({ name }) => name));
