/** What only the browser's driver can do. Each answers whether the browser at hand can; the rest is in the title. */
import { a11ySnapshot, executeServerCommand } from '@web/test-runner-commands';

const agent = navigator.userAgent;
export const browser: 'chromium' | 'firefox' | 'webkit' = agent.includes('Firefox')
  ? 'firefox'
  : agent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

/** `it` for what only Chromium can be asked for: emulated media, the accessibility tree. Shown as skipped elsewhere. */
export const itInChromium = browser === 'chromium' ? it : it.skip;

/** `it` for what needs a real mouse. Shown as skipped in WebKit. */
export const itWithMouse = browser === 'webkit' ? it.skip : it;

export interface Emulation {
  media?: 'print' | 'screen' | '';
  features?: {
    'prefers-color-scheme'?: 'dark' | 'light';
    'prefers-contrast'?: 'more' | 'less' | 'no-preference';
    'prefers-reduced-motion'?: 'reduce' | 'no-preference';
    'forced-colors'?: 'active' | 'none';
  };
}

const ask = async (command: string, payload?: unknown): Promise<boolean> =>
  (await executeServerCommand<{ supported: boolean }, unknown>(command, payload)).supported;

let emulated = false;
let resized = false;
let moved = false;

/** Media and user preferences, as the reader's system would state them (Chromium). Undone after the test. */
export async function emulate(emulation: Emulation): Promise<boolean> {
  emulated = true;
  return ask('emulate', emulation);
}

/** Sizes the page, in CSS pixels; WebKit cannot go below about 450. Undone after the test. */
export async function viewport(width: number, height: number): Promise<boolean> {
  resized = true;
  return ask('viewport', { width, height });
}

/** Moves the reader's device into a time zone (Chromium). Undone after the test. */
export async function timezone(name: string): Promise<boolean> {
  moved = true;
  return ask('timezone', name);
}

export async function resetEmulation(): Promise<void> {
  if (emulated) await ask('emulate', {});
  if (resized) await ask('viewport', { width: 800, height: 600 });
  if (moved) await ask('timezone');
  emulated = false;
  resized = false;
  moved = false;
}

/** Presses real keys: `press('Tab')`, `press('Shift+Tab')`, `press('ArrowRight')`. */
export const press = (keys: string): Promise<boolean> => ask('press', keys);

/** A real click at a place of an element, from 0 (start) to 1 (end) of its width. Not in WebKit. */
export async function click(element: Element, at = 0.5): Promise<boolean> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return ask('click', { x: left + width * at, y: top + height / 2 });
}

/** Types text into what has the focus. */
export const type = (text: string): Promise<boolean> => ask('type', text);

export interface AccessibleNode {
  role: string;
  name?: string;
  value?: string | number;
  description?: string;
  children?: AccessibleNode[];
  [property: string]: unknown;
}

/** The tree that screen readers get, of the whole page or of the first element that matches (Chromium). */
export async function accessibilityTree(selector?: string): Promise<AccessibleNode> {
  const tree = (await a11ySnapshot(selector ? { selector } : {})) as unknown as AccessibleNode | null;
  if (!tree) throw new Error(`nothing in the accessibility tree${selector ? ` for ${selector}` : ''}`);
  return tree;
}

/** All nodes of an accessibility tree, in reading order. */
export function accessibleNodes(node: AccessibleNode): AccessibleNode[] {
  return [node, ...(node.children ?? []).flatMap(accessibleNodes)];
}

/** A node of the browser's own accessibility tree, with all that it tells assistive technology. */
export interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly value?: { readonly value: string | number };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** The whole tree, nodes and properties that `accessibilityTree` leaves out included (Chromium). */
export const fullAccessibilityTree = async (): Promise<readonly TreeNode[]> =>
  (await executeServerCommand<{ nodes?: readonly TreeNode[] }, unknown>('accessibility')).nodes ?? [];

/**
 * What a text is compared with: the file below test/ that was kept, or the text itself, which then is kept in its place,
 * where RENEW is set.
 */
export const record = async (file: string, text: string): Promise<string> =>
  (await executeServerCommand<{ kept: string }, unknown>('record', { file, text })).kept;
