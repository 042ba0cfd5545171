import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Release } from '../data/release.js';
import type { Snapshot } from '../download/snapshot.js';
import { LazyDisclosure } from '../element/controls/lazy-disclosure.js';
import { breadcrumb } from '../element/controls/breadcrumb.js';
import { RevealController } from '../element/controllers/reveal.js';
import { pointIn } from '../element/controls/picture-point.js';
import { stepButtons } from '../element/controls/step-buttons.js';
import { stepSlider } from '../element/controls/step-slider.js';
import { Infographic, type Graphic } from '../element/infographic.js';
import { rangeStyles } from '../element/styles/slider.styles.js';
import { warnOnce } from '../element/warn.js';
import { registerStrings } from '../language/registry.js';
import type { Words } from '../language/words.js';
import type { DataConverter } from './data-converter.js';
import { DeepLinkController } from './deep-link.js';
import { storageBooks } from './definition.js';
import { factsOf } from './facts.js';
import type { FindBook } from './find-book.js';
import type * as Journeys from './journey.js';
import type { OwnData } from './own-data.js';
import { book, bookThickness, page, show, step, type Step } from './options.js';
import { fittingStep } from './own-data-step.js';
import { bookAt, breadcrumbNames, nameOf, nextStep, type Position } from './position.js';
import { loadedInnerScene, loadInnerScene } from './lazy.js';
import { loadDataConverter, loadFindBook, loadJourney } from './panels.lazy.js';
import { isInside, sceneOf, type StorageScene } from './scene.js';
import { ShareButton } from './share-button.js';
import { styles } from './storage-books.styles.js';
import type { StorageBooksStrings } from './strings.js';

registerStrings(storageBooks.name, storageBooks.texts);

type StorageSnapshot = Snapshot<StorageBooksStrings, StorageScene>;

/** Where the reader goes: what is left out stays. */
type Target = Partial<Pick<Position, 'step' | 'book' | 'page'>>;

/** How the reader goes there. */
interface GoOptions {
  /** What is said of it; by default the name of what is shown then. */
  readonly text?: (snapshot: StorageSnapshot) => string;
  /** Whether the reader is told of it elsewhere. */
  readonly isTold?: boolean;
}

/**
 * Storage as a wall of books, one mark for a declared number of them, on top of the books of the year before. Each mark
 * opens into its thousand parts, down to a single book and one of its pages.
 *
 * @tagname tlrz-storage-books
 * @slot - Shown until the element is ready, and wherever it cannot be: the number with its qualifier and source.
 * @csspart title - The title.
 * @csspart simple - The button to plain language and back, where the language has a plain form.
 * @csspart summary - The sentence with the numbers.
 * @csspart picture - The wall, or what the reader opened of it.
 * @csspart farther - The button that leads one step back.
 * @csspart range - The range of all steps.
 * @csspart closer - The button that leads one step on.
 * @csspart trail - The way to what is shown.
 * @csspart switch - The switch between both years, the release and the year before.
 * @csspart own-data - The button that opens the field for the reader's own data.
 * @csspart answer - As how many books the reader's own data are.
 * @csspart find - The button that opens the field for the number of a book.
 * @csspart show-book - The button that leads to that book.
 * @csspart share - The button that copies the address of what is shown.
 * @csspart link - The same address as a link.
 * @csspart source - Source and notes.
 * @csspart status - What came of a step, for assistive technology.
 * @csspart explore - The button to everything else that a reader can do.
 * @csspart data - The button to table and downloads.
 * @csspart table - The table.
 * @csspart taken - What came of a download.
 * @csspart text - A text that could not be copied, to select.
 * @fires tlrz-change - A reader changed something; `detail` is `{ attribute, value }`.
 */
export class TlrzStorageBooks extends Infographic<StorageBooksStrings, StorageScene> {
  static override readonly definition = storageBooks;

  static override styles = [Infographic.styles, rangeStyles, styles];

  readonly #reveal = new RevealController(this, 'up');
  readonly #deepLink = new DeepLinkController(this, (linked) => Object.assign(this, linked));
  readonly #converter = new LazyDisclosure<DataConverter>(this, () => this.#loadConverter(), 'own-data');
  readonly #findBook = new LazyDisclosure<FindBook>(this, () => this.#loadFindBook(), 'find');
  readonly #shareButton = new ShareButton(this, () => this.#address());

  /** What is due once the picture has changed. */
  #afterChange?: () => void;
  /** The way from step to step, once it is loaded. */
  #journey: typeof Journeys | undefined;
  /** What is said of what is shown instead of its name. */
  #placeText?: (snapshot: StorageSnapshot) => string;

  static override properties: PropertyDeclarations = {
    show: {},
    step: {},
    book: {},
    page: {},
    bookThickness: { attribute: 'book-thickness' },
    noComparisons: { type: Boolean, attribute: 'no-comparisons' },
    noConverter: { type: Boolean, attribute: 'no-converter' },
  };

