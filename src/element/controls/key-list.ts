/** The key of a picture: each line with its stroke as it is drawn there. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { KeyLine } from '../../graphic/picture.js';
import { keyStroke } from './picture.js';
import { richText } from './rich-text.js';

export const keyList = (lines: readonly KeyLine[]): TemplateResult => html`
  <ul class="key">
    ${lines.map(
      ({ stroke, text, isHidden = false }) => html`
        <li class=${classMap({ void: isHidden })}>
          ${stroke ? keyStroke(stroke) : nothing}<span>${richText(text)}</span>
        </li>
      `,
    )}
  </ul>
`;
