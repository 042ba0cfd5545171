/** The button that pauses what moves and lets it go on. */
import { html, type TemplateResult } from 'lit';

/** The sign is a box with borders: an SVG would be a layer of its own, which costs the page at every tick. */
export const pauseButton = (isPaused: boolean, label: string, toggle: () => void): TemplateResult => html`
  <button class="bordered" part="hold" @click=${toggle}><i class=${isPaused ? 'play' : 'pause'}></i>${label}</button>
`;
