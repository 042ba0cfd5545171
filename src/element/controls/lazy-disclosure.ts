/** A disclosure whose panel is loaded when it is opened for the first time. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CommonStrings } from '../../language/strings.js';
import { Disclosure } from './disclosure.js';

/** What a lazy disclosure shows besides its panel. */
export interface LazyContent<Panel> {
  /** What is there at once, before the panel. */
  readonly first?: (() => TemplateResult) | undefined;
  /** What the panel says of its last step; left out for a panel that says it by itself. */
  readonly status?: (panel: Panel) => string;
  /** Whether it is there, whatever the reader opened. */
  readonly isShown?: boolean;
}

export class LazyDisclosure<Panel> {
  /** Undefined until it is loaded. */
  panel: Panel | undefined;
  readonly #disclosure: Disclosure;
  #hasFailed = false;

  /**
   * @param id of what it opens
   * @param part of the button
   * @param loadPanel called when it is opened, and again if that failed
   */
  constructor(
    private readonly host: LitElement,
    private readonly loadPanel: () => Promise<Panel>,
    id: string,
    part = id,
  ) {
    this.#disclosure = new Disclosure(host, id, part, () => void this.#load());
  }

  get isOpen(): boolean {
    return this.#disclosure.isOpen;
  }

  async #load(): Promise<void> {
    if (this.panel || !this.isOpen) return;
    this.#hasFailed = false;
    try {
      this.panel = await this.loadPanel();
    } catch {
      this.#hasFailed = true;
    }
    this.host.requestUpdate();
  }

  /**
   * What came of opening it is said by a status, which is there before it says anything.
   * @param content what the loaded panel shows
   */
  render(
    { notLoaded }: CommonStrings,
    title: string,
    content: (panel: Panel) => TemplateResult | typeof nothing,
    { first, status, isShown = this.isOpen }: LazyContent<Panel> = {},
  ): TemplateResult {
    const { panel } = this;
    const statusText = (): string | undefined => (this.#hasFailed ? notLoaded : panel && status?.(panel));
    const statusNode = (): TemplateResult => html`<p part="taken" role="status">${statusText()}</p>`;
    // In this order: a panel in another language than before forgets what it said.
    const opened = (): TemplateResult => html`
      ${first?.()} ${panel ? content(panel) : nothing} ${panel && !status ? nothing : statusNode()}
    `;
    return this.#disclosure.render(title, opened, isShown);
  }
}
