/** The languages that are built in. A new one is a line here; the compiler then names every text that is missing. */
export const builtInLanguages = ['de', 'en', 'de-simple'] as const;
export type BuiltInLanguage = (typeof builtInLanguages)[number];

/** The language that stands in for one that is not registered. */
export const DEFAULT_LANGUAGE = 'de';

/** Texts, or what loads them when somebody reads that language. */
export type Loadable<Strings> = Strings | (() => Promise<Strings>);

/** The same texts in every built-in language. */
export type Translations<Strings> = Readonly<Record<BuiltInLanguage, Loadable<Strings>>>;
