/**
 * The button to plain language and back, where the language of an infographic has a plain form. What a reader chooses
 * holds for all infographics of the page. The name stays and the state changes: screen readers say "pressed" by
 * themselves, and nothing else has to speak.
 */
import { html, type TemplateResult } from 'lit';
import { chooseSimple } from '../controllers/language.js';

/** @param changed called when the reader pressed the button */
export function plainLanguageButton(label: string, isPressed: boolean, changed: () => void): TemplateResult {
  const toggle = ({ currentTarget }: Event): void => {
    const top = (): number => (currentTarget as Element).getBoundingClientRect().top;
    const before = top();
    const chosen = chooseSimple(!isPressed);
    changed();
    // Every text on the page is longer or shorter then, also above: the button stays under the reader's hand.
    void chosen.then(() => requestAnimationFrame(() => scrollBy({ top: top() - before, behavior: 'instant' })));
  };
  return html`
    <button class="expander" part="simple" aria-pressed=${isPressed} @click=${toggle}>
      <i></i><span>${label}</span>
    </button>
  `;
}
