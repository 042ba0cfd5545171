/**
 * The button to plain language and back, where the language of an infographic has a plain form. What a reader chooses
 * holds for all infographics of the page. The name stays and the state changes: screen readers say "pressed" by
 * themselves, and nothing else has to speak.
 */
import { html, type TemplateResult } from 'lit/html.js';
import { chooseSimple } from './language.js';

/** @param changed called when the reader pressed the button */
export const simpleButton = (label: string, pressed: boolean, changed: () => void): TemplateResult =>
  html`<button
    class="expander"
    part="simple"
    aria-pressed=${pressed}
    @click=${({ currentTarget }: Event) => {
      const place = (): number => (currentTarget as Element).getBoundingClientRect().top;
      const before = place();
      chooseSimple(!pressed);
      changed();
      // Every text on the page is longer or shorter now, also above: the button stays under the reader's hand.
      requestAnimationFrame(() => scrollBy({ top: place() - before, behavior: 'instant' }));
    }}
  >
    <i></i><span .textContent=${label}></span>
  </button>`;
