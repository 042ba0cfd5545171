import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { copyText } from '../element/clipboard.js';
import type { Words } from '../language/words.js';
import type { StorageBooksStrings } from './strings.js';

/** "Diesen Ausschnitt teilen": copies the address of what is shown, and gives it as a link as well. */
export class ShareButton {
  #href = '';
  #isCopied = false;

  constructor(
    private readonly host: LitElement,
    private readonly address: () => string,
  ) {}

  /** What was shared is no longer what is shown. */
  reset(): void {
    this.#showLink('');
  }

  #showLink(href: string): void {
    this.#href = href;
    this.host.requestUpdate();
  }

  async #share(): Promise<void> {
    const href = this.address();
    // Said anew at each press.
    this.reset();
    this.#isCopied = await copyText(href);
    this.#showLink(href);
  }

  /** In another language the same is a status of its own: what was there before it was read is not said again. */
  render({ strings: { share }, language }: Words<StorageBooksStrings>): TemplateResult {
    const status = this.#isCopied ? share.copied : share.notCopied;
    return html`
      <button class="expander" part="share" @click=${() => this.#share()}><span>${share.button}</span></button>
      ${keyed(
        language,
        html`
          <p class="expanded" role="status">
            ${this.#href ? html`${status} <a part="link" href=${this.#href}>${share.link}</a>` : nothing}
          </p>
        `,
      )}
    `;
  }
}
