/**
 * A button that opens what most readers do not need, and what it opens, which is not there before. Escape closes it, and
 * leads back to the button.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';

export class Expander {
  open = false;

  /**
   * @param changed called when the reader opened or closed it
   * @param id of what it opens
   * @param part of the button
   */
  constructor(
    private readonly changed: () => void,
    private readonly id: string,
    private readonly part = id,
  ) {}

  private toggle(): void {
    this.open = !this.open;
    this.changed();
  }

  /** @param shown whether the content is there, whatever the reader opened */
  render(title: string, content: () => TemplateResult, shown = this.open): TemplateResult {
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // The page around may have something to close as well: one at a time.
      event.preventDefault();
      // What has the focus is about to be hidden.
      const { id, previousElementSibling: button } = event.currentTarget as HTMLElement;
      if (id) (button as HTMLElement).focus();
      this.toggle();
    };
    return html`<button
        class="expander"
        part=${this.part}
        aria-expanded=${this.open}
        aria-controls=${shown ? this.id : nothing}
        @click=${() => this.toggle()}
        @keydown=${this.open ? leave : nothing}
      >
        <span aria-hidden="true" .textContent=${this.open ? '−' : '+'}></span><span .textContent=${title}></span>
      </button>
      ${shown ? html`<div id=${this.id} class="expanded" @keydown=${leave}>${content()}</div>` : nothing}`;
  }
}
