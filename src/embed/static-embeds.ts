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
import { infographics } from '../infographics.js';
import { isAllowedSource } from './sources.js';

const NAMES = infographics.map(({ name }) => name);
const EMBED = '[data-tlrz]';
const ALIVE = NAMES.map((name) => `tlrz-${name}`).join();

/** Pictures that were there before the script, and whether the page has painted them. */
const painted = new WeakMap<Element, boolean>();

/** Brings all embeds in a part of the page to life; pages need it only for shadow roots of their own. */
export function bringToLife(root: ParentNode): void {
  for (const embed of root.querySelectorAll<HTMLElement>(EMBED)) enliven(embed);
}

function enliven(embed: HTMLElement): void {
  const { tlrz = '' } = embed.dataset;
  // An editor's text stays text, and one embed inside another is a part of it.
  if (embed.querySelector(ALIVE) || embed.isContentEditable || embed.parentElement?.closest(`${EMBED},${ALIVE}`))
    return;
  if (!NAMES.includes(tlrz)) {
    warnOnce(`data-tlrz="${tlrz}": allowed is ${NAMES.map((name) => `"${name}"`).join(', ')}; it is left as it is`);
    return;
  }
  const src = embed.dataset.src;
  if (src !== undefined && !isAllowedSource(src)) {
    warnOnce(`data-src="${src}": another site, which the page does not name as a source of figures; it is left as it is`);
    return;
  }
  const picture = embed.querySelector('table') && embed.querySelector('img');
  if (picture && !painted.get(picture)) {
    if (painted.has(picture)) return;
    painted.set(picture, false);
    // The page's own picture first: it is what readers wait for.
    const arrived = (): number =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          painted.set(picture, true);
          if (embed.isConnected) enliven(embed);
        }),
      );
    if (picture.complete) arrived();
    else for (const type of ['load', 'error']) picture.addEventListener(type, arrived, { once: true });
    return;
  }
  const element = document.createElement(`tlrz-${tlrz}`);
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

/** Brings to life what the page holds and what comes later. */
export function follow(): void {
  // On a server there is no page.
  if (!globalThis.document) return;
  const start = (): void => {
    bringToLife(document);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (!(node instanceof HTMLElement)) continue;
          // Scripts that exchange a page part by part put back the picture that its tag had taken the place of.
          const around = node.closest<HTMLElement>(EMBED);
          if (around) enliven(around);
          else bringToLife(node);
        }
      }
    }).observe(document, { childList: true, subtree: true });
  };
  // An embed that is still being parsed may not have its table yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
