/** What the address of the iframe page may ask for: `embed.html?graphic=mail-counter&lang=de&edition=…`. */

/**
 * The attributes that an address may set, by graphic. Texts and figures of one's own are not among them: whoever makes a
 * link must not be able to put words or numbers into a page of the state.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'storage-books': ['show', 'step', 'book', 'page', 'book-thickness', 'no-comparisons', 'no-converter'],
  'mail-counter': ['since', 'still', 'rolling'],
  'call-gauge': ['unit', 'max', 'at', 'still'],
};
const everywhere = ['edition', 'heading-level'];
const languages = ['de', 'en', 'de-simple'];
const schemes = ['light', 'dark'];

/** Ids, numbers, times of day and words of the attributes; nothing that could be read as a sentence. */
const VALUE = /^[\w.:-]{0,60}$/;

export interface Asked {
  /** Name of the graphic. */
  readonly graphic: string;
  readonly lang: string;
  /** `light` or `dark`, for a page that is only one of them; else what the reader's device prefers. */
  readonly scheme?: string;
  /** Attributes of the tag. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** What is asked for; undefined without a known graphic. What is not allowed is left aside. */
export function asked(query: URLSearchParams): Asked | undefined {
  const graphic = query.get('graphic') ?? '';
  if (!Object.hasOwn(allowed, graphic)) return undefined;
  const oneOf = (values: readonly string[], value: string | null) => values.find((each) => each === value);
  const scheme = oneOf(schemes, query.get('scheme'));
  return {
    graphic,
    lang: oneOf(languages, query.get('lang')) ?? 'de',
    ...(scheme && { scheme }),
    attributes: [...query].filter(
      ([name, value]) => (everywhere.includes(name) || allowed[graphic]!.includes(name)) && VALUE.test(value),
    ),
  };
}
