import { html, nothing, type TemplateResult } from 'lit';
import { contradictionIn } from '../edition/contradiction.js';
import { withValue } from '../edition/form.js';
import { warningId, type PlacedWarning } from '../edition/reading.js';
import { warningSentence } from '../edition/sentences.js';
import { placeName } from '../words/place-name.js';
import { View } from './view.js';

/** What is only strange, with the choice to publish it as it is. */
export class WorkshopWarnings extends View {
  /** A number that was looked at is marked in the dataset, so that nobody is asked again. */
  #accept(warning: PlacedWarning): void {
    const { draft } = this.workshop;
    const [figure] = /^editions\[\d+\]\.figures\[\d+\]/.exec(warning.path) ?? [];
    const isConfirmed = figure !== undefined && warning.warning.asksForConfirmation;
    const form = isConfirmed ? withValue(draft.form, `${figure}.confirmed`, true) : draft.form;
    this.workshop.change({ form, accepted: [...draft.accepted, warningId(warning)] });
    this.workshop.say(this.words.strange.accepted);
  }

  /** Both values, and the sentences that they come from. */
  #renderContradiction(warning: PlacedWarning): TemplateResult | typeof nothing {
    const contradiction = contradictionIn(this.workshop, this.workshop.reading, warning);
    if (!contradiction) return nothing;
    return html`
      ${contradiction.sides.map((side) => html`<p>${side}</p>`)}
      <ul>
        ${contradiction.sources.map((source) => html`<li>${source}</li>`)}
      </ul>
    `;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { draft, reading } = this.workshop;
    // Editions that were published before keep what they said.
    const open = reading.warnings.filter(
      (each) => isOf(each.path, draft.edition) && !draft.accepted.includes(warningId(each)),
    );
    if (reading.isBuiltIn || !open.length) return nothing;
    const { strange } = this.words;
    return html`
      <div class="remark">
        <h4>${strange.name}</h4>
        ${open.map(
          (each) => html`
            <p>${placeName(this.workshop, each.path)}: ${warningSentence(this.workshop, each)}</p>
            ${this.#renderContradiction(each)}
            <button type="button" @click=${() => this.#accept(each)}>${strange.accept}</button>
          `,
        )}
        <p class="hint">${strange.hint}</p>
      </div>
    `;
  }
}

const isOf = (path: string, edition: number): boolean => {
  const [, own] = /^editions\[(\d+)\]/.exec(path) ?? [];
  return own === undefined || Number(own) === edition;
};

customElements.define('workshop-warnings', WorkshopWarnings);
