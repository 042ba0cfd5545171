/** The one state that all views of the page share, with undo and redo, kept in the browser's own storage. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rewritten, valueAt, withValue, type FormRecord, type FormValue } from './edition/form.js';
import { readingOf, type Reading } from './edition/reading.js';
import { draftOf, firstDraft, wholeSchema, type Draft } from './state/draft.js';
import { begin, changed, redone, undone, type History } from './state/history.js';
import { draftIn, keptText } from './state/kept.js';
import type { Result } from '../render/render.js';
import { renderedOf } from './take/rendered.js';
import { wordsOf } from './words/index.js';
import type { WorkshopLanguage, WorkshopWords } from './words/words.js';

/** How long it is to be read what happened last, in ms. */
const STATUS_TIME = 12_000;

/** How long a status is gone that is said again, in ms. */
const PAUSE = 100;

/** Where the draft is kept, and the language of the page. */
const DRAFT = 'tlrz-infografik-workshop';

export class Workshop extends EventTarget {
  #history: History<Draft>;
  #ownLanguage: WorkshopLanguage;
  /** What was taken home last: leaving after that loses nothing. */
  #saved: Draft;
  #lastGood: Reading | undefined;
  /** What happened last, for everybody to hear. */
  status = '';
  #statusTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the browser keeps the draft. */
  isKept = false;

  constructor(language: WorkshopLanguage, kept = read()) {
    super();
    this.#ownLanguage = language;
    const found = kept === null ? undefined : draftIn(kept);
    this.isKept = found !== undefined;
    this.#saved = inWriting(found ?? firstDraft(language), language);
    this.#history = begin(this.#saved);
  }

  get draft(): Draft {
    return this.#history.present;
  }

  get reading(): Reading {
    return readingOf(this.draft);
  }

  /** The figures that are shown: those of the draft, or while it has faults the last that had none. */
  get shown(): Reading {
    const { reading } = this;
    if (reading.edition) this.#lastGood = reading;
    return this.#lastGood ?? reading;
  }

  /** The static embeds of these figures. */
  get rendered(): Result {
    return renderedOf(this.draft, this.shown);
  }

  get language(): WorkshopLanguage {
    return this.#ownLanguage;
  }

  /** The language of the page; numbers are written as it writes them. */
  set language(language: WorkshopLanguage) {
    // Who has begun nothing yet wants the infographic in the language of the page.
    const present = this.#isBegun ? inWriting(this.draft, language) : firstDraft(language);
    this.#ownLanguage = language;
    this.#history = { ...this.#history, present };
    this.#tell();
  }

  get words(): WorkshopWords {
    return wordsOf(this.#ownLanguage);
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  get #isBegun(): boolean {
    return keptText(this.draft) !== keptText(firstDraft(this.#ownLanguage));
  }

  get isUnsaved(): boolean {
    return this.draft !== this.#saved;
  }

  /** @param step name of what changes; steps of the same name in a row are undone together */
  change(part: Partial<Draft>, step?: string): void {
    this.#history = changed(this.#history, { ...this.draft, ...part }, step);
    this.#tell();
  }

  /** The value of a field. @param path in the form */
  value(path: string): FormValue | undefined {
    return valueAt(this.draft.form, path);
  }

  /** The form with another value of a field. */
  formWith(path: string, value: FormValue | undefined): FormRecord {
    return withValue(this.draft.form, path, value);
  }

  setValue(path: string, value: FormValue | undefined): void {
    this.change({ form: this.formWith(path, value) }, path);
  }

  undo(): void {
    this.#history = undone(this.#history);
    this.#tell();
  }

  redo(): void {
    this.#history = redone(this.#history);
    this.#tell();
  }

  /** Takes a whole draft in place of this one, which can be undone. */
  open(draft: Draft): void {
    this.#history = changed(this.#history, inWriting(draft, this.language));
    this.#tell();
  }

  /** Takes a dataset in place of this one; everything else stays. @param edition place of the one to work on */
  openDataset(dataset: Parameters<typeof draftOf>[0], edition = dataset.editions.length - 1): void {
    const { form } = draftOf(dataset, this.language);
    this.change({ form, edition, writing: this.language });
  }

  /** Begins anew, and leaves nothing in the browser. */
  forget(): void {
    const fresh = firstDraft(this.language);
    this.#history = begin(fresh);
    this.#saved = fresh;
    write(null);
    this.isKept = false;
    this.dispatchEvent(new Event('change'));
  }

  /** What is there now has been taken home. */
  markSaved(): void {
    this.#saved = this.draft;
    this.dispatchEvent(new Event('change'));
  }

  /** Says something to everybody, once: until the next thing happens, or it has been read. */
  say(status: string): void {
    clearTimeout(this.#statusTimer);
    if (status && status === this.status) return this.#sayAgain(status);
    this.status = status;
    if (status) this.#statusTimer = setTimeout(() => this.say(''), STATUS_TIME);
    this.dispatchEvent(new Event('change'));
  }

  /** The same is heard again only if it was gone meanwhile. */
  #sayAgain(status: string): void {
    this.say('');
    this.#statusTimer = setTimeout(() => this.say(status), PAUSE);
  }

  #tell(): void {
    clearTimeout(this.#statusTimer);
    this.status = '';
    this.isKept = write(keptText(this.draft));
    this.dispatchEvent(new Event('change'));
  }
}

const inWriting = (draft: Draft, writing: WorkshopLanguage): Draft =>
  draft.writing === writing
    ? draft
    : { ...draft, form: rewritten(wholeSchema, draft.form, draft.writing, writing), writing };

/** A page in a sandbox has no storage. */
function read(): string | null {
  try {
    return localStorage.getItem(DRAFT);
  } catch {
    return null;
  }
}

/** Whether it is kept. @param text null: nothing more is kept */
function write(text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(DRAFT);
    else localStorage.setItem(DRAFT, text);
    return text !== null;
  } catch {
    return false;
  }
}

/** Renders its element whenever the workshop changes. */
export class WorkshopController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly workshop: () => Workshop,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.workshop().addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.workshop().removeEventListener('change', this.#update);
  }

  readonly #update = (): void => this.host.requestUpdate();
}
