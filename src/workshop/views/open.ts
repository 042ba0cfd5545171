import { html, type TemplateResult } from 'lit';
import { describeFault } from '../../data/fault-words.js';
import { emptyForm, withFigures } from '../edition/merge.js';
import type { FormRecord } from '../edition/form.js';
import { open } from '../input/open.js';
import type { Opened } from '../input/opened.js';
import { graphicName } from '../words/names.js';
import { View } from './view.js';

/** Files into the workshop, and a new beginning. What was typed before can be had back by undoing. */
export class WorkshopOpen extends View {
  static override properties = { said: { state: true, attribute: false } };

  /** What became of the last file. */
  declare private said: string;

  constructor() {
    super();
    this.said = '';
  }

  async #choose(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const opened = open(new Uint8Array(await file.arrayBuffer()), this.workshop.language);
    // The same file can be chosen again after it was mended.
    input.value = '';
    this.said = `${file.name}: ${this.#take(opened)}`;
    this.workshop.say(this.said);
  }

  /** @returns what became of it, as a sentence */
  #take(opened: Opened): string {
    const { workshop, words } = this;
    const { open: own } = words;
    if (opened.kind === 'fault') return own.faults[opened.fault];
    if (opened.kind === 'json-fault') return describeFault(opened.fault, workshop.language);
    if (opened.kind === 'draft') {
      workshop.open(opened.draft);
      const { graphic, language } = workshop.draft;
      return own.draft(graphicName(workshop, graphic), words.languages[language]);
    }
    if (opened.kind === 'text') {
      workshop.change({ release: opened.text, found: [], source: [] });
      return own.text;
    }
    const note = own.encodings[opened.encoding];
    const { draft } = workshop;
    if (opened.kind === 'figures') {
      workshop.change({ form: withFigures(draft.form, draft.edition, opened.figures) });
      return `${own.figures(opened.figures.length)} ${note}`;
    }
    const editions = (opened.form['editions'] ?? []) as readonly FormRecord[];
    workshop.change({ form: opened.form, edition: Math.max(0, editions.length - 1), accepted: [] });
    return `${own.dataset} ${note}`;
  }

  #begin(): void {
    this.workshop.change({ form: emptyForm, edition: 0, accepted: [] });
    this.workshop.say(this.words.open.begun);
  }

  protected override render(): TemplateResult {
    const { open: words } = this.words;
    return html`
      <details class="form">
        <summary><h3>${words.name}</h3></summary>
        <div class="field">
          <label for="open-file">${words.label}</label>
          <input
            id="open-file"
            type="file"
            accept=".zip,.json,.csv,.txt"
            aria-describedby="open-hint open-said"
            @change=${(event: Event) => this.#choose(event.target as HTMLInputElement)}
          />
          <div class="hint" id="open-hint">${words.hint}</div>
          <p id="open-said">${this.said}</p>
        </div>
        <p>${words.beginHint}</p>
        <button type="button" @click=${this.#begin}>${words.begin}</button>
      </details>
    `;
  }
}

customElements.define('workshop-open', WorkshopOpen);
