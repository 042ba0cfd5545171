import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { richText } from './rich-text.js';

/** Two texts that take turns by themselves, in the room of the longer one: nothing moves. */
export const takingTurns = (first: string, second: string, showsSecond: boolean): TemplateResult => html`
  <div class="steady">
    <p class=${classMap({ void: showsSecond })}>${richText(first)}</p>
    <p class=${classMap({ void: !showsSecond })}>${richText(second)}</p>
  </div>
`;
