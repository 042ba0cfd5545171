/**
 * For pages that want the least: one small module script, which finds the tags and the static embeds of the page, those
 * that are there and those that come later, and loads each infographic when there is one. Its language follows in the
 * same way. What cannot be loaded leaves the fallback where it is.
 */
import { pageMarker } from '../data/page.js';
import { warnOnce } from '../element/warn.js';
import { follow } from './static-embeds.js';
import { whenAdded } from './when-added.js';

/** What defines each infographic, by its name. */
const infographics: Readonly<Record<string, () => Promise<unknown>>> = {
  'storage-books': () => import('../storage-books/define.js'),
  'mail-counter': () => import('../mail-counter/define.js'),
  'call-gauge': () => import('../call-gauge/define.js'),
};
const elements: typeof infographics = { ...infographics, 'key-figure': () => import('../key-figure/define.js') };

const PREFIX = 'tlrz-';

async function load(name: string): Promise<void> {
  if (customElements.get(PREFIX + name)) return;
  try {
    // What all of them share is asked for at the same time: else a browser learns of it only from the file of the first.
    await Promise.all([elements[name]!(), import('../element/register.js')]);
  } catch (error) {
    warnOnce(`<${PREFIX}${name}> could not be loaded (${error})`);
    throw error;
  }
}

// A page that has the single file has it all; one that takes it later has no need of it.
const page = pageMarker();
if (page.singleFile && page.singleFile !== __VERSION__) {
  warnOnce(`loaded twice; version ${String(page.singleFile)} stays, version ${__VERSION__} is left out`);
}
if (!page.singleFile) {
  page.singleFile = __VERSION__;
  const tags = Object.keys(elements).map((name) => PREFIX + name);
  whenAdded(tags.join(), ({ localName }) => void load(localName.slice(PREFIX.length)).catch(() => {}));
  follow(Object.keys(infographics), load);
}
