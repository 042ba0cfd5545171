import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Properties } from '../base/element.js';
import type { Release } from '../base/binding.js';
import { Infographic, type Graphic, type Story } from '../base/infographic.js';
import { registerStrings } from '../base/language.js';
import { stepControl } from '../base/step-control.js';
import { trail } from '../base/trail.js';
import type { Words } from '../base/words.js';
import { leaving, zoom } from '../base/zoom.js';
import { de } from './de.js';
import { deSimple } from './de-simple.js';
import type { Drawing } from './draw.js';
import { en } from './en.js';
import { faceOf, type Face } from './face.js';
import { FindView } from './find-view.js';
import { Link } from './link.js';
import { book, bookThickness, page, show, step, type Show, type Step } from './options.js';
import { fittingStep, shownAt } from './own-data.js';
import { OwnDataView } from './own-data-view.js';
import { bookAt, nameOf, nextStep, placeOf, stackIn, trailOf, type Place } from './place.js';
import { ShareView } from './share-view.js';
import { figureIds, tellStory } from './story.js';
import type { StorageBooksStrings } from './strings.js';
import { styles } from './styles.js';

registerStrings('storage-books', { de, en, 'de-simple': deSimple });

/** What was rendered last, and what a movement starts from. */
interface Shown {
  readonly words: Words<StorageBooksStrings>;
  readonly release: Release;
  readonly place: Place;
  readonly face: Face;
  drawing?: Drawing;
}

/** Where the reader goes: what is left out stays. */
type Target = Partial<Pick<Place, 'step' | 'book' | 'page'>>;

/**
 * Storage as a stack of books, one mark for a declared number of them, on top of the books of the year before. Each mark
 * opens into its thousand parts, down to a single book and one of its pages.
 *
 * @tagname tlrz-storage-books
 * @slot - Shown until the element is ready, and wherever it cannot be: the number with its qualifier and source.
 * @csspart title - The title.
 * @csspart simple - The button to plain language and back, where the language has a plain form.
 * @csspart summary - The sentence with the numbers.
 * @csspart picture - The stack, or what the reader opened of it.
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
 * @csspart disclosure - The button that opens the table.
 * @csspart table - The table.
 * @csspart take-along - The button that opens what a reader can take along.
 * @csspart taken - What came of that.
 * @csspart text - A text that could not be copied, to select.
 * @fires tlrz-change - A reader changed something; `detail` is `{ attribute, value }`.
 */
export class TlrzStorageBooks extends Infographic<StorageBooksStrings> {
  static override readonly topic = 'storage-books';

  static override styles = Infographic.styles + styles;

  static override properties: Properties = {
    ...Infographic.properties,
    show: {},
    step: {},
    book: {},
    page: {},
    bookThickness: { attribute: 'book-thickness' },
    noComparisons: { type: Boolean, attribute: 'no-comparisons' },
    noConverter: { type: Boolean, attribute: 'no-converter' },
  };

  protected readonly reads = figureIds;
  protected readonly needs = ['storage', 'books'];

  private shown?: Shown;
  /** A movement that is due once the picture has changed. */
  private movement?: () => void;

  private readonly link = new Link(this, (linked) => Object.assign(this, linked));
  private readonly ownData = new OwnDataView(
    () => this.requestUpdate(),
    () => this.showOwnData(),
  );
  private readonly find = new FindView(
    () => this.requestUpdate(),
    (found) => this.go({ book: found, step: this.stepAbove(this.shown!.place) }),
  );
  private readonly share = new ShareView(
    () => this.requestUpdate(),
    () => this.address(),
  );

  /** Which stack is shown: `both` (default), `published` or `before`. */
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

  constructor() {
    super();
    this.addController(this.link);
  }

  protected story(words: Words<StorageBooksStrings>, release: Release): Story | undefined {
    return tellStory(words, release);
  }

  protected override updated(): void {
    this.movement?.();
    this.movement = undefined;
  }

  private currentShow(release: Release): Show {
    return release.figure('books-before') ? this.option(show) : 'published';
  }

  private placeIn(release: Release): Place {
    const stack = stackIn(release, this.currentShow(release));
    return placeOf(stack, this.option(step), this.option(book), this.option(page));
  }

  /** The last step that shows many books. */
  private stepAbove({ steps }: Place): Step {
    return steps[steps.indexOf('book') - 1] ?? steps.at(-1)!;
  }

