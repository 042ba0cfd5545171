/** What every infographic is: title, summary, picture, controls, source and table around one set of figures. */
import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { keyed } from 'lit/directives/keyed.js';
import { choice, propertyOf, type Choice, type Option } from '../core/options.js';
import { plain } from '../core/rich-text.js';
import { languageOf } from '../data/editions.js';
import type { Fault } from '../data/faults.js';
import type { Release } from '../data/release.js';
import { unusable } from '../data/faults.js';
import { report } from '../data/report.js';
import type { Snapshot } from '../download/snapshot.js';
import type { Scene } from '../graphic/scene.js';
import { common } from '../language/common.js';
import { directionOf } from '../language/direction.js';
import { stringsFor } from '../language/registry.js';
import { sourceLine } from '../language/source-line.js';
import type { Words } from '../language/words.js';
import { adoptStylesAgain } from './adopted-styles.js';
import { leaveBareMode } from './bare-mode.js';
import { BindingController } from './controllers/binding.js';
import { DeferralController } from './controllers/deferral.js';
import { ForeignChangesController } from './controllers/foreign-changes.js';
import { LanguageController } from './controllers/language.js';
import { followPrinting, isPrinting } from './controllers/printing.js';
import { SizeController } from './controllers/size.js';
import { DataDisclosure } from './controls/data-disclosure.js';
import { Disclosure } from './controls/disclosure.js';
import { keyList } from './controls/key-list.js';
import { pictureView } from './controls/picture.js';
import { plainLanguageButton } from './controls/plain-language-button.js';
import { richText, unbroken } from './controls/rich-text.js';
import { segmentedControl } from './controls/segmented-control.js';
import { table } from './controls/table.js';
import type { FaultBox } from './controls/fault-box.js';
import type { AnyDefinition } from './definition.js';
import { loadFaultBox } from './lazy.js';
import { ownTask } from './controllers/own-task.js';
import { setPropertyDefaults } from './property-defaults.js';
import { updateOrFallBack } from './render-failure.js';
import { emptyDeclarativeRoot } from './render-root.js';
import { baseStyles } from './styles/base.styles.js';
import { downloadStyles } from './styles/downloads.styles.js';
import { resetStyles, roomStyles } from './styles/reset.styles.js';
import { segmentedControlStyles } from './styles/segmented-control.styles.js';
import { tableStyles } from './styles/table.styles.js';
import { tokens } from './styles/tokens.styles.js';
import { warnOnce } from './warn.js';

const headingLevel = choice('heading-level', ['1', '2', '3', '4', '5', '6'], '3');

/** Pictures are drawn for this width at least, in px at a font size of 16 px, and shrink below. */
const NARROWEST = 240;

/** The room on a small telephone, in px at a font size of 16 px: until it is known, and the least to keep a place for. */
const TELEPHONE = 256;

/** The room on paper for what was not displayed on screen, in px at a font size of 16 px; narrower paper shrinks it. */
const PAPER = 640;

/**
 * The classes that style sheets tell widths apart by, from the room in em. A container query would do the same, at a
 * price: what is measured is a layer, painted anew at every tick of what moves in it.
 */
const widthClasses = (em: number) => ({ wide: em >= 36, narrow: em <= 22, narrowest: em <= 15 });

/**
 * What an infographic shows below its summary. `moving` is what changes by itself, between words that stay: `lead` above
 * it and `body` below. What stays is painted once and kept by the browser, so that a tick costs the page no more than
 * the element that moves (`npm run bench`).
 */
export interface Graphic {
  readonly lead?: TemplateResult;
  readonly moving?: TemplateResult;
  /** At first sight: the picture with its key, and what else belongs to them. */
  readonly body: TemplateResult;
  /** The one action that is its idea, in a line with what can be opened where there is room. */
  readonly action?: TemplateResult | undefined;
  /** Everything else that a reader can do, behind the disclosure "Explore"; rendered once it is open. */
  readonly more: () => TemplateResult | typeof nothing;
}

