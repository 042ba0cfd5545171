/** A drawing as SVG. What is drawn is said by the label; nothing inside reaches assistive technology. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Bar, Ink, Label, Mark, Picture } from '../../graphic/picture.js';

const em = (px: number): string => `${px / 16}em`;

/** What most labels have, from the group around them. */
const DEFAULT_INK: Ink = 'muted';

/** @param label all that the picture tells, in words */
export const pictureView = ({ width, height, marks, labels }: Picture, label: string): TemplateResult => html`
  <svg
    part="picture"
    role="img"
    aria-label=${label}
    width=${em(width)}
    height=${em(height)}
    viewBox="0 0 ${width} ${height}"
  >
    <g class=${DEFAULT_INK} font-size="13" aria-hidden="true">${marks.map(markView)}${labels.map(labelView)}</g>
  </svg>
`;

/**
 * A stroke beside a line of the key, in a box of 14 by 20 px. A bar is a border: an SVG would be a layer of its own, which
 * costs the page at every tick of what moves.
 */
export const keyStroke = (stroke: Mark | Bar): TemplateResult =>
  'd' in stroke
    ? html`<svg aria-hidden="true" width="0.875em" height="1.25em" viewBox="0 0 14 20">${markView(stroke)}</svg>`
    : html`<i class="bar ${stroke.ink}" .style=${`border-width:${em(stroke.width)};height:${em(stroke.height)}`}></i>`;

const markView = ({ d, ink, width, dash }: Mark): TemplateResult => svg`
  <path
    class=${width ? ink : `${ink} solid`}
    d=${d}
    stroke-width=${width ?? nothing}
    stroke-dasharray=${dash?.join(' ') ?? nothing}
  ></path>
`;

const labelView = ({ x, y, text, ink, size, bold, anchor, numeral = false }: Label): TemplateResult => svg`
  <text
    class=${classMap({ [ink ?? DEFAULT_INK]: Boolean(ink) || numeral, numeral })}
    x=${x}
    y=${y}
    font-size=${size ?? nothing}
    font-weight=${bold ? 700 : nothing}
    text-anchor=${anchor ?? nothing}
  >${text}</text>
`;
