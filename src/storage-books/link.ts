/**
 * The address of what is shown, without storing anything: the page's own, with the element, step and place behind the #,
 * which browsers do not send to the server.
 *
 *   https://example.org/article#tlrz-storage-books=1&step=shelf&book=732000001
 */
import type { Controller } from '../base/element.js';

/** What a link may set. */
const names = ['step', 'book', 'page', 'show'] as const;
export type Linked = Readonly<Partial<Record<(typeof names)[number], string>>>;

export class Link implements Controller {
  private reached = false;

  /** @param follow shows what a link names */
  constructor(
    private readonly host: HTMLElement,
    private readonly follow: (linked: Linked) => void,
  ) {}

  hostConnected(): void {
    addEventListener('hashchange', this.read);
    this.read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.read);
  }

  /** Once what the link names is drawn, the page goes there, as to any part of it. */
  hostUpdated(): void {
    if (!this.reached || !this.host.shadowRoot?.querySelector('[part=picture]')) return;
    this.reached = false;
    this.host.scrollIntoView();
  }

  /** The address for what is shown now. */
  href(linked: Linked): string {
    const fragment = new URLSearchParams({ [this.host.localName]: this.name, ...linked });
    return `${location.href.split('#')[0]}#${fragment}`;
  }

  /** The element's id, or which of its kind it is on the page. */
  private get name(): string {
    const root = this.host.getRootNode() as ParentNode;
    const alike = [...root.querySelectorAll(this.host.localName)];
    return this.host.id || String(alike.indexOf(this.host) + 1);
  }

  private readonly read = (): void => {
    const linked = new URLSearchParams(location.hash.slice(1));
    // Its own name costs a look at the whole page: asked only where the address names something.
    const named = linked.get(this.host.localName);
    if (!named || named !== this.name) return;
    this.reached = true;
    this.follow(Object.fromEntries(names.flatMap((name) => (linked.has(name) ? [[name, linked.get(name)!]] : []))));
  };
}
