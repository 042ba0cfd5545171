/** A drawing as SVG. What is drawn is said by the label; nothing inside reaches assistive technology. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Bar, Ink, Label, Mark, Picture } from '../core/picture.js';

const em = (px: number): string => `${px / 16}em`;

/** What most labels have, from the group around them. */
const MOST: Ink = 'muted';

/** @param label all that the picture tells, in words */
export const pictureView = ({ width, height, marks, labels }: Picture, label: string): TemplateResult =>
  html`<svg
    part="picture"
    role="img"
    aria-label=${label}
    width=${em(width)}
    height=${em(height)}
    viewBox="0 0 ${width} ${height}"
  >
    ${shape('g', { class: MOST, 'font-size': 13, 'aria-hidden': true }, ...marks.map(markView), ...labels.map(labelView))}
  </svg>`;

/**
 * A stroke beside a line of the key, in a box of 14 by 20 px. A bar is a border: an SVG would be a layer of its own, which
 * costs the page at every tick of what moves.
 */
export const keyView = (stroke: Mark | Bar): TemplateResult | Element =>
  'd' in stroke
    ? shape('svg', { 'aria-hidden': true, width: '0.875em', height: '1.25em', viewBox: '0 0 14 20' }, markView(stroke))
    : html`<i class="bar ${stroke.ink}" .style=${`border-width:${em(stroke.width)};height:${em(stroke.height)}`}></i>`;

/**
 * A shape, made anew at each render. As a template of its own, each of some 25 shapes would cost several times as much
 * on the way to the first paint (`npm run bench -- stack`), and from step to step they all change anyway.
 */
function shape(tag: string, attributes: Readonly<Record<string, unknown>>, ...content: (Node | string)[]): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name in attributes) if (attributes[name] !== undefined) made.setAttribute(name, `${attributes[name]}`);
  made.append(...content);
  return made;
}

const markView = ({ d, ink, width, dash }: Mark): Element =>
  shape('path', { class: width ? ink : `${ink} solid`, d, 'stroke-width': width, 'stroke-dasharray': dash?.join(' ') });

const labelView = ({ x, y, text, ink, size, bold, anchor, numeral }: Label): Element =>
  shape(
    'text',
    {
      class: numeral ? `${ink ?? MOST} numeral` : ink,
      x,
      y,
      'font-size': size,
      'font-weight': bold ? 700 : undefined,
      'text-anchor': anchor,
    },
    text,
  );
