/**
 * Everything in one file: one script tag, one integrity hash. The build wraps it in a function that returns before Lit
 * runs if the page has this file already, which it knows from the mark that is set here.
 */
import { pageMarker } from '../data/page.js';
import '../storage-books/define.js';
import '../mail-counter/define.js';
import '../call-gauge/define.js';
import '../key-figure/define.js';

declare const __VERSION__: string;

pageMarker().singleFile = __VERSION__;
