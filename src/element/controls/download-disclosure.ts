/** The button to what a reader can download or copy. What it opens is loaded when it is opened for the first time. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Snapshot } from '../../download/snapshot.js';
import type { Words } from '../../language/words.js';
import { isPrinting } from '../controllers/printing.js';
import { Disclosure } from './disclosure.js';
import type { DownloadPanel } from './download-panel.js';

export class DownloadDisclosure {
  private readonly disclosure: Disclosure;
  private panel?: DownloadPanel;
  private hasFailed = false;

  /** @param snapshot what is shown now */
  constructor(
    private readonly host: LitElement,
    private readonly snapshot: () => Snapshot | undefined,
  ) {
    this.disclosure = new Disclosure(host, 'take', 'take-along', () => void this.load());
  }

  private async load(): Promise<void> {
    if (this.panel || !this.disclosure.isOpen) return;
    this.hasFailed = false;
    try {
      const { DownloadPanel: Panel } = await import('./download-panel.js');
      this.panel = new Panel(this.host, () => this.snapshot()!);
    } catch {
      this.hasFailed = true;
    }
    this.host.requestUpdate();
  }

  render({ common, language }: Words<object>): TemplateResult {
    const status = (): string | undefined => (this.hasFailed ? common.notLoaded : this.panel?.status);
    const content = (): TemplateResult => html`
      ${this.panel?.render(language) ?? nothing}
      <p part="taken" role="status">${status()}</p>
    `;
    return this.disclosure.render(common.takeAlong, content, this.disclosure.isOpen && !isPrinting());
  }
}
