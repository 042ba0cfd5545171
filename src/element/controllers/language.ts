/**
 * Which language an element speaks: the one that the reader chose for the page (in memory only), else that of its own
 * `lang`, of its nearest ancestor with one, or of the document; and the plain form of that language where the reader
 * asked for it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DEFAULT_LANGUAGE } from '../../language/languages.js';
import { languagesOf, loadStrings, onRegistration, supportedLanguage } from '../../language/registry.js';
import { hasFallback } from '../fallback.js';
import { warnOnce } from '../warn.js';

/** What a plain form of a language is called: `de-simple` is that of `de`. */
const SIMPLE = '-simple';

let chosenLanguage: string | undefined;
let prefersSimple: boolean | undefined;

const onPage = new Set<LanguageController>();
const followAll = (): void => onPage.forEach((controller) => controller.follow());
onRegistration(followAll);

/** What the reader chose for all infographics of the page; undefined gives the choice back to the page's markup. */
export function chooseLanguage(tag: string | undefined): void {
  chosenLanguage = tag;
  prefersSimple = undefined;
  followAll();
}

/**
 * Whether the reader wants the plain form of each language that has one, for all infographics of the page; others stay
 * in their language, because who asks for plain German does not ask for German in place of English. Resolves when the
 * texts are there.
 */
export function chooseSimple(wanted: boolean): Promise<unknown> {
  prefersSimple = wanted;
  followAll();
  return Promise.all([...onPage].map(({ loading }) => loading));
}

/** The language that has the topic for a tag, else the other one; an unknown tag is named once in the console. */
function supportedOr(otherwise: string, tag: string, topic: string): string {
  const supported = supportedLanguage(tag, topic);
  if (supported) return supported;
  if (tag) warnOnce(`lang="${tag}": no texts in this language; allowed: ${languagesOf(topic).join(', ')}`);
  return otherwise;
}

/** The element whose shadow root this is, in whichever window; null for every other root. */
const hostOf = (root: Node): Element | null =>
  root.nodeType === root.DOCUMENT_FRAGMENT_NODE ? ((root as Partial<ShadowRoot>).host ?? null) : null;

/** The `lang` that holds for an element, across shadow roots; empty if none is set. */
function declaredLanguage(element: HTMLElement): string {
  // On a server there is no page around it.
  if (!element.closest) return element.getAttribute('lang') ?? '';
  for (let at: Element | null = element; at;) {
    const holder: HTMLElement | null = at.closest<HTMLElement>('[lang]');
    if (holder) return holder.lang;
    at = hostOf(at.getRootNode());
  }
  return '';
}

let observer: MutationObserver | undefined;
const observedRoots = new WeakSet<Node>();

/** Watches `lang` in every tree that the element stands in: its own and those of the shadow hosts around it. */
function observeLang(element: Element): void {
  // On a server nothing changes any more.
  if (!globalThis.MutationObserver) return;
  observer ??= new MutationObserver(followAll);
  for (let at: Element | null = element; at;) {
    const root: Node = at.getRootNode();
    if (!observedRoots.has(root)) {
      observedRoots.add(root);
      observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    at = hostOf(root);
  }
}

/** Keeps an element in the language that holds for it, live. */
export class LanguageController implements ReactiveController {
  /** A registered tag, such as `de-simple`: the language whose texts are there. */
  tag = DEFAULT_LANGUAGE;
  /** Whether there are texts to show yet: not while the first ones load, nor where the fallback has to do without them. */
  hasTexts = false;
  /** Resolves when the texts that the host waits for are there, or could not be loaded; undefined while it waits for none. */
  loading: Promise<unknown> | undefined;
  /** Whether the language has a plain form, or is one. */
  hasSimple = false;
  /** What the page declared for the element when it came. */
  #declaredAtFirst: string | undefined;
  /** What it last declared that there are texts for. */
  #declared: string | undefined;

  /** @param topic name of the host's texts */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly topic: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    onPage.add(this);
    observeLang(this.host);
    this.follow();
  }

  hostDisconnected(): void {
    onPage.delete(this);
  }

  /** Finds out again which language holds, and renders the host in it. */
  follow(): void {
    this.#resolve();
    this.host.requestUpdate();
  }

  /** Finds the language of a host that nobody connected. The host calls it from `willUpdate`, which servers call as well. */
  resolveAtFirst(): void {
    if (this.#declaredAtFirst === undefined) this.#resolve();
  }

  #resolve(): void {
    const tag = declaredLanguage(this.host);
    // A language that came later, by a translator for instance, and that nobody here speaks: the one before stays.
    const before = tag && this.#declared;
    const declared = supportedOr(before || DEFAULT_LANGUAGE, tag, this.topic);
    this.#declared = declared;
    this.#declaredAtFirst ??= declared;
    const wanted = chosenLanguage === undefined ? declared : supportedOr(declared, chosenLanguage, this.topic);
    const full = wanted.replace(SIMPLE, '');
    const simple = full + SIMPLE;
    this.hasSimple = languagesOf(this.topic).includes(simple);
    const isDecided = this.hasSimple && prefersSimple !== undefined;
    const decided = prefersSimple ? simple : full;
    this.#speak(isDecided ? decided : wanted);
  }

  /** Speaks a language as soon as its texts are there: until then the host shows what it showed before. */
  #speak(tag: string): void {
    const missing = ['common', this.topic].flatMap((topic) => loadStrings(topic, tag) ?? []);
    if (missing.length) {
      const loading: Promise<unknown> = Promise.all(missing).then(
        () => this.loading === loading && this.follow(),
        (error: unknown) => this.loading === loading && this.#doWithout(tag, error),
      );
      this.loading = loading;
      return;
    }
    this.loading = undefined;
    this.tag = tag;
    this.hasTexts = true;
  }

  /** The language before stays; before there was any, the page's own words, and the default language where there are none. */
  #doWithout(tag: string, error: unknown): void {
    warnOnce(`lang="${tag}": its texts could not be loaded (${error})`);
    this.loading = undefined;
    this.hasTexts ||= !hasFallback(this.host);
    this.host.requestUpdate();
  }

  /** Whether the element no longer speaks the language that it came with. */
  get hasChanged(): boolean {
    return this.tag !== (this.#declaredAtFirst ?? this.tag);
  }

  /** Whether what is spoken is a plain form. */
  get isSimple(): boolean {
    return this.tag.endsWith(SIMPLE);
  }
}
