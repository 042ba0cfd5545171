/**
 * Whatever breaks while an element renders (a page that replaced a built-in, a platform that lacks one), readers keep what
 * stands between its tags.
 */
import { html, render, type LitElement } from 'lit';

/** Elements that show their fallback because they broke. */
const broken = new WeakSet<LitElement>();

/**
 * Runs one update of a host; where that fails, its fallback shows, and the console says why, once for each time that it
 * breaks.
 * @param update the host's own
 */
export function updateOrFallBack(host: LitElement, update: () => void): void {
  try {
    update();
    broken.delete(host);
  } catch (error) {
    if (!broken.has(host)) console.error(error);
    broken.add(host);
    render(html`<slot></slot>`, host.renderRoot, host.renderOptions);
  }
}
