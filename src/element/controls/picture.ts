/** A drawing as SVG. What is drawn is said by the label; nothing inside reaches assistive technology. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { LABEL_SIZE, type Bar, type Ink, type Label, type Mark, type Picture } from '../../graphic/picture.js';

const em = (px: number): string => `${px / 16}em`;

/** What most labels have, from the group around them. */
const DEFAULT_INK: Ink = 'muted';

/** The smallest that a label may become where a picture has to shrink, in px at a font size of 16 px. */
const SMALLEST = 12;

/**
 * Where there is less room than the picture needs, it shrinks as a whole. Where a label would become too small to be read,
 * all are left out, and what the picture tells stands below it, in letters as large as those around it.
 * @param label all that the picture tells, in words
 * @param room in px at a font size of 16 px
 */
export function pictureView({ width, height, marks, labels }: Picture, label: string, room: number): TemplateResult {
  const scale = Math.min(1, room / width);
  const isReadable = labels.every(({ size = LABEL_SIZE }) => size * scale >= SMALLEST);
  const picture = html`
    <svg
      part="picture"
      role="img"
      aria-label=${label}
      width=${em(width)}
      height=${em(height)}
      viewBox="0 0 ${width} ${height}"
    >
      <g class=${DEFAULT_INK} font-size=${LABEL_SIZE} aria-hidden="true">
        ${marks.map(markView)}${isReadable ? labels.map(labelView) : nothing}
      </g>
    </svg>
  `;
  return isReadable
    ? picture
    : html`${picture}
        <p class="told" aria-hidden="true">${label}</p>`;
}

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

/** Such labels no translator writes anew. */
const HAS_DIGIT = /\d/;

/** What sets a label apart from the group around it: one attribute, as each costs the first paint for every label. */
const labelClass = ({ ink, bold, anchor, numeral }: Label): string =>
  [anchor, bold && 'bold', numeral && 'numeral', ink ?? (numeral && DEFAULT_INK)].filter(Boolean).join(' ');

const labelView = (label: Label): TemplateResult => svg`
  <text
    class=${labelClass(label) || nothing}
    x=${label.x}
    y=${label.y}
    font-size=${label.size ?? nothing}
    translate=${HAS_DIGIT.test(label.text) ? 'no' : nothing}
  >${label.text}</text>
`;
