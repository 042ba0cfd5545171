/**
 * What others change in an element is not left half changed. Page translators put elements of their own in the place of
 * texts; Lit would go on writing into the texts that are gone, and old sentences would stay beside new numbers.
 */
import type { LitElement, ReactiveController } from 'lit';

/** A part of a page that nobody translates, such as digits that tick, is written by its own element. */
const OWN = '[translate="no"]';

function isForeign({ target, addedNodes }: MutationRecord): boolean {
  const isOwn = (target as Partial<Element>).closest?.(OWN);
  // What was there only to measure something is gone again.
  return !isOwn && [...addedNodes].some((node) => node.isConnected && 'innerText' in node);
}

/**
 * Counts how often an element has to be rendered anew as a whole, with all of its nodes. What holds the focus keeps it.
 * The host renders by `keyed(controller.generation, …)`.
 */
export class ForeignChangesController implements ReactiveController {
  generation = 0;
  /** Whether there were foreign changes since the last update. */
  #hasForeign = false;
  #observer: MutationObserver | undefined;
  /** Gives the focus back after the host was rendered anew. */
  #refocus: (() => void) | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // On a server nobody changes anything.
    if (!globalThis.MutationObserver) return;
    this.#observer ??= new MutationObserver((records) => this.#see(records));
    this.#observer.observe(this.host.renderRoot, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    this.#see(this.#observer?.takeRecords() ?? []);
    if (!this.#hasForeign) return;
    this.#hasForeign = false;
    this.generation++;
    this.#refocus = this.#focusKept();
  }

  hostUpdated(): void {
    this.#refocus?.();
    this.#refocus = undefined;
    // What was rendered is no foreign change.
    this.#observer?.takeRecords();
  }

  #see(records: readonly MutationRecord[]): void {
    this.#hasForeign ||= records.some(isForeign);
  }

  /** What focuses the element that then stands where the focus is now: the same of its kind, in the order of the page. */
  #focusKept(): (() => void) | undefined {
    const root = this.host.renderRoot as ShadowRoot;
    const focused = root.activeElement;
    if (!focused) return undefined;
    const sameKind = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(focused.localName)];
    const index = sameKind().indexOf(focused as HTMLElement);
    return () => sameKind()[index]?.focus();
  }
}
