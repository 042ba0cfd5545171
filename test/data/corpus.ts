/** Right and wrong datasets of all kinds, for the checks in the browser and the comparison with ajv in Node. */

type Fields = Record<string, unknown>;

/** One figure with everything that a figure needs. */
export const figure = (patch: Fields = {}): Fields => ({
  id: 'racks',
  value: 12,
  unit: 'rack',
  period: 'as-published',
  ...patch,
});

/** A dataset of one edition with these figures. */
export const dataset = (figures: unknown = [figure()], patch: Fields = {}, release: Fields = {}): Fields => ({
  id: 'elsewhere',
  organisation: { de: 'Rechenzentrum Anderswo', en: 'Data Centre Elsewhere' },
  publisher: 'Ministerium Anderswo',
  editions: [{ id: 'first', title: 'Bericht', figures, ...release }],
  ...patch,
});

/** The short form. */
export const inline = (patch: Fields = {}): Fields => ({
  publisher: 'Stadt Anderswo',
  title: { de: 'Bericht' },
  figures: [figure()],
  ...patch,
});

const nested = (depth: number): unknown => (depth ? { figures: [nested(depth - 1)] } : 1);
const own = (json: string): unknown => JSON.parse(json);
const edition = (id: string, patch: Fields = {}): Fields => ({ id, title: 'x', figures: [figure()], ...patch });
const parts = (...values: number[]): Fields[] =>
  values.map((value, index) => ({ id: `part-${index}`, value, label: 'x' }));
/** Six in each of these hours. */
const inHours = (...windows: unknown[]): Fields[] =>
  windows.map((window, index) => ({ id: `part-${index}`, value: 6, ...(window !== undefined && { window }) }));
const hourly = (count: number): Fields[] =>
  Array.from({ length: count }, (_, hour) => ({ id: `hour-${hour}`, value: 1, window: [hour, hour + 1] }));
const long = (length: number): string => 'ä'.repeat(length);

/** What a reader of the manual would call right. */
export const right: readonly (readonly [title: string, input: unknown])[] = [
  ['a dataset of one figure', dataset()],
  ['a zero', dataset([figure({ value: 0 })])],
  ['a fraction', dataset([figure({ value: 1.5 })])],
  ['the largest number', dataset([figure({ value: 1e18 })])],
  ['a qualifier', dataset([figure({ qualifier: 'just-under' })])],
  ['counted hours', dataset([figure({ period: 'per-day', window: [7.5, 24] })])],
  ['a plan with its last year', dataset([figure({ period: 'until', until: 2031, planned: true })])],
  ['labels in languages with regions', dataset([figure({ label: { 'en-GB': 'x', 'de-simple': 'y' } })])],
  ['markup in a text, which stays text', dataset([figure({ label: '<img src=x onerror=alert(1)>' })])],
  ['1000 characters outside the basic plane', dataset([figure({ sentence: '🗄'.repeat(1000) })])],
  ['parts that add up', dataset([figure({ parts: parts(5, 7) })])],
  ['a part qualified', dataset([figure({ parts: [{ id: 'a', value: 12, qualifier: 'about', label: { de: 'x' } }] })])],
  ['parts counted in hours of their own', dataset([figure({ parts: inHours([8, 10], [12, 13.5]) })])],
  ['the hours of a day, one by one', dataset([figure({ value: 24, parts: hourly(24) })])],
  ['a date and an address', dataset(undefined, {}, { date: '2032-02-29', url: 'https://example.org/a?b=c#d' })],
  ['an address with http', dataset(undefined, {}, { url: 'http://example.org/' })],
  ['another time zone', dataset(undefined, { timeZone: 'Pacific/Auckland' })],
  ['sentences in another language', dataset(undefined, { language: 'nds-DE' })],
  ['no relations', dataset(undefined, { relations: [] })],
  [
    'relations, one of figures that were left out',
    dataset(undefined, {
      relations: [
        { id: 'a', kind: 'product', factors: ['racks', 2.5, 'nothing'], equals: 'nothing' },
        { id: 'b', kind: 'same-ratio', ratios: [['racks', 'racks']] },
      ],
    }),
  ],
  [
    'two editions in order of time',
    dataset(undefined, {
      editions: [edition('a', { date: '2030-12-31' }), edition('b'), edition('c', { date: '2031-01-01' })],
    }),
  ],
  ['the reference to the schema', dataset(undefined, { $schema: './data.schema.json' })],
  ['a comment of any kind', dataset([figure({ comment: { what: ['ever'] } })], { comment: 7 })],
  ['the short form', inline()],
  [
    'the short form with everything',
    inline({ id: 'a', edition: 'b', organisation: 'c', timeZone: 'UTC', date: '2031-05-06' }),
  ],
  ['hours over midnight', dataset([figure({ period: 'per-day', window: [22, 6] })])],
  ['parts over midnight', dataset([figure({ period: 'per-day', window: [20, 6], parts: inHours([20, 23], [23, 6]) })])],
  ['days of the week', dataset([figure({ period: 'per-day', weekdays: ['monday', 'sunday'] })])],
  ['what was counted and where', dataset([figure({ counted: 'x', place: { de: 'y' } })])],
  ['an estimate, and a number that was looked at', dataset([figure({ estimated: true, confirmed: true })])],
  ['calls a month', dataset([figure({ id: 'calls', unit: 'call', period: 'per-month' })])],
  ['mails in the reporting year', dataset([figure({ id: 'mails', unit: 'mail', period: 'reporting-year' })])],
  ['storage in any unit, long or short', dataset([figure({ id: 'storage', unit: 'Petabytes' })])],
  ['an edition that is withheld until a day', dataset(undefined, {}, { validFrom: '2099-01-01' })],
  ['an edition that is withheld until a time', inline({ validFrom: '2099-01-01T10:30' })],
  [
    'an edition compared with any earlier one',
    dataset(undefined, { editions: [edition('a'), edition('b'), edition('c', { comparedWith: 'a' })] }),
  ],
  ['the newest format', dataset(undefined, { format: 2, clockPlace: { de: 'Zürich' } })],
  ['what is undefined as absent', dataset([figure({ qualifier: undefined, until: undefined })])],
];

