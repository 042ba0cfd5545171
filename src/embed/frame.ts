/**
 * The script of the iframe page: makes the tag that the address asks for, around the sentence that stands in the page
 * for whom no script runs, and tells the page around the iframe how high it is.
 */
import { heightMessage, isAsk } from './frame-message.js';
import { asked } from './frame-query.js';

const main = document.querySelector('main')!;
const wanted = asked(new URLSearchParams(location.search));

if (wanted) {
  const { graphic, lang, scheme, attributes } = wanted;
  const root = document.documentElement;
  root.lang = lang;
  if (scheme) root.classList.add(scheme);

  const tag = document.createElement(`tlrz-${graphic}`);
  for (const [name, value] of attributes) tag.setAttribute(name, value);
  const sentence = main.querySelector(`[data-graphic="${graphic}"][lang="${lang}"]`);
  if (sentence) tag.append(...sentence.childNodes);
  main.replaceChildren(tag);

  const named = (): void => {
    const title = tag.shadowRoot?.querySelector('[part="title"]')?.textContent?.trim();
    if (title) document.title = title;
  };

  // To whoever frames the page: a height is no secret, and in a sandbox nobody has an origin.
  let told: number | undefined;
  const tell = (): void => {
    named();
    told = Math.ceil(main.getBoundingClientRect().height);
    parent.postMessage(heightMessage(told), '*');
  };
  if (parent !== window) {
    new ResizeObserver(() => {
      if (told !== Math.ceil(main.getBoundingClientRect().height)) tell();
    }).observe(main);
    addEventListener('message', ({ source, data }) => {
      if (source === parent && isAsk(data)) tell();
    });
  } else new ResizeObserver(named).observe(main);
}
