import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { common } from '../../language/common.js';
import type { Qualified, Qualifier } from '../../core/qualifiers.js';
import type { KeyFigure, LocalText } from '../../data/key-figure.js';
import { localText } from '../../data/text.js';
import { tlrz } from '../../data/tlrz.js';
import { standardIds, standardOf } from '../../data/standard-figures.js';
import { changesBetween } from '../edition/changes.js';
import { idFrom } from '../edition/id.js';
import { withNextEdition } from '../edition/next.js';
import { editionPath, editionSchema } from '../edition/paths.js';
import { warningId, type PlacedWarning } from '../edition/reading.js';
import { withValue, type FormRecord } from '../edition/form.js';
import { wholeSchema } from '../state/draft.js';
import { contradictionIn } from '../edition/contradiction.js';
import { formatSentence, warningSentence } from '../edition/sentences.js';
import './figure.js';
import './open.js';
import './release.js';
import { idOf, selectField, textField } from './fields.js';
import { figureName, graphicName, unitWord } from '../words/names.js';
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

  private get editions(): readonly FormRecord[] {
    return (this.workshop.draft.form['editions'] ?? []) as readonly FormRecord[];
  }

  private get figures(): readonly FormRecord[] {
    return (this.editions[this.workshop.draft.edition]?.['figures'] ?? []) as readonly FormRecord[];
  }

  private begin(): void {
    const form = withNextEdition(this.workshop.draft.form);
    this.workshop.change({ form, edition: this.editions.length });
    this.workshop.say(this.words.begun);
  }

  private addFigure(): void {
    const { edition } = this.workshop.draft;
    const isOwn = this.addedId === OWN;
    const id = isOwn ? idFrom(this.ownName) : this.addedId;
    if (!id || this.figures.some((figure) => figure['id'] === id)) {
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
    this.workshop.setValue(`${editionPath(edition)}.figures`, [...this.figures, fresh]);
    this.workshop.say(this.words.addFigure.added);
    this.ownName = '';
  }

  private get publisher(): string {
    return localText((this.workshop.value('publisher') ?? '') as LocalText, this.workshop.language);
  }

  private renderEdition(): TemplateResult {
    const { edition, form } = this.workshop.draft;
    const { editionWords, fields } = this.words;
    const path = editionPath(edition);
    // Whose figures these are is asked first, unless they are the built-in body's.
    const isOwn = form['id'] !== tlrz.id;
    return html`
      <h3 id="edition">${editionWords.heading}</h3>
      ${
        this.editions.length > 1
          ? selectField({
              id: 'edition-choice',
              label: editionWords.choose,
              value: String(edition),
              choices: this.editions.map((each, at) => ({
                value: String(at),
                label: titleOf(each, this.workshop.language) || editionWords.untitled,
              })),
              onInput: (value) => this.workshop.change({ edition: Number(value) }),
            })
          : nothing
      }
      <button type="button" @click=${this.begin}>${editionWords.begin}</button>
      <p class="hint">${editionWords.beginHint}</p>
      <div class="grid">
        ${isOwn ? recordFields(this.workshop, wholeSchema, '', DATASET_FIRST) : nothing}
        ${recordFields(this.workshop, editionSchema, path, EDITION_FIRST)}
      </div>
      ${isOwn ? nothing : html`<p class="hint">${editionWords.publishedBy(this.publisher)}</p>`}
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

  private renderFigures(): TemplateResult {
    const { figureList } = this.words;
    return html`
      <h3>${figureList.name}</h3>
      <p class="hint">${figureList.hint}</p>
      ${repeat(
        this.figures,
        ({ id }, index) => `${this.workshop.draft.edition}/${index}/${String(id)}`,
        (_, index) => html`<workshop-figure .workshop=${this.workshop} .index=${index}></workshop-figure>`,
      )}
      ${this.renderAdd()}
    `;
  }

  private renderAdd(): TemplateResult {
    const { addFigure } = this.words;
    const stated = this.figures.map(({ id }) => id);
    const free = standardIds.filter((id) => !stated.includes(id));
    return html`
      <div class="add" id="add-figure" tabindex="-1">
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
        <button type="button" @click=${this.addFigure}>${addFigure.add}</button>
      </div>
    `;
  }

  /** What is wrong as a whole, with links to the fields. */
  private renderFaults(): TemplateResult | typeof nothing {
    const { unreadable, faults } = this.workshop.reading;
    const paths = [...new Set([...unreadable, ...faults].map(({ path }) => path))];
    if (!paths.length) return nothing;
    const { faultSummary } = this.words;
    return html`
      <div class="remark fault-summary">
        <p>${faultSummary(paths.length)}</p>
        <ul>
          ${paths.map((path) => html`<li><a href="#${fieldAnchor(path)}" @click=${() => this.reveal(path)}>${this.placeOf(path)}</a></li>`)}
        </ul>
        ${faults.filter(({ path }) => !path).map((each) => html`<p>${formatSentence(this.workshop, each)}</p>`)}
      </div>
    `;
  }

  /** "Anrufe": whose field it is. */
  private placeOf(path: string): string {
    const [, edition, figure] = /^editions\[(\d+)\](?:\.figures\[(\d+)\])?/.exec(path) ?? [];
    const { editionWords, fields } = this.words;
    const names = fields as Readonly<Record<string, { label: string }>>;
    const isWhole = /^editions\[\d+\]$/.test(path);
    const field = isWhole ? '' : (names[path.replace(/.*\./, '').replace(/\[.*/, '')]?.label ?? '');
    if (edition === undefined) return field;
    if (figure === undefined) return [editionWords.name, field].filter(Boolean).join(': ');
    const id = String((this.workshop.value(`editions[${edition}].figures[${figure}].id`) ?? '') as string);
    return [figureName(this.workshop, id), field].filter(Boolean).join(': ');
  }

  /** Opens what hides a field, and leads to it. */
  private reveal(path: string): void {
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

  /** What is only strange, with the choice to publish it as it is. */
  private renderWarnings(): TemplateResult | typeof nothing {
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
            <p>${this.placeOf(each.path)}: ${warningSentence(this.workshop, each)}</p>
            ${this.renderContradiction(each)}
            <button type="button" @click=${() => this.accept(each)}>${strange.accept}</button>
          `,
        )}
        <p class="hint">${strange.hint}</p>
      </div>
    `;
  }

  /** Both values, and the sentences that they come from. */
  private renderContradiction(warning: PlacedWarning): TemplateResult | typeof nothing {
    const contradiction = contradictionIn(this.workshop, this.workshop.reading, warning);
    if (!contradiction) return nothing;
    return html`
      ${contradiction.sides.map((side) => html`<p>${side}</p>`)}
      <ul>
        ${contradiction.sources.map((source) => html`<li>${source}</li>`)}
      </ul>
    `;
  }

  /** A number that was looked at is marked in the dataset, so that nobody is asked again. */
  private accept(warning: PlacedWarning): void {
    const { draft } = this.workshop;
    const [figure] = /^editions\[\d+\]\.figures\[\d+\]/.exec(warning.path) ?? [];
    const isConfirmed = figure !== undefined && warning.warning.asksForConfirmation;
    const form = isConfirmed ? withValue(draft.form, `${figure}.confirmed`, true) : draft.form;
    this.workshop.change({ form, accepted: [...draft.accepted, warningId(warning)] });
    this.workshop.say(this.words.strange.accepted);
  }

  private renderCarried(): TemplateResult {
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

  /** "more than 21,000 calls": never without its qualifier. */
  private said(figure: KeyFigure | undefined): string {
    const { changes, number } = this.words;
    if (!figure) return changes.none;
    const { value, qualifier = 'exact', unit } = figure;
    return [this.qualifierWord(qualifier), number(value), unitWord(this.workshop, unit)].filter(Boolean).join(' ');
  }

  private growth({ value, qualifier }: Qualified): string {
    const { changes, number } = this.words;
    return changes.percent(this.qualifierWord(qualifier), number(Math.abs(value), 1), Math.sign(value));
  }

  private qualifierWord(qualifier: Qualifier): string {
    return common(this.workshop.language).locale.qualifiers[qualifier];
  }

  private renderChanges(): TemplateResult | typeof nothing {
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
                  <td>${this.said(old)}</td>
                  <td>${this.said(now)}</td>
                  <td>${percent && this.growth(percent)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  protected override render(): TemplateResult {
    return html`
      <workshop-release .workshop=${this.workshop}></workshop-release>
      <workshop-open .workshop=${this.workshop}></workshop-open>
      ${this.renderEdition()} ${this.renderFaults()} ${this.renderFigures()} ${this.renderWarnings()}
      ${this.renderCarried()} ${this.renderChanges()}
      <p><a href="#step-choose">${this.words.toPreview}</a></p>
      <p><a href="#step-take">${this.words.toTake}</a></p>
    `;
  }
}

const isOf = (path: string, edition: number): boolean => {
  const [, own] = /^editions\[(\d+)\]/.exec(path) ?? [];
  return own === undefined || Number(own) === edition;
};

const fieldAnchor = (path: string): string => idOf(/^editions\[\d+\]\.figures\[\d+\]/.exec(path)?.[0] ?? path);

/** Of what a figure may be, what it mostly is; empty for one that is free. */
const likely = (allowed: readonly string[] | undefined, usual: string): string =>
  (allowed?.includes(usual) ? usual : allowed?.[0]) ?? '';

const titleOf = (edition: FormRecord, language: string): string =>
  localText((edition['title'] ?? '') as LocalText, language);

customElements.define('workshop-figures', WorkshopFigures);
