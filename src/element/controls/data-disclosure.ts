/** The button to the numbers: the table, and what a reader can download or copy. */
import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Snapshot } from '../../download/snapshot.js';
import type { Words } from '../../language/words.js';
import { isPrinting } from '../controllers/printing.js';
import { loadDownloadPanel } from '../lazy.js';
import type { DownloadPanel } from './download-panel.js';
import { LazyDisclosure } from './lazy-disclosure.js';

export class DataDisclosure {
  readonly #disclosure: LazyDisclosure<DownloadPanel>;

  /** @param snapshot what is shown now */
  constructor(host: LitElement, snapshot: () => Snapshot | undefined) {
    const load = async (): Promise<DownloadPanel> => {
      const { DownloadPanel: Panel } = await loadDownloadPanel();
      return new Panel(host, () => snapshot()!);
    };
    this.#disclosure = new LazyDisclosure(host, load, 'data');
  }

  /** @param table undefined where the page has it around the infographic; on paper it is always there */
  render({ common, language }: Words<object>, table: (() => TemplateResult) | undefined): TemplateResult {
    const isOnPaper = isPrinting();
    return this.#disclosure.render(
      common,
      table ? common.data : common.download,
      (panel) => (isOnPaper ? nothing : panel.render(language)),
      {
        first: table,
        status: ({ status }) => status,
        isShown: isOnPaper ? table !== undefined : this.#disclosure.isOpen,
      },
    );
  }
}
