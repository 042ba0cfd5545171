/** Puts elements on the page, waits until they have settled, and reads them as a reader does. */
import { infographics as definitions } from '../../src/infographics.js';
import { builtInLanguages } from '../../src/language/languages.js';
import { idleTasks } from '../helpers/idle.js';
import '../../src/index.js';

/** An element that renders by itself when something changes. */
export interface Rendering extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

/** The tags of all elements that are infographics. */
type Tag = Exclude<Extract<keyof HTMLElementTagNameMap, `tlrz-${string}`>, 'tlrz-key-figure'>;

export const infographics = definitions.map(({ name }) => `tlrz-${name}` as Tag);
export const languages = builtInLanguages;

/** Every infographic in every language, as rows of a table. */
export const everywhere = infographics.flatMap((tag) => languages.map((lang) => ({ tag, lang })));

const stage = document.createElement('main');
// The runner names the family where it is told to: test/runner/layout.js.
stage.style.cssText = 'width: 700px; font: 16px/1.5 var(--font-family, sans-serif)';
document.body.style.margin = '0';
document.body.append(stage);

afterEach(() => {
  stage.replaceChildren();
  stage.style.width = '700px';
  stage.removeAttribute('lang');
  document.documentElement.removeAttribute('lang');
});

export { stage };

/** A dot that has another colour in every frame that a test waits for: a browser takes its time where nothing changes. */
const dot = document.createElement('div');
dot.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px';
document.body.append(dot);
let frames = 0;

/** The next frame. */
export function frame(): Promise<unknown> {
  frames += 1;
  dot.style.background = frames % 2 ? 'canvas' : 'transparent';
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits until layout is measured, observers have reported and everything is rendered; and again after idle tasks. */
export async function settled(): Promise<void> {
  let tasks: number;
  do {
    tasks = idleTasks();
    for (let round = 0; round < 3; round++) await frame();
    await new Promise((resolve) => setTimeout(resolve));
  } while (idleTasks() > tasks);
}

/** How long a test waits for what comes in its own time, in ms; then it goes on, and fails by itself. */
const PATIENCE = 5000;

/** Settles until this holds, for what comes in its own time. */
export async function until(holds: () => boolean): Promise<void> {
  // A test may have a clock of its own; its frames come by this one.
  const now = (): number => Number(document.timeline.currentTime);
  const end = now() + PATIENCE;
  while (!holds() && now() < end) await settled();
}

/** Writes markup into the page at once and returns its first element. */
export function insert<E extends Rendering = Rendering>(markup: string): E {
  stage.innerHTML = markup;
  return (stage.querySelector('[data-subject]') ?? stage.firstElementChild) as E;
}

/** Longer than anything that moves at a tick, in ms. */
const ENTRANCE = 700;

/**
 * Ends what moves once when infographics come on screen: most tests are about what is settled.
 * @returns whether something moved
 */
export function finishEntrances(): boolean {
  const entrances = [...stage.querySelectorAll('*')]
    .flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? [])
    .filter(({ effect }) => {
      const { duration, iterations } = effect!.getTiming();
      return iterations === 1 && Number(duration) > ENTRANCE;
    });
  for (const entrance of entrances) entrance.finish();
  return entrances.length > 0;
}

/** Writes markup into the page and returns its first element (or the one marked `data-subject`), settled. */
export async function show<E extends Rendering = Rendering>(markup: string): Promise<E> {
  const element = insert<E>(markup);
  await settled();
  if (finishEntrances()) await settled();
  return element;
}

export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

export function one<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`<${element.localName}> shows no ${selector}`);
  return found;
}

export const part = (element: Element, name: string): HTMLElement => one(element, `[part~="${name}"]`);

/** White space of the template as one space; no-break spaces stay what they are. */
const collapsed = (text: string): string => text.replace(/[ \n\t]+/g, ' ').trim();

/** Text with ordinary spaces only, for comparing words. */
export const words = (text: string): string => collapsed(text.replaceAll('\u00a0', ' '));

/** All that an element shows as text. */
export const textOf = (element: Element): string => words(seenText(element));

/** The same with its no-break spaces. */
export const rawTextOf = (element: Element): string => collapsed(seenText(element));

/** Without what only keeps its room. */
function seenText(element: Element): string {
  const copy = document.createElement('div');
  copy.append(...[...element.shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
  for (const kept of copy.querySelectorAll('.void')) kept.remove();
  return copy.textContent ?? '';
}

/** What the picture says to who does not see it. */
export const labelOf = (element: Element): string =>
  words(one(element, 'svg[role="img"]').getAttribute('aria-label') ?? '');

/** What has the focus, into shadow roots. */
export function focused(): HTMLElement {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement;
}

/** Opens what is behind "Explore". */
export async function explore(element: Element): Promise<void> {
  part(element, 'explore').click();
  await settled();
}

/** Opens the table, and the downloads below it. */
export async function openTable(element: Element): Promise<void> {
  part(element, 'data').click();
  await settled();
}

/** Counts how often an element renders from now on. */
export function countRenders(element: Element): () => number {
  let renders = 0;
  const subject = element as unknown as { performUpdate: () => void };
  const original = subject.performUpdate.bind(element);
  subject.performUpdate = () => {
    renders++;
    original();
  };
  return () => renders;
}

/** Replaces a property until the end of the test. */
export function stub<T extends object, K extends keyof T>(object: T, name: K, value: T[K]): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, writable: true, value });
  restores.push(() => (own ? Object.defineProperty(object, name, own) : delete object[name]));
}

const restores: (() => unknown)[] = [];
afterEach(() =>
  restores
    .splice(0)
    .reverse()
    .forEach((restore) => restore()),
);
