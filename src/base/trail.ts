/** The way to what is shown: "alles › Bibliothek 412 › Regal 7". Each step of it leads back there. */
import { html, type TemplateResult } from 'lit/html.js';

export const trail = (label: string, names: readonly string[], go: (index: number) => void): TemplateResult =>
  html`<nav part="trail" aria-label=${label}>
    <ol>
      ${names.map(
        (name, index) =>
          html`<li>
            <button
              aria-current=${index === names.length - 1 ? 'step' : 'false'}
              @click=${() => go(index)}
              .textContent=${name}
            ></button>
          </li>`,
      )}
    </ol>
  </nav>`;
