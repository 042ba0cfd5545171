import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LocalText } from '../../data/key-figure.js';
import { localText } from '../../data/text.js';
import { tlrz } from '../../data/tlrz.js';
import { standardIds, standardOf } from '../../data/standard-figures.js';
import { idFrom } from '../edition/id.js';
import { withNextEdition } from '../edition/next.js';
import { editionPath, editionSchema } from '../edition/paths.js';
import type { FormRecord } from '../edition/form.js';
import { wholeSchema } from '../state/draft.js';
import './changes.js';
import './faults.js';
import './figure.js';
import './open.js';
import './release.js';
import './warnings.js';
import { selectField, textField } from './fields.js';
import { figureName, graphicName } from '../words/names.js';
import { otherNames, recordFields } from './record-fields.js';
import { View } from './view.js';

const EDITION_FIRST = ['title', 'date', 'url'];
const EDITION_ELSEWHERE = ['figures'];
const DATASET_FIRST = ['publisher', 'organisation'];
const DATASET_ELSEWHERE = ['editions', 'relations'];

/** A figure of one's own, which no infographic shows and running text can. */
const OWN = 'own';

/** New figures: from a release, from a file, or field by field. */
export class WorkshopFigures extends View {
  static override properties: PropertyDeclarations = {
    addedId: { state: true, attribute: false },
    ownName: { state: true, attribute: false },
  };

  declare private addedId: string;
  declare private ownName: string;

  constructor() {
    super();
    this.addedId = OWN;
    this.ownName = '';
  }

