import { html, nothing, type TemplateResult } from 'lit';
import type { Qualified, Qualifier } from '../../core/qualifiers.js';
import type { KeyFigure } from '../../data/key-figure.js';
import { common } from '../../language/common.js';
import { changesBetween } from '../edition/changes.js';
import { figureName, unitWord } from '../words/names.js';
import { View } from './view.js';

/** What an edition changes of the one before. */
export class WorkshopChanges extends View {
  /** "more than 21,000 calls": never without its qualifier. */
  #said(figure: KeyFigure | undefined): string {
    const { changes, number } = this.words;
    if (!figure) return changes.none;
    const { value, qualifier = 'exact', unit } = figure;
    return [this.#qualifierWord(qualifier), number(value), unitWord(this.workshop, unit)].filter(Boolean).join(' ');
  }

  #growth({ value, qualifier }: Qualified): string {
    const { changes, number } = this.words;
    return changes.percent(this.#qualifierWord(qualifier), number(Math.abs(value), 1), Math.sign(value));
  }

  #qualifierWord(qualifier: Qualifier): string {
    return common(this.workshop.language).locale.qualifiers[qualifier];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edition, before } = this.workshop.shown;
    if (!edition || !before) return nothing;
    const { changes } = this.words;
    return html`
      <h3>${changes.name}</h3>
      <div class="scrolls" role="region" aria-label=${changes.name} tabindex="0">
        <table>
          <thead>
            <tr>
              ${changes.columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${changesBetween(before, edition).map(
              ({ id, before: old, now, percent }) =>
                html`<tr>
                  <th scope="row">${figureName(this.workshop, id)}</th>
                  <td>${this.#said(old)}</td>
                  <td>${this.#said(now)}</td>
                  <td>${percent && this.#growth(percent)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}

customElements.define('workshop-changes', WorkshopChanges);
