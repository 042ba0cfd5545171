/** What axe cannot see, as lists of faults in words; empty where all is well. */
import { contrast, over, rgb, type Rgb } from './contrast.js';
import { letters } from './fit.js';
import { all } from './stage.js';

const style = (element: Element, pseudo?: string): CSSStyleDeclaration => getComputedStyle(element, pseudo);
const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0 && style(element).visibility === 'visible' && style(element).opacity !== '0';
const parentOf = (element: Element): Element | null =>
  element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;

/** The colour of the surface that an element lies on, through shadow roots. */
export function surfaceOf(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor } = style(at);
    if (rgb(backgroundColor)[3] > 0) return backgroundColor;
  }
  return 'Canvas';
}

/** A colour as it is seen on a surface, where the element or what it stands in is translucent. */
function seen(colour: string, element: Element, surface: string): Rgb {
  const [red, green, blue, own] = rgb(colour);
  let alpha = own;
  for (let at: Element | null = element; at; at = parentOf(at)) alpha *= Number(style(at).opacity);
  return over([red, green, blue, alpha], rgb(surface));
}

const faint = (what: string, colour: string, element: Element, surface: string, least: number): string[] => {
  const found = contrast(seen(colour, element, surface), rgb(surface));
  return found < least ? [`${what}: ${colour} on ${surface} is ${found.toFixed(2)}, not ${least}`] : [];
};

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** The colour that a mark is drawn in, whether stroked or filled. */
const inkOf = (mark: Element): string => (style(mark).stroke === 'none' ? style(mark).fill : style(mark).stroke);

const marksIn = (element: Element): SVGGeometryElement[] =>
  all<SVGGeometryElement & HTMLElement>(element, 'svg path').filter((mark) => mark.getAttribute('d') && isSeen(mark));

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Marks of the picture that the letters of a text lie on. */
function marksBehind(text: SVGTextElement, marks: readonly SVGGeometryElement[]): SVGGeometryElement[] {
  const { x, y, width, height } = letters(text);
  const box = text.getBoundingClientRect();
  const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((across) =>
    [0.15, 0.5, 0.85].map((down) => new DOMPoint(x + across * width, y + down * height)),
  );
  return marks.filter(
    (mark) =>
      mark.ownerSVGElement === text.ownerSVGElement &&
      meet(box, mark.getBoundingClientRect()) &&
      points.some((point) => (style(mark).stroke === 'none' ? mark.isPointInFill(point) : mark.isPointInStroke(point))),
  );
}

/** Texts below 4.5 : 1, marks and borders of controls below 3 : 1, each against what lies behind it. */
export function faintParts(element: Element): string[] {
  const texts = all(element, '*:not(style)').filter((each) => hasText(each) && isSeen(each));
  const marks = marksIn(element);
  const controls = all(element, 'button, input, select, .bar, i').filter(isSeen);
  const borders = controls.flatMap((each) => [
    [each, style(each)] as const,
    ...(each instanceof HTMLInputElement && each.type === 'radio' ? [[each, style(each, '::before')] as const] : []),
  ]);
  if (texts.length < 10 || marks.length < 2) throw new Error('too little is shown to be judged');
  return [
    ...texts.flatMap((text) => {
      const what = `“${text.textContent!.trim().slice(0, 40)}”`;
      if (!(text instanceof SVGTextElement)) return faint(what, style(text).color, text, surfaceOf(text), 4.5);
      return [surfaceOf(text), ...marksBehind(text, marks).map(inkOf)].flatMap((behind) =>
        faint(what, style(text).fill, text, behind, 4.5),
      );
    }),
    ...marks.flatMap((mark) => faint(`mark .${mark.getAttribute('class')}`, inkOf(mark), mark, surfaceOf(mark), 3)),
    ...borders.flatMap(([each, { borderTopWidth, borderTopColor, borderLeftWidth, borderLeftColor }]) => {
      const colour =
        borderTopWidth !== '0px' ? borderTopColor : borderLeftWidth !== '0px' ? borderLeftColor : undefined;
      const behind = surfaceOf(parentOf(each)!);
      return colour ? faint(`border of ${each.outerHTML.slice(0, 60)}`, colour, each, behind, 3) : [];
    }),
  ];
}

const CONTROLS = 'button, a, input, select, textarea';

/** What one can hit: a radio button by its whole label. */
const targetOf = (control: HTMLElement): Element =>
  (control as HTMLInputElement).type === 'radio' ? control.closest('label')! : control;

/** Targets below 24 by 24 px. Links inside of sentences may be as high as their line (WCAG 2.5.8). */
export const smallTargets = (element: Element): string[] =>
  all(element, CONTROLS)
    .filter((control) => isSeen(control) && !control.matches('p a'))
    .flatMap((control) => {
      const { width, height } = targetOf(control).getBoundingClientRect();
      return Math.min(width, height) < 24 ? [`${control.outerHTML.slice(0, 60)} is ${width} by ${height} px`] : [];
    });

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function shownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
  return plain(copy.textContent ?? '');
}

/** Controls without a name, or whose name lacks the words that stand on them or beside them (WCAG 2.5.3, 4.1.2). */
export const misnamed = (element: Element): string[] =>
  all(element, CONTROLS)
    .filter(isSeen)
    .flatMap((control) => {
      const root = control.getRootNode() as ShadowRoot;
      const labels = [...((control as HTMLInputElement).labels ?? [])];
      const by = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const visible = [control.matches('button, a') ? control : undefined, ...labels].flatMap((each) =>
        each ? [shownText(each)] : [],
      );
      const name = plain(
        by.map((id) => root.getElementById(id)?.textContent ?? '').join(' ') ||
          control.getAttribute('aria-label') ||
          visible.join(' '),
      );
      const missing = visible.filter((text) => !name.includes(text));
      const what = control.outerHTML.slice(0, 60);
      return [
        ...(name ? [] : [`${what} has no name`]),
        ...missing.map((text) => `${what} shows “${text}”, and its name is “${name}”`),
      ];
    });

/** What is wrong with how the focus shows on an element that has it: ring of 2 px, 3 : 1, not cut off, in the window (how much of it, the browser decides). */
export function hiddenFocus(element: HTMLElement): string[] {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = style(element);
  const what = element.outerHTML.slice(0, 60);
  const ring = Number.parseFloat(outlineWidth);
  if (outlineStyle === 'none' || ring < 2) return [`${what} has a focus ring of ${outlineWidth} ${outlineStyle}`];
  const reach = ring + Math.max(0, Number.parseFloat(outlineOffset));
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const cut: string[] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const { overflowX, overflowY, contain } = style(at);
    if (
      ![overflowX, overflowY].some((each) => ['hidden', 'clip'].includes(each)) &&
      !/paint|strict|content/.test(contain)
    )
      continue;
    const box = at.getBoundingClientRect();
    if (left - reach < box.left || right + reach > box.right || top - reach < box.top || bottom + reach > box.bottom) {
      cut.push(`the focus ring of ${what} is cut off by <${at.localName}>`);
    }
  }
  const outside = bottom <= 0 || top >= innerHeight ? [`${what} has the focus outside of the window`] : [];
  return [
    ...faint(`focus ring of ${what}`, outlineColor, element, surfaceOf(parentOf(element)!), 3),
    ...cut,
    ...outside,
  ];
}

/** Contrast, targets and names: the first few faults, one a line. */
export const unseenByAxe = (element: Element): string =>
  [...faintParts(element), ...smallTargets(element), ...misnamed(element)].slice(0, 6).join('\n');