/** What the schema itself finds, with the path of the first fault. */
export const wrong: readonly (readonly [title: string, input: unknown, path: string])[] = [
  ['nothing', undefined, ''],
  ['null', null, ''],
  ['a text', 'editions', ''],
  ['a number', 5, ''],
  ['a list', [dataset()], ''],
  ['an empty object', {}, 'publisher'],
  ['editions that are none', dataset(undefined, { editions: {} }), 'editions'],
  ['no edition at all', dataset(undefined, { editions: [] }), 'editions'],
  ['null for an edition', dataset(undefined, { editions: [null] }), 'editions[0]'],
  ['an edition without figures', dataset([]), 'editions[0].figures'],
  ['a list for a figure', dataset([[]]), 'editions[0].figures[0]'],
  ['a figure without unit', dataset([figure({ unit: undefined })]), 'editions[0].figures[0].unit'],
  ['an empty unit', dataset([figure({ unit: '' })]), 'editions[0].figures[0].unit'],
  ['a number as text', dataset([figure({ value: '12' })]), 'editions[0].figures[0].value'],
  ['no number', dataset([figure({ value: NaN })]), 'editions[0].figures[0].value'],
  ['infinity', dataset([figure({ value: Infinity })]), 'editions[0].figures[0].value'],
  ['a negative number', dataset([figure({ value: -1 })]), 'editions[0].figures[0].value'],
  ['too large a number', dataset([figure({ value: 1.1e18 })]), 'editions[0].figures[0].value'],
  ['null for a number', dataset([figure({ value: null })]), 'editions[0].figures[0].value'],
  ['true for a number', dataset([figure({ value: true })]), 'editions[0].figures[0].value'],
  ['an unknown qualifier', dataset([figure({ qualifier: 'roughly' })]), 'editions[0].figures[0].qualifier'],
  ['a qualifier in capitals', dataset([figure({ qualifier: 'About' })]), 'editions[0].figures[0].qualifier'],
  ['an unknown period', dataset([figure({ period: 'per-second' })]), 'editions[0].figures[0].period'],
  ['a typo in a property', dataset([figure({ qualifer: 'about' })]), 'editions[0].figures[0].qualifer'],
  ['a name with spaces', dataset([figure({ id: 'my racks' })]), 'editions[0].figures[0].id'],
  ['a name of 101 letters', dataset([figure({ id: 'a'.repeat(101) })]), 'editions[0].figures[0].id'],
  ['a window of one hour', dataset([figure({ window: [7] })]), 'editions[0].figures[0].window'],
  ['a window of three hours', dataset([figure({ window: [7, 8, 9] })]), 'editions[0].figures[0].window'],
  ['a window past midnight', dataset([figure({ window: [22, 26] })]), 'editions[0].figures[0].window[1]'],
  ['a year as text', dataset([figure({ until: '2031' })]), 'editions[0].figures[0].until'],
  ['a plan that is "yes"', dataset([figure({ planned: 'yes' })]), 'editions[0].figures[0].planned'],
  ['a label in no language', dataset([figure({ label: {} })]), 'editions[0].figures[0].label'],
  ['a label as a list', dataset([figure({ label: ['x'] })]), 'editions[0].figures[0].label'],
  [
    'a label that is a number in one language',
    dataset([figure({ label: { de: 5 } })]),
    'editions[0].figures[0].label.de',
  ],
  ['1001 characters', dataset([figure({ sentence: long(1001) })]), 'editions[0].figures[0].sentence'],
  ['10 million characters', dataset([figure({ sentence: long(1e7) })]), 'editions[0].figures[0].sentence'],
  [
    'a window of a part of one hour',
    dataset([figure({ parts: inHours([8], [9]) })]),
    'editions[0].figures[0].parts[0].window',
  ],
  ['no parts', dataset([figure({ parts: [] })]), 'editions[0].figures[0].parts'],
  [
    'a part without label',
    dataset([figure({ parts: [{ id: 'a', value: 12 }] })]),
    'editions[0].figures[0].parts[0].label',
  ],
  ['a day as Germans write it', dataset(undefined, {}, { date: '24.12.2031' }), 'editions[0].date'],
  ['an address that is script', dataset(undefined, {}, { url: 'javascript:alert(1)' }), 'editions[0].url'],
  ['an address with spaces', dataset(undefined, {}, { url: 'https://example.org/a b' }), 'editions[0].url'],
  ['an address without scheme', dataset(undefined, {}, { url: '//example.org' }), 'editions[0].url'],
  ['a language in words', dataset(undefined, { language: 'auf Deutsch' }), 'language'],
  ['a time zone that is a number', dataset(undefined, { timeZone: 1 }), 'timeZone'],
  [
    'a relation of no kind',
    dataset(undefined, { relations: [{ id: 'a', factors: ['b'], equals: 'c' }] }),
    'relations[0].kind',
  ],
  [
    'a relation of one kind with the content of the other',
    dataset(undefined, { relations: [{ id: 'a', kind: 'same-ratio', factors: ['b'], equals: 'c' }] }),
    'relations[0].kind',
  ],
  [
    'a ratio of three',
    dataset(undefined, { relations: [{ id: 'a', kind: 'same-ratio', ratios: [['a', 'b', 'c']] }] }),
    'relations[0].ratios[0]',
  ],
  [
    'a factor that is an object',
    dataset(undefined, { relations: [{ id: 'a', kind: 'product', factors: [{}], equals: 'c' }] }),
    'relations[0].factors[0]',
  ],
  [
    '1001 figures',
    dataset(Array.from({ length: 1001 }, (_, index) => figure({ id: `f${index}` }))),
    'editions[0].figures',
  ],
  ['a prototype of its own', own(`{"__proto__": {"editions": []}, "publisher": "x"}`), 'title'],
  [
    'a figure with a prototype of its own',
    dataset([own(`{"id": "a", "value": 1, "unit": "b", "period": "per-day", "__proto__": {"value": 2}}`)]),
    'editions[0].figures[0].__proto__',
  ],
  ['names of every object', dataset([figure({ constructor: 1 })]), 'editions[0].figures[0].constructor'],
  ['deep nesting', nested(5000), 'publisher'],
  ['the short form without figures', inline({ figures: undefined }), 'figures'],
  ['both forms at once', { ...dataset(), figures: [figure()] }, 'figures'],
  ['a format of the future', dataset(undefined, { format: 3 }), 'format'],
  ['an hour of the week', dataset([figure({ weekdays: ['mon'] })]), 'editions[0].figures[0].weekdays[0]'],
  ['a 25th hour', dataset(undefined, {}, { validFrom: '2031-02-03T25:00' }), 'editions[0].validFrom'],
  ['a dataset in a dataset', dataset(undefined, { editions: [dataset()] }), 'editions[0].title'],
];

