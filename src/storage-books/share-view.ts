import { html, nothing, type TemplateResult } from 'lit/html.js';
import { copyText } from '../base/clipboard.js';
import type { Words } from '../base/words.js';
import type { StorageBooksStrings } from './strings.js';

/** "Diesen Ausschnitt teilen": copies the address of what is shown, and gives it as a link as well. */
export class ShareView {
  private href = '';
  private copied = false;

  constructor(
    private readonly requestUpdate: () => void,
    private readonly address: () => string,
  ) {}

  /** What was shared is no longer what is shown. */
  reset(): void {
    this.href = '';
  }

  private async share(): Promise<void> {
    const href = this.address();
    this.copied = await copyText(href);
    this.href = href;
    this.requestUpdate();
  }

  render({ strings: { share } }: Words<StorageBooksStrings>): TemplateResult {
    return html`<button class="expander" part="share" @click=${() => this.share()}>
        <span .textContent=${share.button}></span>
      </button>
      <p class="expanded" role="status">
        ${
          this.href
            ? html`${this.copied ? share.copied : share.notCopied} <a part="link" href=${this.href}>${share.link}</a>`
            : nothing
        }
      </p>`;
  }
}
