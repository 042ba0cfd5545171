/** Whether everything that an element shows has room. */
import { all, one } from './stage.js';

const TOLERANCE = 2;

/** Texts of the picture that reach beyond the element, or up or down out of the picture. */
export function textsOutside(element: Element): string[] {
  const picture = one<SVGSVGElement>(element, 'svg[role="img"]').getBoundingClientRect();
  const { left, right } = element.getBoundingClientRect();
  return all<SVGTextElement>(element, 'svg[role="img"] text')
    .filter((text) => {
      const box = text.getBoundingClientRect();
      const across = box.left < left - TOLERANCE || box.right > right + TOLERANCE;
      const down = box.top < picture.top - TOLERANCE || box.bottom > picture.bottom + TOLERANCE;
      return text.textContent && (across || down);
    })
    .map((text) => `"${text.textContent}" reaches out`);
}

/** The room that the letters of a text take: its line box is higher. */
export function letters(text: SVGTextElement): { x: number; y: number; width: number; height: number } {
  const { x, width } = text.getBBox();
  const size = Number.parseFloat(getComputedStyle(text).fontSize);
  const descent = /[gjpqy,;()]/.test(text.textContent!) ? 0.2 * size : 0;
  return { x, width, y: Number(text.getAttribute('y')) - 0.74 * size, height: 0.74 * size + descent };
}

/** Pairs of texts in the picture that lie on each other. */
export function textsOverlapping(element: Element): string[] {
  const texts = all<SVGTextElement>(element, 'svg[role="img"] text').filter(({ textContent }) => textContent);
  const boxes = texts.map(letters);
  return texts.flatMap((text, index) =>
    texts
      .slice(0, index)
      .filter((_, other) => {
        const [a, b] = [boxes[index]!, boxes[other]!];
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        return across > TOLERANCE && down > TOLERANCE;
      })
      .map((other) => `"${text.textContent}" lies on "${other.textContent}"`),
  );
}

/** Elements that are wider than the room they are in, or cut off what is in them; the outermost of each. */
export function overflowing(element: Element): string[] {
  const { right } = element.getBoundingClientRect();
  const found = all(element, '*:not(svg *, .sr)')
    .filter((each) => each.getClientRects().length > 0)
    .filter((each) => {
      const hides = !(each instanceof SVGElement) && getComputedStyle(each).overflow !== 'visible';
      const clipped = hides && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1);
      return clipped || each.getBoundingClientRect().right > right + 1;
    });
  return found
    .filter((each) => !found.includes(each.parentElement!))
    .map((each) => {
      const over = Math.round(each.getBoundingClientRect().right - right);
      return `<${each.localName}> is cut off or ${over} px too wide`;
    });
}

/** All of the above, the first few of them. */
export const misfits = (element: Element): string =>
  [...overflowing(element), ...textsOutside(element), ...textsOverlapping(element)].slice(0, 4).join('\n');
