/** The format for editors and their tools: the schema with a sentence on every property. No element imports this file. */
import { en } from './fault-words.en.js';
import { datasetSchema, FORMAT, type Schema } from './schema.js';
import { valuesOf } from './validate.js';

/** Sentences by property; with the sentences of what is inside where a property has properties itself. */
interface Words {
  readonly [property: string]: string | readonly [own: string, inside: Words];
}

const part: Words = {
  id: 'Name of the part within its figure, in kebab-case: productive.',
  value: 'The number, in the unit of the figure.',
  qualifier: 'How the source qualifies the number; exact if left out.',
  label: 'What the part is, in words; only a part with hours of its own may do without.',
  window:
    'The hours of the day in which the part was counted, from and to on the wall clock. All parts have them, or none.',
};

const figure: Words = {
  id: 'Name of the figure within its edition, in kebab-case: mails-per-day. Infographics look figures up by it.',
  value: 'The published number, as it is, in the unit; never computed and never rounded.',
  unit: 'A unit of storage from B to EB (1 TB is 10^12 bytes) or from KiB to EiB, long or short; EUR; what is counted: book, mail, call, person; or any other sign, which is shown as it is: km.',
  qualifier: 'What the source puts before the number: knapp is just-under, mehr als is more-than; exact if left out.',
  period:
    'The time that the number speaks of, relative to the release: a state, an amount per day, working day, week, month, quarter or year or in the reporting year, a plan.',
  window: 'The hours of the day that were counted, from and to on the wall clock: [8, 16]; over midnight: [22, 6].',
  weekdays: 'The days of the week that were counted; all if left out.',
  until: 'The last year of a plan, with the period until.',
  planned: 'true for what the source announces and has not happened yet.',
  estimated: 'true for what the source estimates; that is said wherever the number stands.',
  confirmed: 'true for an unusual number that an editor has looked at; it is no longer warned of.',
  counted: 'What was counted, as a sentence goes on behind its name: sent by citizens.',
  place: 'Where it was counted, as a sentence goes on: at the service desk.',
  label: 'What the number is, in words, as a row of a table shows it.',
  scope: 'What is in the number and what is not, in words.',
  sentence: 'The words of the source, unchanged.',
  parts: ['What the number is made of. The parts add up to it, within the qualifiers.', part],
};

const release: Words = {
  validFrom:
    'From when on the edition is shown, by the clocks of the time zone: YYYY-MM-DD or YYYY-MM-DDTHH:MM; its date if left out.',
  title: "The release's name, as the source line shows it.",
  date: 'The day of the release; left out where the source names none.',
  url: 'The address of the release.',
  figures: ['The key figures that the release states.', figure],
};

const relation: Words = {
  id: 'Name of the relation, in kebab-case.',
  kind: 'product: the factors multiply to the figure equals. same-ratio: every pair has the same quotient.',
  factors: 'Ids of figures, or plain numbers.',
  equals: 'The id of the figure that is the product.',
  ratios: 'Pairs of ids: the first divided by the second.',
};

const owner: Words = {
  format:
    'The form of the format: 1, or 2 with what this schema added to it. Every dataset of form 1 is one of form 2.',
  clockPlace: 'The place whose clocks are meant, in words; the city of the time zone if left out.',
  organisation: 'Whose figures these are.',
  publisher: 'Who published them.',
  language: 'Tag of the language that the sentences are in; de if left out.',
  timeZone: 'IANA name of the time zone whose days are meant; Europe/Berlin if left out.',
  relations: [
    'How figures should relate; what contradicts that is told to readers. If left out, the relations of the standard figures.',
    relation,
  ],
};

const dataset: Words = {
  ...owner,
  id: 'Name of the dataset, in kebab-case.',
  editions: [
    'What each release states, the newest last.',
    {
      ...release,
      comparedWith:
        'Name of an earlier edition whose storage and books are shown beside these, instead of figures of the year before.',
      id: 'Name of the edition, in kebab-case. Snippets pin it, so it never changes.',
    },
  ],
};

const inline: Words = {
  ...owner,
  ...release,
  organisation: 'Whose figures these are; the publisher if left out.',
  id: 'Name of the dataset, in kebab-case; inline if left out.',
  edition: 'Name of the edition, in kebab-case; inline if left out.',
};

const remark = 'A remark for those who read the file; ignored.';
const remarks: Words = { $schema: remark, comment: remark };

/** Editors show what is allowed at a place as its title. */
const titled = ({ code, ...schema }: Schema): Schema => ({
  ...(code && { title: en.rules[code](valuesOf(schema)) }),
  ...schema,
});

const described = (schema: Schema, words: Words): Schema => ({
  ...titled(schema),
  ...(schema.additionalProperties && { additionalProperties: titled(schema.additionalProperties) }),
  ...(schema.items && { items: described(schema.items, words) }),
  ...(schema.then && { then: described(schema.then, words), else: described(schema.else!, words) }),
  ...(schema.properties && {
    properties: Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => {
        const [description, inside] = [{ ...words, ...remarks }[name] ?? []].flat() as [string?, Words?];
        return [name, { ...described(property, inside ?? {}), ...(description && { description }) }];
      }),
    ),
  }),
});

/** The schema to publish as `data.schema.json`: `datasetSchema` with a description of every property. */
export const describedSchema = (): Schema & { readonly $schema: string; readonly $id: string } => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'data.schema.json',
  title: `Key figures of a data centre, format ${FORMAT}`,
  description: 'What releases state: an organisation with its editions, or the figures of one release in short form.',
  ...datasetSchema,
  then: described(datasetSchema.then!, dataset),
  else: described(datasetSchema.else!, inline),
});
