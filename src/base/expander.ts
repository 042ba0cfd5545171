/** A button that opens what most readers do not need, and what it opens. */
import { html, nothing, type TemplateResult } from 'lit/html.js';

/** @param name part of the button; what it opens has the id `name` */
export const expander = (
  name: string,
  title: string,
  open: boolean,
  toggle: () => void,
  content: () => TemplateResult,
): TemplateResult =>
  html`<button class="expander" part=${name} aria-expanded=${open} aria-controls=${name} @click=${toggle}>
      <span aria-hidden="true">${open ? '−' : '+'}</span><span>${title}</span>
    </button>
    <div id=${name} class="expanded" ?hidden=${!open}>${open ? content() : nothing}</div>`;
