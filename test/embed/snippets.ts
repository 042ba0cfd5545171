/** The static embeds that are published, with pictures that need no server. */
import { render, type Rendered, type Settings } from '../../src/render/render.js';
import type { AnyDefinition } from '../../src/element/definition.js';
import { infographics } from '../../src/infographics.js';
import { builtInLanguages, type BuiltInLanguage } from '../../src/language/languages.js';
import { loadStrings } from '../../src/language/registry.js';
import { edition, tlrz, validate, type Dataset } from '../../src/data/index.js';

// What a page loads on demand is there from the start, as it is wherever embeds are rendered.
for (const definition of infographics) {
  const texts = builtInLanguages.map(async (language) => [language, await textsOf(definition, language)]);
  Object.assign(definition, { texts: Object.fromEntries(await Promise.all(texts)) });
}
await Promise.all(builtInLanguages.map((language) => loadStrings('common', language)));

function textsOf({ texts }: AnyDefinition, language: BuiltInLanguage): unknown {
  const inLanguage: unknown = texts[language];
  return typeof inLanguage === 'function' ? inLanguage() : inLanguage;
}

const withPicture = ({ svg, ...file }: Rendered): Rendered => ({
  ...file,
  svg,
  html: file.html.replace(/ src="[^"]*"/, ` src="data:image/svg+xml,${encodeURIComponent(svg)}"`),
});

export const snippets = (dataset: Dataset = tlrz, settings: Settings = {}): readonly Rendered[] =>
  render(dataset, edition(dataset)!, settings).files.map(withPicture);

export const snippet = (name: string, files = snippets()): Rendered => files.find((each) => each.name === name)!;

/** Another dataset, invented. */
export const elsewhere: Dataset = validate({
  id: 'elsewhere',
  organisation: 'Rechenzentrum Beispiel',
  publisher: 'Beispielamt [[& {{"Söhne"}}]] <b>',
  editions: [
    {
      id: 'elsewhere-1',
      title: 'Bericht',
      figures: [
        { id: 'calls', value: 1200, unit: 'call', qualifier: 'at-most', period: 'per-day', window: [8, 16] },
        { id: 'mails-per-day', value: 900, unit: 'mail', qualifier: 'about', period: 'per-day' },
      ],
    },
  ],
}).dataset!;
