/**
 * The languages of the page: which there are, which one an element speaks, and when that changes.
 *
 * An element speaks the language that the reader chose for the page (in memory only), else that of its own `lang`, of
 * its nearest ancestor with one, or of the document; and the plain form of that language where the reader asked for it.
 */
import type { Controller, ReactiveElement } from './element.js';
import { warnOnce } from './warn.js';

/** Texts by topic: `common`, `mail-counter` … */
type Topics = { readonly [topic: string]: object };

const languages = new Map<string, Map<string, object>>();

/** The language that stands in for one that is not registered. */
const DEFAULT_LANGUAGE = 'de';

/**
 * Adds texts in a language, or replaces some: `registerLanguage('fr', { common, 'mail-counter': … })`. A topic must be
 * complete; the types `CommonStrings`, `MailCounterStrings` … say what belongs to it. Elements on the page follow.
 */
export function registerLanguage(tag: string, topics: Topics): void {
  const known = languages.get(tag.toLowerCase()) ?? new Map<string, object>();
  for (const [topic, strings] of Object.entries(topics)) known.set(topic, strings);
  languages.set(tag.toLowerCase(), known);
  announce();
}

/** Adds the texts of one topic in several languages. */
export function registerStrings(topic: string, byLanguage: Readonly<Record<string, object>>): void {
  for (const [tag, strings] of Object.entries(byLanguage)) registerLanguage(tag, { [topic]: strings });
}

/** The texts of `topic` in `language`, or in the default language where that has none. */
export function stringsFor<T extends object>(topic: string, language: string): T {
  return (languages.get(language)?.get(topic) ?? languages.get(DEFAULT_LANGUAGE)?.get(topic)) as T;
}

/** The texts of `topic` in exactly that language, if a page or an element registered some. */
export const registered = <T extends object>(topic: string, language: string): T | undefined =>
  languages.get(language)?.get(topic) as T | undefined;

/** The language that has the topic for a tag: the tag itself, else its shorter forms (`de-AT` → `de`), else the default. */
export function supported(tag: string, topic: string): string {
  const parts = tag.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const candidate = parts.slice(0, length).join('-');
    if (languages.get(candidate)?.has(topic)) return candidate;
  }
  if (tag) {
    const known = [...languages.keys()].filter((each) => languages.get(each)?.has(topic));
    warnOnce(`lang="${tag}": no texts in this language; allowed: ${known.join(', ')}`);
  }
  return DEFAULT_LANGUAGE;
}

/** The `lang` that holds for an element, across shadow roots; empty if none is set. */
function declaredLanguage(element: Element): string {
  for (let at: Element | null = element; at;) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return (holder as HTMLElement).lang;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** What a plain form of a language is called: `de-simple` is that of `de`. */
const SIMPLE = '-simple';

const followers = new Set<Language>();
let chosen: string | undefined;
let simple: boolean | undefined;

/** What the reader chose for all infographics of the page; undefined gives the choice back to the page's markup. */
export function chooseLanguage(tag: string | undefined): void {
  chosen = tag;
  simple = undefined;
  announce();
}

/**
 * Whether the reader wants the plain form of each language that has one, for all infographics of the page; others stay
 * in their language, because who asks for plain German does not ask for German in place of English.
 */
export function chooseSimple(wanted: boolean): void {
  simple = wanted;
  announce();
}

const announce = (): void => followers.forEach((follower) => follower.follow());

const observer = globalThis.MutationObserver && new MutationObserver(announce);
const observed = new WeakSet<Node>();

/** Watches every tree the element stands in: its own and those of the shadow hosts around it. */
function watch(element: Element): void {
  for (let root: Node = element.getRootNode(); ; root = root.host.getRootNode()) {
    if (!observed.has(root)) {
      observed.add(root);
      observer?.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    if (!(root instanceof ShadowRoot)) return;
  }
}

/** Keeps an element in the language that holds for it, live. */
export class Language implements Controller {
  /** A registered tag, such as `de-simple`. */
  tag = DEFAULT_LANGUAGE;
  /** Whether the language has a plain form, or is one. */
  hasSimple: boolean | undefined;
  /** What the page declared for the element when it came. */
  private own: string | undefined;

  /** @param topic name of the host's texts */
  constructor(
    private readonly host: ReactiveElement,
    private readonly topic: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this);
    watch(this.host);
    this.follow();
  }

  hostDisconnected(): void {
    followers.delete(this);
  }

  follow(): void {
    const here = supported(declaredLanguage(this.host), this.topic);
    this.own ??= here;
    const declared = supported(chosen ?? here, this.topic);
    const full = declared.replace(SIMPLE, '');
    const plain = full + SIMPLE;
    this.hasSimple = languages.get(plain)?.has(this.topic);
    this.tag = this.hasSimple && simple !== undefined ? (simple ? plain : full) : declared;
    this.host.requestUpdate();
  }

  /** Whether the element no longer speaks the language that it came with. */
  get isOther(): boolean {
    return this.tag !== this.own;
  }

  /** Whether what is spoken is a plain form. */
  get isSimple(): boolean {
    return this.tag.endsWith(SIMPLE);
  }
}
