import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Edition } from '../../data/key-figure.js';
import { localText } from '../../data/text.js';
import { tlrz } from '../../data/tlrz.js';
import { View } from './view.js';

/** Before anything is read: who pastes the release that is built in needs none of it. */
export class WorkshopBuiltIn extends View {
  static override properties: PropertyDeclarations = {
    edition: { attribute: false },
  };

  /** The built-in edition whose release was pasted. */
  declare edition: Edition;

  get #isChosen(): boolean {
    const { reading } = this.workshop;
    return reading.isBuiltIn && reading.edition?.id === this.edition.id;
  }

  #choose(): void {
    this.workshop.openDataset(tlrz, tlrz.editions.indexOf(this.edition));
    this.workshop.say(this.words.release.builtIn.chosen);
    this.updateComplete.then(() => this.querySelector<HTMLElement>('#built-in-take')?.focus());
  }

  protected override render(): TemplateResult {
    const { builtIn } = this.words.release;
    return html`
      <div class="remark" id="built-in">
        <p>${builtIn.is(localText(this.edition.title, this.workshop.language))}</p>
        ${
          this.#isChosen
            ? html`<p><a id="built-in-take" href="#step-take">${this.words.toTake}</a></p>`
            : html`<button type="button" @click=${this.#choose}>${builtIn.choose}</button>`
        }
        <p>${builtIn.orRead}</p>
      </div>
    `;
  }
}

customElements.define('workshop-built-in', WorkshopBuiltIn);
