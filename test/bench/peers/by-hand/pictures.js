/** The three graphics as SVG, from numbers alone: the page by hand sets them as innerHTML, the static page has them in its HTML. */
import { colours } from '../figures.js';
import { grouped } from './digits.js';

const MARK_WIDTH = 4.7; // px
const BOARD = { left: 46, bottom: 366, height: 34, width: 470 }; // px, of 100 marks

/**
 * Rows of marks, as many of them as fit whole, and the rest on top; the marks are one pattern.
 * @param {{ now: number, before: number, mark: number, board: number }} books
 */
export function stack({ now, before, mark, board }) {
  const boards = Math.ceil(now / board);
  const top = (/** @type {number} */ row) => BOARD.bottom - (row + 1) * BOARD.height;
  /** From the bottom up to so many books. @param {number} value @param {string} colour */
  const marks = (value, colour) => {
    const full = Math.floor(value / board);
    const rest = Math.round((value % board) / mark) * MARK_WIDTH;
    return (
      `<rect x="${BOARD.left}" y="${top(full - 1)}" width="${BOARD.width}" height="${full * BOARD.height}" fill="url(#${colour})"/>` +
      `<rect x="${BOARD.left}" y="${top(full)}" width="${rest}" height="${BOARD.height}" fill="url(#${colour})"/>`
    );
  };
  const pattern = (/** @type {string} */ id, /** @type {string} */ colour) =>
    `<pattern id="${id}" width="${MARK_WIDTH}" height="${BOARD.height}" patternUnits="userSpaceOnUse" x="${BOARD.left}" y="26"><path d="M1.6 34v-25" stroke="${colour}" stroke-width="3.2"/></pattern>`;
  const rows = Array.from({ length: boards }, (_, row) => row);
  return `<svg width="672" height="396" viewBox="0 0 672 396" role="img" aria-label="Bücherstapel: rund 978 Millionen Bücher, im Vorjahr rund 732 Millionen"><defs>${pattern('now', colours.now)}${pattern('before', colours.before)}</defs>
<g font-size="13">${marks(now, 'now')}${marks(before, 'before')}
<path d="${rows.map((row) => `M40 ${top(row) + BOARD.height + 0.75}H516`).join('')}" stroke="#808a93"/>
${rows.map((row) => `<text x="34" y="${top(row) + BOARD.height + 4.5}" text-anchor="end">${row * 100}</text>`).join('')}
<text x="46" y="390">Millionen Bücher</text><text x="436" y="52" font-weight="700">rund ${now / mark}</text></g></svg>`;
}

const RING = 2 * Math.PI * 80; // circumference in px

/** The dash that draws so much of the ring. @param {number} share */
export const dash = (share) => `${(share * RING).toFixed(2)} ${RING.toFixed(2)}`;

/** A ring of the day around the number. @param {number} mails @param {number} share of the day */
export const counter = (mails, share) =>
  `<svg width="200" height="200" viewBox="0 0 200 200" role="img" aria-label="Mails seit Mitternacht">
<g fill="none" stroke-width="12" transform="rotate(-90 100 100)"><circle cx="100" cy="100" r="80" stroke="${colours.track}"/><circle cx="100" cy="100" r="80" stroke="${colours.now}" stroke-dasharray="${dash(share)}"/></g>
<text x="100" y="106" font-size="26" font-weight="700" text-anchor="middle">${grouped(mails)}</text><text x="100" y="128" font-size="12" text-anchor="middle">Mails heute</text></svg>`;

const GAUGE = { x: 150, y: 150, radius: 120 }; // px

/** A point of the half circle, from 0 (left) to 1 (right). @param {number} share @param {number} [radius] */
function pointAt(share, radius = GAUGE.radius) {
  const angle = Math.PI * (1 - share);
  return `${(GAUGE.x + radius * Math.cos(angle)).toFixed(2)} ${(GAUGE.y - radius * Math.sin(angle)).toFixed(2)}`;
}

/** A half circle on a scale, with a tick and its number every 5000 calls. @param {{ value: number, end: number }} calls */
export function gauge({ value, end }) {
  const arc = (/** @type {number} */ share) => `M${pointAt(0)}A${GAUGE.radius} ${GAUGE.radius} 0 0 1 ${pointAt(share)}`;
  const ticks = Array.from({ length: end / 5000 + 1 }, (_, tick) => tick * 5000);
  return `<svg width="300" height="190" viewBox="0 0 300 190" role="img" aria-label="Mehr als 21.000 Anrufe zwischen 10 und 12 Uhr">
<g fill="none" stroke-width="16"><path d="${arc(1)}" stroke="${colours.track}"/><path d="${arc(value / end)}" stroke="${colours.now}"/></g>
<path d="${ticks.map((tick) => `M${pointAt(tick / end, 104)}L${pointAt(tick / end, 98)}`).join('')}" stroke="#808a93"/>
<g font-size="10" text-anchor="middle">${ticks.map((tick) => `<text transform="translate(${pointAt(tick / end, 84)})">${grouped(tick)}</text>`).join('')}</g>
<text x="150" y="146" font-size="22" font-weight="700" text-anchor="middle">&gt; ${grouped(value)}</text><text x="150" y="180" font-size="12" text-anchor="middle">Anrufe, 10 bis 12 Uhr</text></svg>`;
}