/** What a schema cannot say, with the path of the fault. */
export const broken: readonly (readonly [title: string, input: unknown, path: string])[] = [
  ['two figures of one name', dataset([figure(), figure()]), 'editions[0].figures[1].id'],
  ['two editions of one name', dataset(undefined, { editions: [edition('a'), edition('a')] }), 'editions[1].id'],
  [
    'two parts of one name',
    dataset([figure({ parts: [...parts(6), ...parts(6)] })]),
    'editions[0].figures[0].parts[1].id',
  ],
  [
    'two relations of one name',
    dataset(undefined, { relations: [1, 2].map(() => ({ id: 'a', kind: 'product', factors: [1], equals: 'c' })) }),
    'relations[1].id',
  ],
  ['parts that do not add up', dataset([figure({ parts: parts(5, 9) })]), 'editions[0].figures[0].parts'],
  [
    'a language with a prototype of its own',
    dataset([figure({ label: own(`{"de": "x", "__proto__": "y"}`) })]),
    'editions[0].figures[0].label.__proto__',
  ],
  ['an unknown time zone', dataset(undefined, { timeZone: 'Europe/Erfurt' }), 'timeZone'],
  ['hours without length', dataset([figure({ window: [7, 7] })]), 'editions[0].figures[0].window'],
  [
    'hours of a part without length',
    dataset([figure({ parts: inHours([8, 10], [13, 13]) })]),
    'editions[0].figures[0].parts[1].window',
  ],
  [
    'parts that meet behind midnight',
    dataset([figure({ parts: inHours([22, 2], [1, 4]) })]),
    'editions[0].figures[0].parts[1].window',
  ],
  [
    'a part outside of hours over midnight',
    dataset([figure({ window: [22, 6], parts: inHours([22, 2], [5, 7]) })]),
    'editions[0].figures[0].parts[1].window',
  ],
  ['storage in money', dataset([figure({ id: 'storage', unit: 'EUR' })]), 'editions[0].figures[0].unit'],
  ['books in terabytes', dataset([figure({ id: 'books', unit: 'TB' })]), 'editions[0].figures[0].unit'],
  [
    'mails in words of a language',
    dataset([figure({ id: 'mails-per-day', unit: 'Mails', period: 'per-day' })]),
    'editions[0].figures[0].unit',
  ],
  ['terabits', dataset([figure({ id: 'storage', unit: 'Tb' })]), 'editions[0].figures[0].unit'],
  [
    'mails a day that are mails a year',
    dataset([figure({ id: 'mails-per-day', unit: 'mail', period: 'per-year' })]),
    'editions[0].figures[0].period',
  ],
  ['calls as a state', dataset([figure({ id: 'calls', unit: 'call' })]), 'editions[0].figures[0].period'],
  [
    'a comparison with an edition that comes later',
    dataset(undefined, { editions: [edition('a', { comparedWith: 'b' }), edition('b')] }),
    'editions[0].comparedWith',
  ],
  ['validity from the 30th of February', dataset(undefined, {}, { validFrom: '2031-02-30' }), 'editions[0].validFrom'],
  [
    'parts in the same hours',
    dataset([figure({ parts: inHours([8, 10], [9, 11]) })]),
    'editions[0].figures[0].parts[1].window',
  ],
  [
    'hours of a part outside of those of the whole',
    dataset([figure({ window: [8, 12], parts: inHours([8, 10], [11, 13]) })]),
    'editions[0].figures[0].parts[1].window',
  ],
  [
    'parts of which only some have hours',
    dataset([figure({ parts: [...inHours([8, 10]), { id: 'rest', value: 6, label: 'x' }] })]),
    'editions[0].figures[0].parts[1].window',
  ],
  ['a plan without its last year', dataset([figure({ period: 'until' })]), 'editions[0].figures[0].until'],
  ['the 30th of February', dataset(undefined, {}, { date: '2031-02-30' }), 'editions[0].date'],
  ['the 29th of February of a common year', dataset(undefined, {}, { date: '2031-02-29' }), 'editions[0].date'],
  ['the 13th month', dataset(undefined, {}, { date: '2031-13-01' }), 'editions[0].date'],
  ['the day 0', dataset(undefined, {}, { date: '2031-01-00' }), 'editions[0].date'],
  [
    'the newest edition first',
    dataset(undefined, { editions: [edition('b', { date: '2031-01-01' }), edition('a', { date: '2030-01-01' })] }),
    'editions[1].date',
  ],
  ['the rules in the short form', inline({ figures: [figure(), figure()] }), 'figures[1].id'],
  ['a wrong date in the short form', inline({ date: '2031-02-30' }), 'date'],
];
