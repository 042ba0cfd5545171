/**
 * Everything in one file: one script tag, one integrity hash. The build wraps it in a function that returns before Lit
 * runs if the page has this file already, which it knows from the mark that is set here.
 */
// Texts and styles first: what is alike compresses better side by side.
import '../base/base.styles.js';
import '../mail-counter/styles.js';
import '../call-gauge/styles.js';
import '../storage-books/styles.js';
import '../data/tlrz.js';
import '../base/common.js';
import '../mail-counter/de.js';
import '../mail-counter/de-simple.js';
import '../mail-counter/en.js';
import '../call-gauge/de.js';
import '../call-gauge/de-simple.js';
import '../call-gauge/en.js';
import '../storage-books/de.js';
import '../storage-books/de-simple.js';
import '../storage-books/en.js';
import { pageMarker } from '../data/page.js';
import '../storage-books/define.js';
import '../mail-counter/define.js';
import '../call-gauge/define.js';
import '../key-figure/define.js';
import { follow } from './alive.js';

declare const __VERSION__: string;

pageMarker().singleFile = __VERSION__;
follow();
