/** Opens a page of test/hosts/pages, and tells what its reader sees of the infographics in it. */
import { infographics } from '../../src/infographics.js';
import { settled, until, words } from '../element/stage.js';

const TAGS = infographics.map(({ name }) => `tlrz-${name}`);
const FOLDER = '/test/hosts/pages/';

/** The pages, each with the sentence that it is about. */
export interface Page {
  readonly file: string;
  readonly title: string;
}

export async function pages(): Promise<readonly Page[]> {
  const files = (await (await fetch(`${FOLDER}list.json`)).json()) as string[];
  return Promise.all(
    files.map(async (file) => {
      const source = await (await fetch(FOLDER + file)).text();
      return { file, title: /<title>(.*)<\/title>/.exec(source)![1]! };
    }),
  );
}

declare global {
  interface Window {
    /** What a page of hosts does by itself before it is looked at. */
    acted?: Promise<unknown>;
  }
}

let frame: HTMLIFrameElement | undefined;

export const closePage = (): void => {
  frame?.remove();
  frame = undefined;
};

/** @param width of the page, in px, where it does not ask for one: `<html data-width="320">` */
export async function openPage(file: string, width = 800): Promise<Window> {
  closePage();
  frame = document.createElement('iframe');
  // All of it is on screen, whatever size the screen has.
  frame.style.cssText = `position: absolute; inset: 0 auto auto 0; border: 0; width: ${width}px; height: 20000px; transform: scale(0.02); transform-origin: 0 0`;
  frame.src = FOLDER + file;
  const loaded = new Promise((resolve) => frame!.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  await frame.contentWindow!.acted;
  const { contentWindow, contentDocument } = frame;
  const wanted = contentDocument!.documentElement.dataset.width;
  if (wanted) frame.style.width = `${wanted}px`;
  const ready = (): boolean =>
    contentDocument!.documentElement.dataset.says === 'fallback' || isReady(contentDocument!);
  await until(ready);
  // A style sheet that comes after the first picture may take it away for a moment.
  await settled();
  await until(ready);
  return contentWindow!;
}

const isReady = (page: Document): boolean => {
  const found = infographicsOn(page);
  return found.length > 0 && found.every(showsPicture);
};

/** All infographics of a page, in the shadow roots of others and in frames as well. */
export function infographicsOn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (TAGS.includes(element.localName)) return [element];
    const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
    return inner ? infographicsOn(inner) : [];
  });
}

const pictureOf = (element: Element): SVGSVGElement | null | undefined =>
  element.shadowRoot?.querySelector<SVGSVGElement>('svg[role="img"]');

const isInSight = ({ width, height }: DOMRect): boolean => width >= 100 && height >= 20;

export const showsPicture = (element: Element): boolean => {
  const picture = pictureOf(element);
  return Boolean(picture && isInSight(picture.getBoundingClientRect()));
};

/** Whether the text between the tags is to be read. */
export function showsFallback(element: Element): boolean {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const { width, height } = range.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** All that an infographic says: its texts, and its picture in words. */
export function saidBy(element: Element): string {
  const copy = element.ownerDocument.createElement('div');
  const root = element.shadowRoot!.querySelector('.root');
  if (root) copy.append(root.cloneNode(true));
  for (const kept of copy.querySelectorAll('.void, svg')) kept.remove();
  return words(`${copy.textContent} [${pictureOf(element)?.getAttribute('aria-label')}]`);
}

/** From where on two texts differ; none where they do not. */
export function different(text: string, other: string): string[] {
  if (text === other) return [];
  const from = [...text].findIndex((letter, at) => letter !== other[at]);
  return [text, other].map((each) => each.slice(Math.max(0, from - 40), from + 60));
}

/** The text nodes below a node. */
function textNodes(root: Node): Text[] {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** A number, and what must not leave it: "978 Millionen". */
const NUMBER = /\d[\d.,:–]*(?:\u00a0\S+)*/g;

/** Numbers that a line breaks. */
export function brokenNumbers(element: Element): string[] {
  return textNodes(element.shadowRoot!.querySelector('.root')!).flatMap((node) => {
    if (node.parentElement!.closest('svg, .void')) return [];
    return [...node.data.matchAll(NUMBER)]
      .filter(({ 0: { length }, index }) => {
        const range = node.ownerDocument.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
        return new Set(lines).size > 1;
      })
      .map(([number]) => `"${number}" is broken`);
  });
}

/** Texts too small to be read, in px. */
const SMALLEST = 9;

export function smallTexts(element: Element): string[] {
  const picture = pictureOf(element);
  const { getComputedStyle: styleOf } = element.ownerDocument.defaultView!;
  const scale = picture ? Number.parseFloat(styleOf(picture).width) / picture.viewBox.baseVal.width : 1;
  const sizes = textNodes(element.shadowRoot!.querySelector('.root')!)
    .filter(({ data, parentElement }) => data.trim() && !parentElement!.closest('.void'))
    .map(({ data, parentElement }) => {
      // What WebKit computes for texts in a picture is wrong where a page is zoomed; what they are told is right.
      const drawn = parentElement!.closest('[font-size]')?.getAttribute('font-size');
      const size = drawn ? Number(drawn) * scale : Number.parseFloat(styleOf(parentElement!).fontSize);
      return { data, size };
    });
  return sizes
    .filter(({ size }) => size < SMALLEST)
    .map(({ data, size }) => `"${data.trim()}" has ${size.toFixed(1)} px`);
}

const TOLERANCE = 1;

/** What is wrong with the place of an infographic, and with what is seen of it. */
export function faultsOf(element: HTMLElement): string[] {
  const faults: string[] = [];
  const box = element.getBoundingClientRect();
  const container = (element.parentElement ?? (element.parentNode as ShadowRoot).host).getBoundingClientRect();
  if (box.left < container.left - TOLERANCE || box.right > container.right + TOLERANCE)
    faults.push(`reaches out of its container: ${box.left}–${box.right} of ${container.left}–${container.right}`);
  if (!showsPicture(element)) {
    if (!showsFallback(element)) faults.push(`neither picture nor fallback in ${box.width} × ${box.height} px`);
    return faults;
  }
  const picture = pictureOf(element)!.getBoundingClientRect();
  if (picture.left < box.left - TOLERANCE || picture.right > box.right + TOLERANCE)
    faults.push('the picture reaches out of the infographic');
  if (/NaN|undefined/.test(element.shadowRoot!.innerHTML)) faults.push('what is drawn has no number');
  return [...faults, ...brokenNumbers(element), ...smallTexts(element)];
}
