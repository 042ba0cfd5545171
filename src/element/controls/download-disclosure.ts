/** The button to what a reader can download or copy. */
import type { LitElement, TemplateResult } from 'lit';
import type { Snapshot } from '../../download/snapshot.js';
import type { Words } from '../../language/words.js';
import { isPrinting } from '../controllers/printing.js';
import { loadDownloadPanel } from '../lazy.js';
import type { DownloadPanel } from './download-panel.js';
import { LazyDisclosure } from './lazy-disclosure.js';

export class DownloadDisclosure {
  private readonly disclosure: LazyDisclosure<DownloadPanel>;

  /** @param snapshot what is shown now */
  constructor(host: LitElement, snapshot: () => Snapshot | undefined) {
    const load = async (): Promise<DownloadPanel> => {
      const { DownloadPanel: Panel } = await loadDownloadPanel();
      return new Panel(host, () => snapshot()!);
    };
    this.disclosure = new LazyDisclosure(host, load, 'take', 'take-along');
  }

  render({ common, language }: Words<object>): TemplateResult {
    return this.disclosure.render(
      common,
      common.takeAlong,
      (panel) => panel.render(language),
      ({ status }) => status,
      this.disclosure.isOpen && !isPrinting(),
    );
  }
}
