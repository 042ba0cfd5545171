/** The texts of the page by language and topic: those that are built in, and those that a page registers. */
import { DEFAULT_LANGUAGE, type Loadable } from './languages.js';

/** Texts by topic: `common`, `mail-counter` … */
type Topics = { readonly [topic: string]: object };

type Load = () => Promise<object>;
const isLoad = (strings: Loadable<object> | undefined): strings is Load => typeof strings === 'function';

const textsByLanguage = new Map<string, Map<string, Loadable<object>>>();
const listeners = new Set<() => void>();

/**
 * Adds texts in a language, or replaces some: `registerLanguage('fr', { common, 'mail-counter': … })`. A topic must be
 * complete; the types `CommonStrings`, `MailCounterStrings` … say what belongs to it. Elements on the page follow.
 */
export function registerLanguage(tag: string, topics: Topics): void {
  const key = tag.toLowerCase();
  for (const [topic, strings] of Object.entries(topics)) add(key, topic, strings);
  for (const listener of listeners) listener();
}

function add(language: string, topic: string, strings: Loadable<object>): void {
  const texts = textsByLanguage.get(language) ?? new Map<string, Loadable<object>>();
  textsByLanguage.set(language, texts.set(topic, strings));
}

/** Adds the built-in texts of one topic. Nobody reads them yet; what a page registered before stays. */
export function registerStrings(topic: string, byLanguage: Readonly<Record<string, Loadable<object>>>): void {
  for (const [tag, strings] of Object.entries(byLanguage))
    if (!textsByLanguage.get(tag)?.has(topic)) add(tag, topic, strings);
}

/** Loads texts that are not there yet, unless a page registers its own meanwhile. Undefined where there are none to load. */
export function loadStrings(topic: string, language: string): Promise<void> | undefined {
  const load = textsByLanguage.get(language)?.get(topic);
  if (!isLoad(load)) return undefined;
  return load().then((strings) => {
    if (textsByLanguage.get(language)?.get(topic) === load) add(language, topic, strings);
  });
}

/** Calls `listener` whenever texts are registered; returns the function that ends the subscription. */
export function onRegistration(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The texts of `topic` in exactly that language, if they are there. */
export function registeredStrings<T extends object>(topic: string, language: string): T | undefined {
  const strings = textsByLanguage.get(language)?.get(topic);
  return isLoad(strings) ? undefined : (strings as T | undefined);
}

/** The texts of `topic` in `language`, or in the default language where that has none. */
export const stringsFor = <T extends object>(topic: string, language: string): T =>
  (registeredStrings<T>(topic, language) ?? registeredStrings<T>(topic, DEFAULT_LANGUAGE)) as T;

/** The languages that have texts of a topic, loaded or not. */
export const languagesOf = (topic: string): string[] =>
  [...textsByLanguage.keys()].filter((language) => textsByLanguage.get(language)!.has(topic));

/** The language that has the topic for a tag: the tag itself, else its shorter forms (`de-AT` → `de`); undefined for none. */
export function supportedLanguage(tag: string, topic: string): string | undefined {
  const subtags = tag.trim().toLowerCase().split(/[-_]/);
  for (let length = subtags.length; length > 0; length--) {
    const candidate = subtags.slice(0, length).join('-');
    if (textsByLanguage.get(candidate)?.has(topic)) return candidate;
  }
  return undefined;
}
