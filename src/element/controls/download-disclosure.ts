/** The button to what a reader can download or copy. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Snapshot } from '../../download/snapshot.js';
import type { Words } from '../../language/words.js';
import { isPrinting } from '../controllers/printing.js';
import type { DownloadPanel } from './download-panel.js';
import { LazyDisclosure } from './lazy-disclosure.js';

export class DownloadDisclosure {
  private readonly disclosure: LazyDisclosure<DownloadPanel>;

  /** @param snapshot what is shown now */
  constructor(host: LitElement, snapshot: () => Snapshot | undefined) {
    const load = async (): Promise<DownloadPanel> => {
      const { DownloadPanel: Panel } = await import('./download-panel.js');
      return new Panel(host, () => snapshot()!);
    };
    this.disclosure = new LazyDisclosure(host, load, 'take', 'take-along');
  }

  render({ common, language }: Words<object>): TemplateResult {
    const content = (panel: DownloadPanel | undefined): TemplateResult => html`
      ${panel?.render(language) ?? nothing}
      <p part="taken" role="status">${panel?.status}</p>
    `;
    return this.disclosure.render(common, common.takeAlong, content, this.disclosure.isOpen && !isPrinting());
  }
}
