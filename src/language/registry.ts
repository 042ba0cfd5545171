/** The texts of the page by language and topic: those that are built in, and those that a page registers. */
import { DEFAULT_LANGUAGE } from './languages.js';

/** Texts by topic: `common`, `mail-counter` … */
type Topics = { readonly [topic: string]: object };

const textsByLanguage = new Map<string, Map<string, object>>();
const listeners = new Set<() => void>();

/**
 * Adds texts in a language, or replaces some: `registerLanguage('fr', { common, 'mail-counter': … })`. A topic must be
 * complete; the types `CommonStrings`, `MailCounterStrings` … say what belongs to it. Elements on the page follow.
 */
export function registerLanguage(tag: string, topics: Topics): void {
  const key = tag.toLowerCase();
  const texts = textsByLanguage.get(key) ?? new Map<string, object>();
  for (const [topic, strings] of Object.entries(topics)) texts.set(topic, strings);
  textsByLanguage.set(key, texts);
  for (const listener of listeners) listener();
}

/** Adds the texts of one topic in several languages. */
export function registerStrings(topic: string, byLanguage: Readonly<Record<string, object>>): void {
  for (const [tag, strings] of Object.entries(byLanguage)) registerLanguage(tag, { [topic]: strings });
}

/** Calls `listener` whenever texts are registered; returns the function that ends the subscription. */
export function onRegistration(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The texts of `topic` in exactly that language, if there are any. */
export const registeredStrings = <T extends object>(topic: string, language: string): T | undefined =>
  textsByLanguage.get(language)?.get(topic) as T | undefined;

/** The texts of `topic` in `language`, or in the default language where that has none. */
export const stringsFor = <T extends object>(topic: string, language: string): T =>
  (registeredStrings<T>(topic, language) ?? registeredStrings<T>(topic, DEFAULT_LANGUAGE)) as T;

/** The languages that have texts of a topic. */
export const languagesOf = (topic: string): string[] =>
  [...textsByLanguage.keys()].filter((language) => textsByLanguage.get(language)!.has(topic));

/** The language that has the topic for a tag: the tag itself, else its shorter forms (`de-AT` → `de`); undefined for none. */
export function supportedLanguage(tag: string, topic: string): string | undefined {
  const subtags = tag.toLowerCase().split('-');
  for (let length = subtags.length; length > 0; length--) {
    const candidate = subtags.slice(0, length).join('-');
    if (textsByLanguage.get(candidate)?.has(topic)) return candidate;
  }
  return undefined;
}