  /** Follows the reader, who may have pointed at a mark. */
  private go(target: Target, mark?: number): void {
    const { place, face, drawing } = this.shown!;
    const next = { step: place.step, book: place.book, page: place.page, ...target };
    const way = place.steps.indexOf(next.step) - place.steps.indexOf(place.step);
    const picture = () => this.renderRoot.querySelector<SVGSVGElement>('[part=picture]')!;
    const before = way && leaving(picture());
    const opened = drawing!.box(mark ?? face.chosen);
    const hadFocus = (this.renderRoot as ShadowRoot).activeElement;
    this.share.reset();
    Object.assign(this, next);
    this.movement = () => {
      const { drawing: now, face: closed } = this.shown!;
      if (before) zoom(picture(), before, way > 0 ? opened : now!.box(closed.chosen), way > 0);
      // The trail is shorter now, and the button that had the focus may be gone.
      const lost = hadFocus && !hadFocus.isConnected;
      if (lost) this.renderRoot.querySelector<HTMLElement>('[part=trail] li:last-child button')?.focus();
    };
    if (next.book !== place.book) this.announce('book', String(next.book));
    if (next.page !== place.page) this.announce('page', String(next.page));
    if (way) this.announce('step', next.step);
  }

  private showOwnData(): void {
    const { words, release, place } = this.shown!;
    const read = this.ownData.read(words, release);
    if (typeof read === 'object') this.go({ step: fittingStep(place, read.books) });
  }

  private address(): string {
    const { place, release } = this.shown!;
    return this.link.href({
      step: place.step,
      book: String(place.book),
      ...(place.step === 'page' && { page: String(place.page) }),
      show: this.currentShow(release),
    });
  }

  /** A click opens the nearest mark. */
  private openMark(event: MouseEvent): void {
    const { place, drawing } = this.shown!;
    const next = nextStep(place);
    const picture = (event.target as Element).closest('svg');
    if (!next || !picture || !drawing) return;
    const box = picture.getBoundingClientRect();
    const scale = drawing.picture.width / box.width;
    const mark = drawing.nearest((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
    this.go({ step: next, ...(next === 'page' ? { page: 2 * mark + 1 } : { book: bookAt(place, mark) }) }, mark);
  }

  private leaveStep(event: KeyboardEvent): void {
    const { steps, step: current } = this.shown!.place;
    const out = steps[steps.indexOf(current) - 1];
    // In the forms below, Escape is not about the picture; what it closed there may be gone already.
    const isTaken = event.defaultPrevented || (event.target as Element).closest('.more');
    if (event.key !== 'Escape' || !out || isTaken) return;
    event.preventDefault();
    this.go({ step: out });
  }

  private renderSteps({ words, place, face }: Shown): TemplateResult {
    const { steps, step: current } = place;
    const texts = words.strings.steps;
    const next = nextStep(place);
    const go = (index: number): void => this.go({ step: steps[index]! });
    const hint = current === 'all' && next && next !== 'page' ? texts.hint(texts.contents[next]) : face.title;
    return html`${stepControl({
        label: texts.range,
        farther: texts.farther,
        closer: texts.closer,
        names: steps.map((each) => nameOf(words, place, each)),
        current: steps.indexOf(current),
        go,
      })}
      ${trail(texts.trail, trailOf(words, place), go)}
      <p role="status" class="now" .textContent=${hint}></p>`;
  }

  protected renderGraphic(words: Words<StorageBooksStrings>, release: Release): Graphic {
    const { legend, shows: texts } = words.strings;
    const current = this.currentShow(release);
    const place = this.placeIn(release);
    const own = this.ownData.read(words, release);
    const face = faceOf(words, release, place, {
      show: current,
      thickness: this.noComparisons ? undefined : this.option(bookThickness, this.bookThickness),
      own: typeof own === 'object' ? shownAt(place, own.books) : undefined,
      pointed: place.step !== 'all' || this.option(book) !== undefined,
    });
    const shown: Shown = (this.shown = { words, release, place, face });
    const steps = place.steps.length > 1;
    const open = nextStep(place) ? ' opens' : '';
    const converter = !this.noConverter && release.figure('storage');
    return {
      body: html`<div @keydown=${this.leaveStep}>
        <div class=${`graphic${open}`} @click=${this.openMark}>
          ${this.renderPicture((width) => (shown.drawing = face.draw(width)).picture, face.label)}
        </div>
        ${steps ? this.renderSteps(shown) : nothing}${this.renderKey(face.key)}
        ${
          release.figure('books-before')
            ? html`<div class="controls">${this.renderSwitch(show, current, legend, texts)}</div>`
            : nothing
        }
        <div class="more">
          ${converter ? this.ownData.render(words, release, place) : nothing}
          ${steps ? this.find.render(words, place) : nothing}${steps ? this.share.render(words) : nothing}
        </div>
      </div>`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tlrz-storage-books': TlrzStorageBooks;
  }
}
