/** The key of a picture: each line with its stroke as it is drawn there. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { KeyLine } from '../../graphic/picture.js';
import { keyStroke } from './picture.js';
import { richText } from './rich-text.js';

export const keyList = (lines: readonly KeyLine[]): TemplateResult => html`
  <ul class="key">
    ${lines.map(
      (line) => html`
        <li class=${classMap({ void: line.isHidden ?? false })}>
          ${line.stroke ? keyStroke(line.stroke) : nothing} <span>${keyText(line)}</span>
        </li>
      `,
    )}
  </ul>
`;

const keyText = ({ text, longest }: KeyLine): TemplateResult | ReturnType<typeof richText> =>
  longest && longest !== text
    ? html`
        <span class="steady">
          <span>${richText(text)}</span>
          <span class="void" aria-hidden="true">${richText(longest)}</span>
        </span>
      `
    : richText(text);
