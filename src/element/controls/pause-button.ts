/** The button that lets something run, and pauses it. */
import { html, type TemplateResult } from 'lit';

export interface PauseButton {
  readonly isPaused: boolean;
  /** What it says while something runs, and while nothing does. */
  readonly pause: string;
  readonly resume: string;
  readonly toggle: () => void;
  /** Name of the part; default: `hold`. */
  readonly part?: string;
}

/**
 * The sign is a box with borders: an SVG would be a layer of its own, which costs the page at every tick. The button is as
 * wide as the longer of its texts: what stands beside it stays.
 */
export const pauseButton = ({ isPaused, pause, resume, toggle, part = 'hold' }: PauseButton): TemplateResult => html`
  <button class="bordered" part=${part} @click=${toggle}>
    <i class=${isPaused ? 'play' : 'pause'}></i>
    <span class="steadied" data-other=${isPaused ? pause : resume}>${isPaused ? resume : pause}</span>
  </button>
`;