  /** Which wall is shown: `both` (default), `published` or `before`. */
  declare show: string | null;
  /** Where the steps begin: `all` (default), `country`, `city`, `library`, `shelf`, `book` or `page`; what is larger than everything shows everything. */
  declare step: string | null;
  /** Number of the book that the steps lead to, from 1; default: the first that came on top. */
  declare book: number | string | null;
  /** Number of the page that the steps lead to; default: the middle of the book. */
  declare page: number | string | null;
  /** Assumed thickness of a book in mm, 1 to 1000, for how long the books would be side by side; default 30. */
  declare bookThickness: number | string | null;
  /** Leaves out how long the books would be side by side. */
  declare noComparisons: boolean;
  /** Leaves out the field for the reader's own data. */
  declare noConverter: boolean;

  /** Whether the steps inside could not be loaded: what was shown stays, until the reader goes there again. */
  #hasFailed = false;

  protected override get pending(): Promise<unknown> | undefined {
    return super.pending ?? this.#pendingScenes;
  }

  get #pendingScenes(): Promise<unknown> | undefined {
    const isMissing = isInside(this.option(step)) && !loadedInnerScene() && !this.#hasFailed;
    return isMissing ? this.#loadScenes() : undefined;
  }

  /** What was shown stays until the next step can be drawn, and opens into it then. */
  protected override scheduleUpdate(): Promise<void> {
    const pending = this.snapshot && this.#pendingScenes;
    return pending ? pending.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
  }

  async #loadScenes(): Promise<void> {
    try {
      await loadInnerScene();
    } catch (error) {
      this.#hasFailed = true;
      this.#placeText = ({ words }) => words.common.notLoaded;
      warnOnce(`<${this.localName}>: its steps could not be loaded (${error})`);
    }
  }

  /** A reader who comes near may go in. Without its way the next step is there at once: nothing else depends on it. */
  readonly #prepare = async (): Promise<void> => {
    if (this.#journey) return;
    const [journey] = await Promise.allSettled([loadJourney(), loadInnerScene()]);
    this.#journey = journey.status === 'fulfilled' ? journey.value : undefined;
  };

  protected override updated(): void {
    this.#afterChange?.();
    this.#afterChange = undefined;
  }

  protected scene(words: Words<StorageBooksStrings>, release: Release): StorageScene | undefined {
    const own = this.#ownData(words, release);
    const state = {
      show: this.option(show),
      step: this.option(step),
      book: this.option(book),
      page: this.option(page),
      thickness: this.noComparisons ? undefined : this.option(bookThickness),
      own: own?.books,
    };
    return sceneOf(words, release, state);
  }

  async #loadConverter(): Promise<DataConverter> {
    const { DataConverter: Converter } = await loadDataConverter();
    return new Converter(this, () => this.#showOwnData());
  }

  async #loadFindBook(): Promise<FindBook> {
    const { FindBook: Find } = await loadFindBook();
    return new Find(this, (found, text) => {
      void this.#go({ book: found, step: this.#stepAboveBook }, { text });
    });
  }

  /** The reader's own data, while their field is open. */
  #ownData(words: Words<StorageBooksStrings>, release: Release): OwnData | undefined {
    const read = this.#converter.isOpen ? this.#converter.panel?.read(words, factsOf(release)) : undefined;
    return typeof read === 'object' ? read : undefined;
  }

  /** The last step that shows many books. */
  get #stepAboveBook(): Step {
    const { steps } = this.snapshot!.scene.position;
    return steps[steps.indexOf('book') - 1] ?? steps.at(-1)!;
  }

  get #picture(): SVGSVGElement | null {
    return this.renderRoot.querySelector<SVGSVGElement>('[part=picture]');
  }

  /** Follows the reader. What the picture shows then is said by the status, once. */
  async #go(target: Target, { text, isTold }: GoOptions = {}): Promise<void> {
    if (!this.#journey) await this.#prepare();
    const from = this.snapshot!;
    const { position } = from.scene;
    // The page is told of the book before the step.
    const next = { book: position.book, page: position.page, step: position.step, ...target };
    this.#reveal.settle();
    const arrive = this.#picture && this.#journey?.depart(this.#picture, from);
    const hadFocus = this.shadowRoot!.activeElement;
    this.#shareButton.reset();
    this.#hasFailed = false;
    this.#placeText = text;
    Object.assign(this, next);
    if (isTold) this.status = '';
    else this.announce(() => this.#textOfPlace(this.snapshot!));
    this.#afterChange = () => {
      if (this.#picture) arrive?.(this.#picture, this.snapshot!);
      // The breadcrumb is shorter now, and the button that had the focus may be gone.
      if (hadFocus && !hadFocus.isConnected) this.#focusOnWay();
    };
    for (const [name, value] of Object.entries(next)) {
      if (value !== position[name as keyof Target]) this.dispatchChange(name, String(value));
    }
  }

  /** To the end of the breadcrumb; where all is shown there is none. */
  #focusOnWay(): void {
    const last = this.renderRoot.querySelector<HTMLElement>('[part=trail] li:last-child button');
    (last ?? this.renderRoot.querySelector<HTMLElement>('[part=closer]'))?.focus();
  }

  #showOwnData(): void {
    const { words, release, scene } = this.snapshot!;
    const own = this.#ownData(words, release);
    if (own) void this.#go({ step: fittingStep(scene.position, own.books) }, { isTold: true });
  }

  #address(): string {
    const { position, show: shown } = this.snapshot!.scene;
    return this.#deepLink.hrefTo({
      step: position.step,
      book: String(position.book),
      ...(position.step === 'page' && { page: String(position.page) }),
      show: shown,
    });
  }

  /** A click opens the nearest mark. */
  #openMark(event: MouseEvent): void {
    const { scene, width } = this.snapshot!;
    const next = nextStep(scene.position);
    const svg = (event.target as Element).closest('svg');
    if (!next || !svg) return;
    const picture = scene.draw(width);
    const mark = picture.nearest(...pointIn(svg, picture.width, event));
    const target = next === 'page' ? { page: 2 * mark + 1 } : { book: bookAt(scene.position, mark) };
    void this.#go({ step: next, ...target });
  }

  #leaveStep(event: KeyboardEvent): void {
    const { steps, depth } = this.snapshot!.scene.position;
    const outer = steps[depth - 1];
    // In the forms below, Escape is not about the picture; what it closed there may be gone already.
    const isTaken = event.defaultPrevented || (event.target as Element).closest('.more');
    if (event.key !== 'Escape' || !outer || isTaken) return;
    event.preventDefault();
    void this.#go({ step: outer });
  }

  #renderSteps({ words, scene: { position } }: StorageSnapshot): TemplateResult {
    const { steps, depth } = position;
    const texts = words.strings.steps;
    const next = nextStep(position);
    return stepButtons({
      farther: texts.farther,
      closer: texts.closer(next && texts.into[next]),
      current: depth,
      last: steps.length - 1,
      go: this.#goTo,
    });
  }

  #textOfPlace(snapshot: StorageSnapshot): string {
    return this.#placeText?.(snapshot) ?? snapshot.scene.title;
  }

  /** Where the reader is: nothing is to say of that at first. */
  #renderPlace(snapshot: StorageSnapshot): TemplateResult | typeof nothing {
    const { words, scene } = snapshot;
    const { depth } = scene.position;
    if (!depth && !this.#placeText) return nothing;
    return html`
      ${depth ? breadcrumb(words.strings.steps.trail, breadcrumbNames(words, scene.position), this.#goTo) : nothing}
      <p class="now">${this.#textOfPlace(snapshot)}</p>
    `;
  }

  readonly #goTo = (index: number): void => {
    void this.#go({ step: this.snapshot!.scene.position.steps[index]! });
  };

  #renderSlider({ words, scene: { position } }: StorageSnapshot): TemplateResult {
    return stepSlider({
      label: words.strings.steps.range,
      names: position.steps.map((each) => nameOf(words, position, each)),
      current: position.depth,
      go: this.#goTo,
    });
  }

  #renderOwnData({ words, scene }: StorageSnapshot): TemplateResult | undefined {
    const { facts } = scene;
    if (this.noConverter || !facts.figure('storage')) return undefined;
    return this.#converter.render(words.common, words.strings.own.title, (panel) =>
      panel.render(words, facts, scene.position),
    );
  }

  #renderTools({ words, scene }: StorageSnapshot): TemplateResult {
    return html`
      <div class="more">
        ${this.#findBook.render(words.common, words.strings.find.title, (panel) => panel.render(words, scene.position))}
        ${this.#shareButton.render(words)}
      </div>
    `;
  }

  protected renderGraphic(snapshot: StorageSnapshot): Graphic {
    const { words, scene } = snapshot;
    const { legend, shows } = words.strings;
    const hasSteps = scene.position.steps.length > 1;
    const canChooseYear = scene.facts.figure('books-before') !== undefined;
    const classes = classMap({ graphic: true, opens: nextStep(scene.position) !== undefined });
    return {
      body: html`
        <div @keydown=${this.#leaveStep} @pointerover=${this.#prepare} @focusin=${this.#prepare}>
          <div class=${classes} @click=${this.#openMark}>${this.renderPicture(snapshot)}</div>
          <div class="way">
            ${hasSteps ? this.#renderSteps(snapshot) : nothing} ${this.renderKey(snapshot)}
            ${hasSteps ? this.#renderPlace(snapshot) : nothing}
          </div>
        </div>
      `,
      action: this.#renderOwnData(snapshot),
      more: () => html`
        ${hasSteps ? this.#renderSlider(snapshot) : nothing}
        ${canChooseYear ? html`<div class="controls">${this.renderSwitch(show, scene.show, legend, shows)}</div>` : nothing}
        ${hasSteps ? this.#renderTools(snapshot) : nothing}
      `,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-storage-books': TlrzStorageBooks;
  }
}
