/** What the address of the iframe page asks for: `embed.html?graphic=mail-counter&lang=de&edition=…`. */
import { builtInLanguages, DEFAULT_LANGUAGE } from '../language/languages.js';

const schemes = ['light', 'dark'] as const;

/** Names of folders and tags. */
const NAME = /^[a-z][a-z-]{0,60}$/;

/** Ids, numbers, times of day and words of the attributes; nothing that could be read as a sentence. */
const VALUE = /^[\w.:-]{0,60}$/;

export interface FrameQuery {
  /** Name of the infographic. */
  readonly graphic: string;
  readonly lang: string;
  /** For a page that is only light or dark; else what the reader's device prefers. */
  readonly scheme: (typeof schemes)[number] | undefined;
  /** Attributes of the tag, by name; which of them an address may set, the infographic says. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Undefined without the name of an infographic. What could not be a value is left aside. */
export function readFrameQuery(query: URLSearchParams): FrameQuery | undefined {
  const graphic = query.get('graphic') ?? '';
  if (!NAME.test(graphic)) return undefined;
  const lang = query.get('lang');
  const scheme = query.get('scheme');
  return {
    graphic,
    lang: builtInLanguages.find((each) => each === lang) ?? DEFAULT_LANGUAGE,
    scheme: schemes.find((each) => each === scheme),
    attributes: new Map([...query].filter(([, value]) => VALUE.test(value))),
  };
}
