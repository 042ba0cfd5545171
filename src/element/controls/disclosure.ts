/**
 * A button that opens what most readers do not need, and what it opens, which is not there before. Escape closes it, and
 * leads back to the button.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';

export class Disclosure {
  isOpen = false;

  /**
   * @param id of what it opens
   * @param part of the button
   * @param toggled called when the reader opened or closed it, before the host renders
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly id: string,
    private readonly part = id,
    private readonly toggled: () => void = () => {},
  ) {}

  #toggle(): void {
    this.isOpen = !this.isOpen;
    this.toggled();
    this.host.requestUpdate();
  }

  readonly #closeOnEscape = (event: KeyboardEvent): void => {
    // What is inside may have closed already, and the page around may have something to close as well: one at a time.
    if (event.key !== 'Escape' || !this.isOpen || event.defaultPrevented) return;
    event.preventDefault();
    // What has the focus is about to go.
    const panel = event.currentTarget as HTMLElement;
    if (panel.id === this.id) (panel.previousElementSibling as HTMLElement).focus();
    this.#toggle();
  };

  /** @param isShown whether the content is there, whatever the reader opened */
  render(title: string, content: () => TemplateResult, isShown = this.isOpen): TemplateResult {
    return html`
      <button
        class="expander"
        part=${this.part}
        aria-expanded=${this.isOpen}
        aria-controls=${isShown ? this.id : nothing}
        @click=${() => this.#toggle()}
        @keydown=${this.#closeOnEscape}
      >
        <span aria-hidden="true">${this.isOpen ? '−' : '+'}</span><span>${title}</span>
      </button>
      ${isShown ? html`<div id=${this.id} class="expanded" @keydown=${this.#closeOnEscape}>${content()}</div>` : nothing}
    `;
  }
}
