import { html, nothing, type TemplateResult } from 'lit';
import { formatSentence } from '../edition/sentences.js';
import { placeName } from '../words/place-name.js';
import { idOf } from './fields.js';
import { View } from './view.js';

/** What is wrong as a whole, with links to the fields. */
export class WorkshopFaults extends View {
  /** Opens what hides a field, and leads to it. */
  #reveal(path: string): void {
    const [, edition] = /^editions\[(\d+)\]/.exec(path) ?? [];
    if (edition !== undefined && Number(edition) !== this.workshop.draft.edition)
      this.workshop.change({ edition: Number(edition) });
    requestAnimationFrame(async () => {
      const figure = document.getElementById(fieldAnchor(path));
      if (figure instanceof HTMLDetailsElement) figure.open = true;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      // Of a text by language the first, of hours the first.
      const [field] = [path, `${path}.de`, `${path}[0]`].flatMap((each) => document.getElementById(idOf(each)) ?? []);
      field?.closest('details')?.setAttribute('open', '');
      field?.focus();
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { unreadable, faults } = this.workshop.reading;
    const paths = [...new Set([...unreadable, ...faults].map(({ path }) => path))];
    if (!paths.length) return nothing;
    const { faultSummary } = this.words;
    return html`
      <div class="remark fault-summary">
        <p>${faultSummary(paths.length)}</p>
        <ul>
          ${paths.map((path) => html`<li><a href="#${fieldAnchor(path)}" @click=${() => this.#reveal(path)}>${placeName(this.workshop, path)}</a></li>`)}
        </ul>
        ${faults.filter(({ path }) => !path).map((each) => html`<p>${formatSentence(this.workshop, each)}</p>`)}
      </div>
    `;
  }
}

const fieldAnchor = (path: string): string => idOf(/^editions\[\d+\]\.figures\[\d+\]/.exec(path)?.[0] ?? path);

customElements.define('workshop-faults', WorkshopFaults);
