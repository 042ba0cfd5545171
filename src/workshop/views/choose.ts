import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { plain } from '../../core/rich-text.js';
import { infographics } from '../../infographics.js';
import { fileOf } from '../take/rendered.js';
import { figureName, graphicName } from '../words/names.js';
import { pictureOf } from './picture.js';
import { View } from './view.js';

/** Every infographic by its picture; what the edition lacks for one is said beside it. */
export class WorkshopChoose extends View {
  #renderCard(name: string): TemplateResult {
    const { draft, rendered, shown } = this.workshop;
    const { lacking } = this.words;
    const file = fileOf(rendered, name, draft.language);
    const missing = shown.carried.find((each) => each.name === name)?.lacking ?? [];
    return html`
      <label class="card">
        <span class="card-name">
          <input
            type="radio"
            name="graphic"
            .value=${name}
            .checked=${live(name === draft.graphic)}
            @change=${() => this.workshop.change({ graphic: name })}
          />
          ${graphicName(this.workshop, name)}
        </span>
        ${file ? pictureOf(file.svg) : nothing}
        ${file ? html`<span class="hint">${plain(file.words['Title'] ?? '')}</span>` : nothing}
        ${missing.length ? html`<span class="hint">${lacking(missing.map((id) => figureName(this.workshop, id)))}</span>` : nothing}
      </label>
    `;
  }

  protected override render(): TemplateResult {
    return html`
      <fieldset class="cards">
        <legend>${this.words.chooseLegend}</legend>
        ${infographics.map(({ name }) => this.#renderCard(name))}
      </fieldset>
    `;
  }
}

customElements.define('workshop-choose', WorkshopChoose);