/**
 * The base of every infographic.
 *
 * `updateComplete` resolves when title, sentence, source and controls are in the shadow root, and the picture as well where
 * the element has a width by then. Where it has none yet (the page is still parsed, or it is not displayed), the picture
 * comes with the first layout that gives it one, before the browser paints that.
 *
 * @cssprop --tlrz-ink - Colour of text, and of what was known before.
 * @cssprop --tlrz-muted - Colour of text that explains.
 * @cssprop --tlrz-scale - Colour of scales, ticks and borders of controls.
 * @cssprop --tlrz-hairline - Colour of lines that only divide.
 * @cssprop --tlrz-accent - Colour of what the figure measures.
 * @cssprop --tlrz-focus - Colour of the focus ring; default: the ink.
 * @cssprop --tlrz-surface - Colour of the page behind the infographic, which it does not paint; default: that of the browser (`Canvas`).
 * @cssprop --tlrz-font-size - Size of running text, with a unit, from which every length follows; default: that of the page (1em). Not of key figures.
 * @cssprop --tlrz-place - Height of the place that the page keeps until the infographic is there; default: what most fonts need.
 */
export abstract class Infographic<Strings extends object, S extends Scene = Scene> extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    roomStyles,
    resetStyles,
    baseStyles,
    tableStyles,
    segmentedControlStyles,
    downloadStyles,
  ];

  /** What others have to know of the infographic without its element. */
  static readonly definition: AnyDefinition;

  readonly #definition = (this.constructor as typeof Infographic).definition;
  readonly #binding = new BindingController(this, () => this.#definition.shownFigures);
  readonly #language = new LanguageController(this, this.#definition.name);
  readonly #size = new SizeController(this);
  readonly #deferral = new DeferralController(this, () => this.#size.top);
  readonly #foreignChanges = new ForeignChangesController(this);
  readonly #explore = new Disclosure(this, 'explore', 'explore', () => this.#dispatchOpen());
  readonly #data = new DataDisclosure(this, () => this.snapshot);

  /** Message of the live region: the result of the reader's last step, in the language in which it happened. */
  protected status = '';
  #statusLanguage = '';
  /** Whether the place that a page keeps for it is its own. */
  #keepsPlace = true;
  /** Loaded for an editor, when there is a fault. */
  #faultBox?: FaultBox;

  /** What is shown; undefined while the fallback is. */
  protected snapshot?: Snapshot<Strings, S>;

  static override properties: PropertyDeclarations = {
    src: {},
    edition: {},
    figures: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    showFaults: { type: Boolean, attribute: 'show-faults' },
    bare: { type: Boolean },
    open: { type: Boolean },
  };

  /** URL of a dataset in the published format. */
  declare src: string | null;
  /** Name of the edition to show; without it the newest of the dataset. */
  declare edition: string | null;
  /** Own figures: a dataset, or the short form of one edition, as JSON text or as an object. */
  declare figures: string | object | null;
  /** A title of the page's own. */
  declare heading: string | null;
  /** Level of the title in the page's outline, 1 to 6; default 3. */
  declare headingLevel: number | string | null;
  /** Shows an editor on the page what is wrong with a dataset. */
  declare showFaults: boolean;
  /** Leaves out title, sentence, source and table, where the page says them around the tag; static embeds set it. */
  declare bare: boolean;
  /** Shows from the start what else a reader can do, which is behind a button otherwise. */
  declare open: boolean;

  constructor() {
    super();
    setPropertyDefaults(this);
    followPrinting(this, () => {
      this.#deferral.end();
      this.requestUpdate();
      this.performUpdate();
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    emptyDeclarativeRoot(this);
    return super.createRenderRoot();
  }

  adoptedCallback(): void {
    adoptStylesAgain(this);
  }

  protected override performUpdate(): void {
    updateOrFallBack(this, () => super.performUpdate());
  }

  /** What still has to load for what is to be shown; undefined for nothing. Never rejects. */
  protected get pending(): Promise<unknown> | undefined {
    return this.#language.loading ?? this.#binding.pending;
  }

  /** At first in a task of its own; after that, what was shown stays until figures of the page's own can be checked. */
  protected override async scheduleUpdate(): Promise<void> {
    // A static embed has waited for an idle moment, and shows its picture until this one is there.
    if (!this.hasUpdated && !this.bare) await ownTask(this);
    while (this.hasUpdated && this.#binding.pending) await this.#binding.pending;
    super.scheduleUpdate();
  }

  /** Who waits for it gets it at once. */
  protected override async getUpdateComplete(): Promise<boolean> {
    this.#deferral.end();
    const isComplete = await super.getUpdateComplete();
    if (!this.pending) return isComplete;
    await this.pending;
    return this.updateComplete;
  }

  protected override willUpdate(): void {
    this.#explore.isOpen = this.open;
    this.#language.resolveAtFirst();
    if (this.#language.tag !== this.#statusLanguage) this.status = '';
    this.#statusLanguage = this.#language.tag;
    this.#binding.resolve();
    const { pending, snapshot } = this;
    if (pending && !snapshot) void pending.then(() => this.requestUpdate());
    // Until the first of it is there, the fallback stays; after that, what was shown before.
    const isReady = this.#language.hasTexts && (snapshot || !(pending || this.#deferral.isWaiting));
    const release = isReady ? this.#binding.release : undefined;
    const scene = release && this.scene(this.words, release);
    this.snapshot = scene && this.#snapshotOf(release, scene);
    if (this.snapshot && this.bare && this.#language.hasChanged) leaveBareMode(this);
    const isUndecided = !isReady || (!this.snapshot && globalThis.document?.readyState === 'loading');
    this.#keepPlace(isUndecided || this.#fillsPlace);
  }

  /** A low picture leaves a hole, and so do many fonts in a narrow column: how many lines they need differs most there. */
  get #fillsPlace(): boolean {
    const { snapshot } = this;
    if (!snapshot || snapshot.scene.isLow) return false;
    return (this.#room || TELEPHONE) >= TELEPHONE;
  }

  /** Where figures are missing, or what is shown fills no place, no hole stays: these take their own room. */
  #keepPlace(isKept: boolean): void {
    if (isKept === this.#keepsPlace) return;
    this.#keepsPlace = isKept;
    // On a server there is no style sheet that keeps one.
    if (!globalThis.document) return;
    const place = isKept ? '' : '0px';
    this.style.setProperty('--tlrz-place', place);
    // A static embed keeps it for its picture: while that is shown in place of the infographic, nothing moves.
    const embed = this.closest<HTMLElement>('[data-tlrz]');
    embed?.style.setProperty('--tlrz-place', this.snapshot ? place : '');
  }

  /** What is shown of a release in the present state; undefined if the release lacks a required figure. */
  protected abstract scene(words: Words<Strings>, release: Release): S | undefined;

  protected abstract renderGraphic(snapshot: Snapshot<Strings, S>): Graphic;

  protected get words(): Words<Strings> {
    const { tag } = this.#language;
    return { strings: stringsFor(this.#definition.name, tag), common: common(tag), language: tag };
  }

  #snapshotOf(release: Release, scene: S): Snapshot<Strings, S> {
    const { words } = this;
    return {
      words,
      release,
      scene,
      shownFigures: this.#definition.shownFigures,
      title: this.heading || plain(scene.content.title),
      source: sourceLine(words, release),
      width: Math.max(this.#room || TELEPHONE, NARROWEST),
    };
  }

  /** The valid value of an option; a bad one is named once in the console and the fallback holds. */
  protected option<T>({ attribute, allowed, fallback, read }: Option<T>): T {
    const raw: unknown = this[propertyOf(attribute) as keyof this];
    if (raw === null || raw === undefined) return fallback;
    const value = read(raw);
    if (value !== undefined) return value;
    const instead = fallback === undefined ? 'it is ignored' : `"${String(fallback)}" is used`;
    warnOnce(`<${this.localName} ${attribute}="${String(raw)}">: allowed is ${allowed}; ${instead}`);
    return fallback;
  }

  /**
   * Tells screen readers, once and politely, what came of what the reader did.
   * @param text called when the picture has changed
   */
  protected announce(text: () => string): void {
    this.status = '';
    this.requestUpdate();
    // The same is told again only if it was gone meanwhile.
    void this.updateComplete.then(() => {
      this.status = text();
      this.requestUpdate();
    });
  }

  /** In px at a font size of 16 px; 0 until it is known. */
  get #room(): number {
    return this.#size.width || (isPrinting() ? PAPER : 0);
  }

  /** Tells the page what the reader changed. */
  protected dispatchChange(attribute: string, value: string): void {
    const detail: ChangeDetail = { attribute, value };
    this.dispatchEvent(new CustomEvent('tlrz-change', { bubbles: true, composed: true, detail }));
  }

  #dispatchOpen(): void {
    this.open = this.#explore.isOpen;
    this.dispatchChange('open', String(this.open));
  }

  protected renderPicture({ scene, width }: Snapshot<Strings, S>): TemplateResult | typeof nothing {
    const room = this.#room;
    if (room) return pictureView(scene.draw(width), scene.label, room);
    // The page's own picture stays until there is room to draw in; other fallbacks say what is said already.
    return this.bare ? html`<slot></slot>` : nothing;
  }

  /** What the strokes in the picture stand for; on paper with all that is to say of them. */
  protected renderKey({ scene: { key, keyDetails = [] } }: Snapshot<Strings, S>): TemplateResult {
    return keyList(isPrinting() ? [...key, ...keyDetails] : key);
  }

  /** @param texts label and hint of each value on offer */
  protected renderSwitch<T extends string>(
    option: Choice<T>,
    current: T,
    legend: string,
    texts: Readonly<Record<T, readonly [label: string, hint: string]>>,
    offered = option.values,
  ): TemplateResult {
    const { attribute } = option;
    return segmentedControl(legend, offered, texts, current, (value) => {
      Object.assign(this, { [propertyOf(attribute)]: value });
      this.dispatchChange(attribute, value);
      this.announce(() => {
        const { result, label = '' } = this.snapshot?.scene ?? {};
        return result ?? label;
      });
    });
  }

  /** What is wrong with the figures, or strange: in the console, and on the page for an editor who asks. */
  #renderFaults(): TemplateResult | typeof nothing {
    const { release, warnings } = this.#binding;
    const faults = [...this.#binding.faults, ...this.#lackingFigures(release)];
    if (!this.showFaults || faults.length + warnings.length === 0) return nothing;
    if (!this.#faultBox) void this.#loadFaultBox();
    const shown = this.snapshot && this.#hasOwnFaults ? 'before' : 'shown';
    return this.#faultBox?.(faults, warnings, this.snapshot ? shown : 'fallback', this.#language.tag) ?? nothing;
  }

  /** Whether what is shown is not what was asked for. */
  get #hasOwnFaults(): boolean {
    return this.#binding.faults.some(({ code }) => code !== 'withheld');
  }

  /** A release without any of the figures that the infographic is about. */
  #lackingFigures(release: Release | undefined): readonly Fault[] {
    const { requiredFigures } = this.#definition;
    if (!release || requiredFigures.some(release.figure)) return [];
    const present = release.edition.figures.map(({ id }) => id).join(', ');
    const { faults, warnings } = unusable('lacking', undefined, this.localName, requiredFigures.join(', '), present);
    void report({ faults, warnings }, release.edition.id);
    return faults;
  }

  async #loadFaultBox(): Promise<void> {
    // Where it does not load, the console has said what is wrong.
    const loaded = await loadFaultBox().catch(() => undefined);
    if (!loaded) return;
    this.#faultBox = loaded.faultBox;
    this.requestUpdate();
  }

  #renderHeader({ words, scene }: Snapshot): TemplateResult {
    const heading = this.heading || scene.content.title;
    const { hasSimple, isSimple } = this.#language;
    const changed = (): void => this.dispatchChange('lang', this.#language.tag);
    return html`
      <div class="top">
        <div id="title" part="title" role="heading" aria-level=${this.option(headingLevel)}>${unbroken(heading)}</div>
        ${hasSimple ? plainLanguageButton(words.common.simple, isSimple, changed) : nothing}
      </div>
      <p part="summary">${richText(scene.content.summary)}</p>
    `;
  }

  #renderCaption({ source, release, scene }: Snapshot): TemplateResult {
    const { url } = release.edition;
    const { notes, details } = scene.content;
    return html`
      <figcaption part="source">
        <p>${url ? html`<a href=${url}>${richText(source)}</a>` : richText(source)}</p>
        ${paragraphs(isPrinting() ? [...notes, ...details()] : notes)}
      </figcaption>
    `;
  }

  /** What else a reader can do, and what is to say of the picture and its numbers. */
  #renderExplore({ words, scene }: Snapshot, more: Graphic['more']): TemplateResult {
    const { content, keyDetails = [] } = scene;
    const explored = (): TemplateResult => html`
      ${more()} ${keyDetails.length ? keyList(keyDetails) : nothing}
      ${this.bare ? nothing : html`<div class="details">${paragraphs(content.details())}</div>`}
    `;
    return this.#explore.render(words.common.explore, explored, this.#explore.isOpen && !isPrinting());
  }

  #renderData({ words, title, source, release, scene }: Snapshot): TemplateResult {
    const content = (): TemplateResult =>
      table(words.common, {
        caption: title,
        rows: scene.content.rows(),
        source,
        sourceLanguage: languageOf(release.dataset),
      });
    return this.#data.render(words, this.bare ? undefined : content);
  }

  /** Where there is no room for a picture nor for a line with a number: what stands between the tags, else the sentence. */
  #renderInWords({ scene, source }: Snapshot): TemplateResult {
    return html`
      <div class="narrow-words">
        ${this.#renderFaults()}<slot>${richText(scene.content.summary)} <small>${richText(source)}</small></slot>
      </div>
    `;
  }

  #renderInfographic(snapshot: Snapshot<Strings, S>): TemplateResult {
    const { bare } = this;
    const { words, title } = snapshot;
    const { lead, moving, body, action, more } = this.renderGraphic(snapshot);
    const em = (this.#room || TELEPHONE) / 16;
    // By the property: strict content policies block style attributes.
    return html`
      <div
        class=${classMap({ root: true, bare: bare, ...widthClasses(em) })}
        .style=${`--room:${em}em`}
        lang=${words.language}
        dir=${directionOf(words.language)}
      >
        <div class="still">
          <div class="lead">${this.#renderFaults()} ${bare ? nothing : this.#renderHeader(snapshot)} ${lead}</div>
          <div class="body">
            <figure aria-label=${title}>
              ${body}
              <div class="expanders">
                ${action} ${this.#renderExplore(snapshot, more)} ${this.#renderData(snapshot)}
              </div>
              <p class="sr" part="status" role="status">${this.status}</p>
              ${bare ? nothing : this.#renderCaption(snapshot)}
            </figure>
          </div>
        </div>
        ${moving}
      </div>
    `;
  }

  protected override render(): unknown {
    const { snapshot } = this;
    if (!snapshot) return html`<div class="fallback">${this.#renderFaults()}<slot></slot></div>`;
    if (this.#size.isTooNarrow) return this.#renderInWords(snapshot);
    return keyed(this.#foreignChanges.generation, this.#renderInfographic(snapshot));
  }
}

/** What a reader changed: an attribute, and its value now. */
export interface ChangeDetail {
  readonly attribute: string;
  readonly value: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tlrz-change': CustomEvent<ChangeDetail>;
  }
}

const paragraphs = (texts: readonly string[]): TemplateResult[] => texts.map((text) => html`<p>${richText(text)}</p>`);
