/**
 * Brings the static embeds of a page to life, each once and in its place.
 *
 *   <figure data-tlrz="mail-counter">
 *     title, sentence                          stay
 *     <p> <tlrz-… bare> img </tlrz-…> </p>     the picture is now what its tag shows until it has drawn itself
 *     table, source                            stay
 *   </figure>
 *
 * An embed that lost its picture or its table becomes the complete infographic, and what is left of it the tag's
 * fallback; one whose reader chooses another language is completed by `element/bare-mode.ts`. Which of them are alive is read
 * from the page itself, so that clones and restored pages, and several copies of this script, never make two out of one.
 */
import { warnOnce } from '../element/warn.js';
import type { LitElement } from 'lit';
import { isAllowedSource } from './sources.js';
import { whenAdded } from './when-added.js';

const EMBED = '[data-tlrz]';

let names: readonly string[] = [];
let load: ((name: string) => Promise<unknown>) | undefined;

/** Pictures that were there before the script, and whether the page has painted them. */
const painted = new WeakMap<Element, boolean>();

/** Brings all embeds in a part of the page to life; pages need it only for shadow roots of their own. */
export function bringToLife(root: ParentNode): void {
  for (const embed of root.querySelectorAll<HTMLElement>(EMBED)) enliven(embed);
}

function enliven(embed: HTMLElement): void {
  const { tlrz = '' } = embed.dataset;
  const alive = names.map((name) => `tlrz-${name}`).join();
  // An editor's text stays text, and one embed inside another is a part of it.
  if (embed.querySelector(alive) || embed.isContentEditable || embed.parentElement?.closest(`${EMBED},${alive}`))
    return;
  if (!names.includes(tlrz)) {
    warnOnce(`data-tlrz="${tlrz}": allowed is ${names.map((name) => `"${name}"`).join(', ')}; it is left as it is`);
    return;
  }
  const src = embed.dataset.src;
  if (src !== undefined && !isAllowedSource(src)) {
    warnOnce(
      `data-src="${src}": another site, which the page does not name as a source of figures; it is left as it is`,
    );
    return;
  }
  const picture = embed.querySelector('table') && embed.querySelector('img');
  if (picture && !painted.get(picture)) {
    if (painted.has(picture)) return;
    painted.set(picture, false);
    // The page's own pictures first, they are what readers wait for; then one embed after the other.
    const arrived = (): number =>
      requestAnimationFrame(() =>
        // WebKit has no idle callbacks. The loader brings this file to every page: it imports nothing for that.
        (globalThis.requestIdleCallback ?? setTimeout)(() => {
          painted.set(picture, true);
          if (embed.isConnected) enliven(embed);
        }),
      );
    if (picture.complete) arrived();
    else for (const type of ['load', 'error']) picture.addEventListener(type, arrived, { once: true });
    return;
  }
  const tag = `tlrz-${tlrz}`;
  if (load && !customElements.get(tag)) {
    // One that cannot be loaded stays as it is.
    load(tlrz).then(
      () => embed.isConnected && enliven(embed),
      () => {},
    );
    return;
  }
  const element = document.createElement(tag);
  // The level that its title has on the page, where it is not the default.
  const level = embed.querySelector('h1,h2,h4,h5,h6')?.localName[1];
  if (level) element.setAttribute('heading-level', level);
  // Only what the tag knows: a data attribute passes sanitizers that would have stopped others.
  const { observedAttributes = [] } = element.constructor as Partial<typeof LitElement>;
  for (const attribute of observedAttributes) {
    const value = embed.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.toggleAttribute('bare', !!picture);
  if (picture) {
    // A link around it, to a larger picture, would take the clicks.
    const box = picture.closest('a') ?? picture.closest('picture');
    const still = box && embed.contains(box) ? box : picture;
    still.replaceWith(element);
    element.append(still);
  } else {
    element.append(...embed.childNodes);
    embed.append(element);
  }
}

/**
 * Brings to life what the page holds and what comes later.
 * @param known names of the infographics
 * @param loading defines the element of one; left out where all are defined
 */
export function follow(known: readonly string[], loading?: (name: string) => Promise<unknown>): void {
  names = known;
  load = loading;
  // On a server there is no page.
  if (globalThis.document) whenAdded(EMBED, enliven);
}
