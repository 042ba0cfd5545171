/** The static picture of an infographic, as the files have it. */
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/**
 * An SVG file inside the page. Only for files that `svgFile` has made: it escapes every text that comes from data.
 * @param text what it says to who does not see it; empty where its words stand beside it already
 */
export const pictureOf = (svg: string, text = ''): TemplateResult =>
  text
    ? html`<span class="file-picture" role="img" aria-label=${text}>${unsafeHTML(svg)}</span>`
    : html`<span class="file-picture" aria-hidden="true">${unsafeHTML(svg)}</span>`;
