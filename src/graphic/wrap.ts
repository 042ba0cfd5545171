/** Lines of text where nothing can be measured: in Node, and in files that are read with fonts that nobody knows. */
import { MARK, withoutLanguages } from '../core/rich-text.js';

/** Widths in em, as a wide font has them (DejaVu Sans, Verdana): in others, lines end sooner. */
const widths: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijl.,:;'|!I\u00a0 ]/, 0.36],
  [/[ftr()[\]/\u201e\u201c\u201d"-]/, 0.46],
  [/[mMwW@%—…Ω]/, 0.95],
  [/[A-ZÄÖÜ&]/, 0.73],
];
const OTHER = 0.63;
const BOLD = 1.1;

/** About how wide a text gets at most, in px; strong parts are bold. */
export function widest(text: string, size: number, bold = false): number {
  let heavy = bold;
  let em = 0;
  for (const character of text) {
    if (character === MARK) heavy = !heavy;
    else em += (widths.find(([characters]) => characters.test(character))?.[1] ?? OTHER) * (heavy ? BOLD : 1);
  }
  return em * size;
}

/** After a space, and after the hyphen of a compound: "Digitalisierungs-Kabinett". */
const BREAKS = /(?<= )|(?<=\p{L}{3}-)(?=\p{L}{3})/u;

/**
 * A text in lines of at most `room` px. Strong parts stay marked, line by line. A word that is wider than a line is cut.
 * @param bold whether the whole of it is bold
 */
export function wrap(text: string, room: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (more: string): boolean => widest((line + more).trimEnd(), size, bold) <= room;
  for (const word of withoutLanguages(text).split(BREAKS)) {
    if (line && !fits(word)) {
      lines.push(line);
      line = '';
    }
    for (const character of word) {
      if (line && character !== ' ' && !fits(character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  lines.push(line);
  // What is strong across an end of line ends there and begins anew.
  let open = '';
  return lines.map((each) => {
    const whole = open + each.trim();
    open = whole.split(MARK).length % 2 ? '' : MARK;
    return whole + open;
  });
}