  get #editions(): readonly FormRecord[] {
    return (this.workshop.draft.form['editions'] ?? []) as readonly FormRecord[];
  }

  get #figures(): readonly FormRecord[] {
    return (this.#editions[this.workshop.draft.edition]?.['figures'] ?? []) as readonly FormRecord[];
  }

  #begin(): void {
    const form = withNextEdition(this.workshop.draft.form);
    this.workshop.change({ form, edition: this.#editions.length });
    this.workshop.say(this.words.begun);
  }

  #addFigure(): void {
    const { edition } = this.workshop.draft;
    const isOwn = this.addedId === OWN;
    const id = isOwn ? idFrom(this.ownName) : this.addedId;
    if (!id || this.#figures.some((figure) => figure['id'] === id)) {
      this.workshop.say(this.words.addFigure.taken(this.ownName || id));
      return;
    }
    const fresh: FormRecord = {
      id,
      value: '',
      unit: likely(standardOf(id)?.units, 'TB'),
      period: likely(standardOf(id)?.periods, 'per-day'),
      ...(isOwn && { label: { [this.workshop.language]: this.ownName.trim() } }),
    };
    this.workshop.setValue(`${editionPath(edition)}.figures`, [...this.#figures, fresh]);
    this.workshop.say(this.words.addFigure.added);
    this.ownName = '';
  }

  get #publisher(): string {
    return localText((this.workshop.value('publisher') ?? '') as LocalText, this.workshop.language);
  }

  #renderEdition(): TemplateResult {
    const { edition, form } = this.workshop.draft;
    const { editionWords, fields } = this.words;
    const path = editionPath(edition);
    // Whose figures these are is asked first, unless they are the built-in body's.
    const isOwn = form['id'] !== tlrz.id;
    return html`
      <h3 id="edition">${editionWords.heading}</h3>
      ${
        this.#editions.length > 1
          ? selectField({
              id: 'edition-choice',
              label: editionWords.choose,
              value: String(edition),
              choices: this.#editions.map((each, at) => ({
                value: String(at),
                label: titleOf(each, this.workshop.language) || editionWords.untitled,
              })),
              onInput: (value) => this.workshop.change({ edition: Number(value) }),
            })
          : nothing
      }
      <button type="button" @click=${this.#begin}>${editionWords.begin}</button>
      <p class="hint">${editionWords.beginHint}</p>
      <div class="grid">
        ${isOwn ? recordFields(this.workshop, wholeSchema, '', DATASET_FIRST) : nothing}
        ${recordFields(this.workshop, editionSchema, path, EDITION_FIRST)}
      </div>
      ${isOwn ? nothing : html`<p class="hint">${editionWords.publishedBy(this.#publisher)}</p>`}
      <details>
        <summary>${editionWords.more}</summary>
        ${recordFields(this.workshop, editionSchema, path, otherNames(editionSchema, [...EDITION_FIRST, ...EDITION_ELSEWHERE]))}
        ${recordFields(this.workshop, wholeSchema, '', [
          ...(isOwn ? [] : DATASET_FIRST),
          ...otherNames(wholeSchema, [...DATASET_FIRST, ...DATASET_ELSEWHERE]),
        ])}
        ${form['relations'] ? html`<p class="hint">${fields.relations.hint}</p>` : nothing}
      </details>
    `;
  }

  #renderFigures(): TemplateResult {
    const { figureList } = this.words;
    return html`
      <h3>${figureList.name}</h3>
      <p class="hint">${figureList.hint}</p>
      ${repeat(
        this.#figures,
        ({ id }, index) => `${this.workshop.draft.edition}/${index}/${String(id)}`,
        (_, index) => html`<workshop-figure .workshop=${this.workshop} .index=${index}></workshop-figure>`,
      )}
      ${this.#renderAdd()}
    `;
  }

  #renderAdd(): TemplateResult {
    const { addFigure } = this.words;
    const stated = this.#figures.map(({ id }) => id);
    const free = standardIds.filter((id) => !stated.includes(id));
    return html`
      <div class="add">
        ${selectField({
          id: 'add-figure-id',
          label: addFigure.which,
          value: this.addedId,
          choices: [
            ...free.map((value) => ({ value, label: figureName(this.workshop, value) })),
            { value: OWN, label: addFigure.own },
          ],
          onInput: (value) => (this.addedId = value),
        })}
        ${
          this.addedId === OWN
            ? textField({
                id: 'add-figure-name',
                label: addFigure.name,
                hint: addFigure.hint,
                value: this.ownName,
                onInput: (typed) => (this.ownName = typed),
              })
            : nothing
        }
        <button type="button" @click=${this.#addFigure}>${addFigure.add}</button>
      </div>
    `;
  }

  #renderCarried(): TemplateResult {
    const { carried } = this.words;
    const { reading } = this.workshop;
    return html`
      <h3>${carried.name}</h3>
      <ul>
        ${reading.carried.map(
          ({ name, lacking }) =>
            html`<li>
              ${graphicName(this.workshop, name)}:
              ${lacking.length ? carried.needs(lacking.map((id) => figureName(this.workshop, id))) : carried.can}
            </li>`,
        )}
        <li>${carried.text}</li>
      </ul>
    `;
  }

  protected override render(): TemplateResult {
    return html`
      <workshop-release .workshop=${this.workshop}></workshop-release>
      <workshop-open .workshop=${this.workshop}></workshop-open>
      ${this.#renderEdition()}
      <workshop-faults .workshop=${this.workshop}></workshop-faults>
      ${this.#renderFigures()}
      <workshop-warnings .workshop=${this.workshop}></workshop-warnings>
      ${this.#renderCarried()}
      <workshop-changes .workshop=${this.workshop}></workshop-changes>
      <p><a href="#step-choose">${this.words.toPreview}</a></p>
      <p><a href="#step-take">${this.words.toTake}</a></p>
    `;
  }
}

/** Of what a figure may be, what it mostly is; empty for one that is free. */
const likely = (allowed: readonly string[] | undefined, usual: string): string =>
  (allowed?.includes(usual) ? usual : allowed?.[0]) ?? '';

const titleOf = (edition: FormRecord, language: string): string =>
  localText((edition['title'] ?? '') as LocalText, language);

customElements.define('workshop-figures', WorkshopFigures);
