/** The static picture of an infographic, as the files have it. */
import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/**
 * An SVG file inside the page. Only for files that `svgFile` has made: it escapes every text that comes from data.
 * @param isDecoration whether its words stand beside it already
 */
export const pictureOf = (svg: string, isDecoration = true): TemplateResult =>
  html`<span class="file-picture" aria-hidden=${isDecoration ? 'true' : nothing}>${unsafeHTML(svg)}</span>`;
