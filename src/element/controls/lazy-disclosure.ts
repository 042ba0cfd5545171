/** A disclosure whose panel is loaded when it is opened for the first time. */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { CommonStrings } from '../../language/strings.js';
import { Disclosure } from './disclosure.js';

export class LazyDisclosure<Panel> {
  /** Undefined until it is loaded. */
  panel: Panel | undefined;
  private readonly disclosure: Disclosure;
  private hasFailed = false;

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
    this.disclosure = new Disclosure(host, id, part, () => void this.load());
  }

  get isOpen(): boolean {
    return this.disclosure.isOpen;
  }

  private async load(): Promise<void> {
    if (this.panel || !this.isOpen) return;
    this.hasFailed = false;
    try {
      this.panel = await this.loadPanel();
    } catch {
      this.hasFailed = true;
    }
    this.host.requestUpdate();
  }

  /**
   * @param content what the loaded panel shows; undefined while it loads
   * @param isShown whether it is there, whatever the reader opened
   */
  render(
    { notLoaded }: CommonStrings,
    title: string,
    content: (panel: Panel | undefined) => TemplateResult,
    isShown = this.isOpen,
  ): TemplateResult {
    const failure = (): TemplateResult => html`<p part="taken" role="status">${notLoaded}</p>`;
    return this.disclosure.render(title, () => (this.hasFailed ? failure() : content(this.panel)), isShown);
  }
}
