/** The button that pauses what moves and lets it go on. */
import { html, svg, type TemplateResult } from 'lit/html.js';

const bars = svg`<path class="ink" stroke-width="3.5" d="M4 2v12M11 2v12"></path>`;
const triangle = svg`<path class="ink solid" d="M3 1.5v13l10-6.5z"></path>`;

export const holdButton = (held: boolean, label: string, toggle: () => void): TemplateResult =>
  html`<button class="hold" part="hold" @click=${toggle}>
    <svg aria-hidden="true" width="1em" height="1em" viewBox="0 0 15 16">${held ? triangle : bars}</svg>${label}
  </button>`;
