/** A drawing as SVG. What is drawn is said by the label; nothing inside reaches assistive technology. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Bar, Label, Mark, Picture } from '../core/picture.js';

const em = (px: number): string => `${px / 16}em`;

/** @param label all that the picture tells, in words */
export const pictureView = (picture: Picture, label: string): TemplateResult =>
  html`<svg
    part="picture"
    role="img"
    aria-label=${label}
    width=${em(picture.width)}
    height=${em(picture.height)}
    viewBox="0 0 ${picture.width} ${picture.height}"
  >
    <g aria-hidden="true">${picture.marks.map(markView)}${picture.labels.map(labelView)}</g>
  </svg>`;

/**
 * A stroke beside a line of the key, in a box of 14 by 20 px. A bar is a border: an SVG would be a layer of its own, which
 * costs the page at every tick of what moves.
 */
export const keyView = (stroke: Mark | Bar): TemplateResult =>
  'd' in stroke
    ? html`<svg aria-hidden="true" width="0.875em" height="1.25em" viewBox="0 0 14 20">${markView(stroke)}</svg>`
    : html`<i class="bar ${stroke.ink}" .style=${`border-width:${em(stroke.width)};height:${em(stroke.height)}`}></i>`;

const markView = ({ d, ink, width, dash }: Mark) =>
  svg`<path class=${width ? ink : `${ink} solid`} d=${d} stroke-width=${width ?? nothing} stroke-dasharray=${dash?.join(' ') ?? nothing}></path>`;

const labelView = ({ x, y, text, ink = 'muted', size = 13, bold, anchor, numeral }: Label) =>
  svg`<text class=${numeral ? `${ink} numeral` : ink} x=${x} y=${y} font-size=${size} font-weight=${bold ? 700 : nothing} text-anchor=${anchor ?? nothing}>${text}</text>`;
