import { css, html, LitElement, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { escapeHtml } from '../../core/html.js';
import type { Rendered } from '../../render/render.js';

/**
 * The static embed as a page without JavaScript shows it. The picture stands in it as a drawing, since its file is not yet
 * anywhere. Apart from that it is the file itself: every text in it was escaped when it was made.
 */
export class StaticPreview extends LitElement {
  static override properties = { file: { attribute: false } };

  static override styles = css`
    figure {
      margin: 0;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      margin: 0 0 0.5em;
      font-size: 1.25em;
      line-height: 1.3;
    }
    p {
      margin: 0 0 1em;
    }
    svg {
      max-width: 100%;
      height: auto;
    }
    table {
      border-collapse: collapse;
      text-align: start;
    }
    th,
    td {
      padding: 0.25em 1em 0.25em 0;
      text-align: start;
      vertical-align: top;
      overflow-wrap: anywhere;
    }
    figcaption {
      font-size: 0.875em;
    }
  `;

  declare file: Rendered;

  protected override render(): TemplateResult {
    const { html: embed, alt, svg } = this.file;
    const picture = `<span role="img" aria-label="${escapeHtml(alt)}">${svg}</span>`;
    return html`${unsafeHTML(embed.replace(/<img[^>]*>/, () => picture))}`;
  }
}

customElements.define('workshop-static-preview', StaticPreview);
