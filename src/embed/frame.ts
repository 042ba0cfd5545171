/**
 * The script of the iframe page: makes the tag that the address asks for, around the sentence that stands in the page
 * for whom no script runs, and tells the page around the iframe how high it is.
 */
import type { AnyDefinition } from '../element/definition.js';
import { heightMessage, isAsk } from './frame-message.js';
import { readFrameQuery, type FrameQuery } from './frame-query.js';

const main = document.querySelector('main')!;
const query = readFrameQuery(new URLSearchParams(location.search));
if (query) show(query);

function show({ graphic, lang, scheme, attributes }: FrameQuery): void {
  const sentence = main.querySelector(`[data-graphic="${graphic}"][lang="${lang}"]`);
  // The page holds a sentence for each infographic; a name that has none is none.
  if (!sentence && main.querySelector('[data-graphic]')) return;
  const root = document.documentElement;
  root.lang = lang;
  if (scheme) root.classList.add(scheme);
  const tag = document.createElement(`tlrz-${graphic}`);
  if (sentence) tag.append(...sentence.childNodes);
  main.replaceChildren(tag);
  void setAttributes(tag, attributes);
  reportSize(tag);
}

/** Only what the infographic allows addresses to set. */
async function setAttributes(tag: HTMLElement, attributes: FrameQuery['attributes']): Promise<void> {
  await customElements.whenDefined(tag.localName);
  const { definition } = tag.constructor as unknown as { definition: AnyDefinition };
  for (const name of ['edition', 'heading-level', 'open', ...definition.linkableAttributes]) {
    const value = attributes.get(name);
    if (value !== undefined) tag.setAttribute(name, value);
  }
}

/** Keeps the page's title that of the infographic, and tells the page around the iframe the height. */
function reportSize(tag: HTMLElement): void {
  let reported: number | undefined;
  const height = (): number => Math.ceil(main.getBoundingClientRect().height);
  // To whoever frames the page: a height is no secret, and in a sandbox nobody has an origin.
  let isSized = false;
  const report = (): void => {
    reported = height();
    parent.postMessage(heightMessage(reported, isSized), '*');
  };
  const isFramed = parent !== window;
  new ResizeObserver(() => {
    const title = tag.shadowRoot?.querySelector('[part="title"]')?.textContent?.trim();
    if (title) document.title = title;
    if (isFramed && reported !== height()) report();
  }).observe(main);
  if (!isFramed) return;
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !isAsk(data)) return;
    isSized = true;
    document.documentElement.classList.add('sized');
    report();
  });
}
