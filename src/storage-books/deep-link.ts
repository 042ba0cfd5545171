/**
 * The address of what is shown, without storing anything: the page's own, with the element, step and place after the #,
 * which browsers do not send to the server.
 *
 *   https://example.org/article#tlrz-storage-books=1&step=shelf&book=732000001
 *
 * A page that keeps its own route there keeps it, and a frame without an address of its own has that of its page:
 *
 *   https://example.org/app#/reports/it?tlrz-storage-books=1&step=shelf
 */
import type { ReactiveController, ReactiveElement } from 'lit';

/** What a link may set. */
const linkedProperties = ['step', 'book', 'page', 'show'] as const;
export type LinkedProperties = Readonly<Partial<Record<(typeof linkedProperties)[number], string>>>;

export class DeepLinkController implements ReactiveController {
  /** Whether the page's address names the element, and its picture was not yet scrolled to. */
  #isTarget = false;
  /** What was followed last: it is not followed again where the element is put elsewhere on the page. */
  #fragment: string | undefined;

  /** @param follow shows what a link names */
  constructor(
    private readonly host: ReactiveElement,
    private readonly follow: (linked: LinkedProperties) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // On a server no address names anything.
    if (!globalThis.location) return;
    addressed().addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    addressed().removeEventListener('hashchange', this.#read);
  }

  /** Once what the link names is drawn, the page goes there, as to any part of it. */
  hostUpdated(): void {
    if (!this.#isTarget || !this.host.renderRoot.querySelector('[part=picture]')) return;
    this.#isTarget = false;
    this.host.scrollIntoView();
  }

  /** The address for what is shown now. */
  hrefTo(linked: LinkedProperties): string {
    const fragment = new URLSearchParams({ [this.host.localName]: this.#name, ...linked });
    const { href } = addressed().location;
    // A sandboxed frame does not know the address of its page, but from where that loads.
    const [page] = (isNoAddress(href) ? document.baseURI : href).split('#');
    return `${page}#${this.#route}${fragment}`;
  }

  /** The page's own route, ready for more to follow: "/reports/it?"; empty for none. */
  get #route(): string {
    const [route = ''] = addressed()
      .location.hash.slice(1)
      .split(new RegExp(`[?&]${this.host.localName}=`));
    if (!/^[!/]/.test(route)) return '';
    return route + (route.includes('?') ? '&' : '?');
  }

  /** The element's id, or which of its kind it is on the page. */
  get #name(): string {
    const root = this.host.getRootNode() as ParentNode;
    const sameTag = [...root.querySelectorAll(this.host.localName)];
    return this.host.id || String(sameTag.indexOf(this.host) + 1);
  }

  readonly #read = (): void => {
    const { hash } = addressed().location;
    if (hash === this.#fragment) return;
    this.#fragment = hash;
    const linked = new URLSearchParams(hash.replace(/^#([!/][^?]*\?)?/, ''));
    // Its own name costs a look at the whole page: asked only where the address names something.
    const named = linked.get(this.host.localName);
    if (!named || named !== this.#name) return;
    this.#isTarget = true;
    const present = linkedProperties.filter((property) => linked.has(property));
    this.follow(Object.fromEntries(present.map((property) => [property, linked.get(property)!])));
  };
}

const isNoAddress = (href: string): boolean => href.startsWith('about:');

/** The window whose address leads here: of a frame without one, that of the page around it, as far as it can be seen. */
function addressed(): Window {
  let at: Window = window;
  try {
    while (isNoAddress(at.location.href) && at.parent !== at && at.parent.location.href) at = at.parent;
  } catch {
    // The page around a sandboxed frame is none of its business.
  }
  return at;
}
