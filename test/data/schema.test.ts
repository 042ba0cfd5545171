import { expect } from 'chai';
import { bytesIn, describedSchema, tlrz } from '../../src/data/index.js';
import { describeFault } from '../../src/data/fault-words.js';
import { parse } from '../../src/data/parse.js';
import { datasetSchema, type Schema } from '../../src/data/schema.js';
import { validate } from '../../src/data/validate.js';
import { broken, dataset, figure, inline, right, wrong } from './corpus.js';

const sentences = (input: unknown): string[] => validate(input).faults.map((fault) => describeFault(fault));

describe('a dataset may have', () => {
  for (const [title, input] of right) {
    it(title, () => {
      expect(sentences(input)).to.deep.equal([]);
      expect(validate(input).dataset?.editions.length).to.be.above(0);
    });
  }

  it('the built-in figures', () => {
    expect(validate(tlrz)).to.deep.include({ dataset: tlrz, faults: [] });
  });
});

describe('a dataset may not have', () => {
  for (const [title, input, path] of [...wrong, ...broken]) {
    it(title, () => {
      const { dataset, faults } = validate(input);
      expect(dataset).to.equal(undefined);
      expect(faults[0]?.path).to.equal(path);
      for (const language of ['de', 'en'] as const)
        expect(describeFault(faults[0]!, language)).to.match(/(gefunden:|found) \S.*; (erlaubt|allowed): \S/);
    });
  }

  it('a sparse list of four billion', () => {
    const figures: unknown[] = [];
    figures.length = 2 ** 32 - 1;
    expect(sentences(dataset(figures))[0]).to.include('found a list of 4294967295');
  });

  it('gaps in a list', () => {
    const figures = [figure(), figure({ id: 'b' }), figure({ id: 'c' })];
    delete figures[1];
    expect(sentences(dataset(figures))[0]).to.match(/^editions\[0\]\.figures\[1\]: found nothing; allowed: an object/);
  });

  const odd: [title: string, value: unknown, found: string][] = [
    ['a function', () => 1, '() => 1'],
    ['a symbol', Symbol('x'), 'Symbol(x)'],
    ['a big integer', 12n, '12'],
    ['a date', new Date(0), 'an object'],
  ];
  for (const [title, value, found] of odd) {
    it(`${title} for a number`, () => expect(sentences(dataset([figure({ value })]))[0]).to.include(`found ${found};`));
  }

  it('itself inside', () => {
    const circle = dataset();
    circle.editions = [circle];
    expect(validate(circle).faults[0]?.path).to.equal('editions[0].title');
  });
});

describe('a fault says in words', () => {
  const rows: [title: string, input: unknown, sentence: string][] = [
    [
      'where, what was found, what is allowed',
      dataset([figure({ value: 'abc' })]),
      'editions[0].figures[0].value: found "abc" (text); allowed: ' +
        'a number from 0 to 1e18, without quotes, without points between thousands, with a point for a fraction',
    ],
    [
      'what is missing',
      dataset([figure({ unit: undefined })]),
      'editions[0].figures[0].unit: found nothing; allowed: text of 1 to 1000 characters',
    ],
    [
      'which words there are',
      dataset([figure({ period: 'per-second' })]),
      'editions[0].figures[0].period: found "per-second" (text); allowed: ' +
        'one of as-published, year-before, per-day, per-working-day, per-week, per-month, per-quarter, per-year, ' +
        'reporting-year, this-year-and-next, until',
    ],
    [
      'which properties there are, for a typo',
      dataset([figure({ qualifer: 'about' })]),
      'editions[0].figures[0].qualifer: found an unknown property; allowed: an object with ' +
        'id, value, unit, period, qualifier, window, weekdays, until, planned, estimated, confirmed, label, counted, ' +
        'place, scope, sentence, parts',
    ],
    [
      'what the whole is',
      [1, 2],
      'found a list of 2; allowed: an object with publisher, title, figures, id, ' +
        'organisation, edition, date, url, validFrom, format, timeZone, clockPlace, language, relations',
    ],
    [
      'where in the short form',
      inline({ figures: [figure({ window: [12, 12] })] }),
      'figures[0].window: found 12 to 12; allowed: hours that end at another time than they begin',
    ],
    [
      'what the parts add up to',
      dataset([figure({ parts: [{ id: 'a', value: 14, label: 'x' }] })]),
      'editions[0].figures[0].parts: found a sum of 14; allowed: a sum of 12',
    ],
  ];
  for (const [title, input, sentence] of rows) it(title, () => expect(sentences(input)[0]).to.equal(sentence));

  it('at most 60 characters of what was found, none of them cut in two', () => {
    const told = (value: string): string => sentences(dataset([figure({ value })]))[0]!;
    expect(told('🗄'.repeat(500))).to.include(`found "${'🗄'.repeat(59)}…" (text)`);
    expect(told('🗄'.repeat(60))).to.include(`found "${'🗄'.repeat(60)}" (text)`);
  });

  it('at most 60 characters of a name', () => {
    const { path } = validate(dataset([figure({ ['x'.repeat(1e6)]: 1 })])).faults[0]!;
    expect(path).to.equal(`editions[0].figures[0].${'x'.repeat(59)}…`);
  });

  it('line breaks and quotes so that they stay inside', () => {
    expect(sentences(dataset([figure({ value: 'a"\nb' })]))[0]).to.include(String.raw`found "a\"\nb" (text)`);
  });

  it('ten faults one by one and that there are more', () => {
    const figures = (count: number) =>
      Array.from({ length: count }, (_, index) => figure({ id: `f${index}`, value: -1 }));
    expect(sentences(dataset(figures(10))))
      .to.have.length(10)
      .and.not.include('… and more');
    const many = sentences(dataset(figures(500)));
    expect(many).to.have.length(11);
    expect(many.at(-1)).to.equal('… and more');
  });
});

describe('a valid dataset is', () => {
  it('a copy that is frozen to the bottom', () => {
    const input = dataset([
      figure({ window: [1, 2], label: { de: 'x' }, parts: [{ id: 'a', value: 12, label: 'y' }] }),
    ]);
    const result = validate(input).dataset!;
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(result)).to.equal(true);
    expect(frozen(input)).to.equal(false);
    (input.editions as { figures: { value: number }[] }[])[0]!.figures[0]!.value = 99;
    expect(result.editions[0]!.figures[0]!.value).to.equal(12);
  });

  it('free of remarks', () => {
    const { dataset: result } = validate(dataset([figure({ comment: 'why' })], { $schema: 'x' }));
    expect(JSON.stringify(result)).to.not.include('comment').and.not.include('$schema');
  });

  it('free of other prototypes', () => {
    const { dataset: result } = validate(dataset([figure({ label: JSON.parse('{"de": "x"}') })]));
    expect(Object.getPrototypeOf(result!.editions[0]!.figures[0]!.label)).to.equal(Object.prototype);
  });

  it('the same for the short form, which is one edition', () => {
    const stated = (input: unknown) => JSON.parse(JSON.stringify(validate(input).dataset));
    expect(stated(inline())).to.deep.equal({
      id: 'inline',
      organisation: 'Stadt Anderswo',
      publisher: 'Stadt Anderswo',
      editions: [{ id: 'inline', title: { de: 'Bericht' }, figures: [figure()] }],
    });
    const named = {
      id: 'city',
      edition: 'spring',
      organisation: 'Rathaus',
      timeZone: 'UTC',
      language: 'fr',
      relations: [],
      date: '2031-05-06',
    };
    expect(stated(inline({ ...named, url: 'https://example.org/' }))).to.deep.equal({
      id: 'city',
      organisation: 'Rathaus',
      publisher: 'Stadt Anderswo',
      timeZone: 'UTC',
      language: 'fr',
      relations: [],
      editions: [
        {
          id: 'spring',
          title: { de: 'Bericht' },
          date: '2031-05-06',
          url: 'https://example.org/',
          figures: [figure()],
        },
      ],
    });
  });
});

describe('JSON text', () => {
  it('is read and checked', () => {
    expect(parse(JSON.stringify(dataset()))).to.deep.equal(validate(dataset()));
    expect(parse(JSON.stringify(dataset([figure({ value: -1 })]))).faults[0]?.path).to.include('value');
  });

  const rows: [title: string, text: string, found: RegExp][] = [
    ['that is empty', '', /^no JSON/],
    ['that is a web page', '<!doctype html><title>404</title>', /^no JSON: .*(<|line 1 column 1)/],
    ['with a comma too many', '{"publisher": "x",}', /^no JSON/],
    ['that is NaN', '{"value": NaN}', /^no JSON/],
    ['that is a number', '5', /^found 5;/],
    ['of 200,000 open brackets', '['.repeat(200_000), /^(no JSON|found a list)/],
  ];
  for (const [title, text, found] of rows) {
    it(`${title} is one fault that quotes it`, () => {
      const { dataset, faults } = parse(text);
      expect(dataset).to.equal(undefined);
      expect(faults).to.have.length(1);
      expect(describeFault(faults[0]!)).to.match(found).and.have.length.below(320);
    });
  }

  it('says the line where the engine does', () => {
    const told = describeFault(parse('{\n  "a": 1\n  "b": 2\n}').faults[0]!);
    // Chromium and Firefox do, WebKit does not.
    if (/position|line/.test(told)) expect(told).to.match(/line 3 column 3/);
    else expect(told).to.match(/^no JSON: \S/);
  });

  it('of 10 MB is refused before it is read', () => {
    const { dataset, faults } = parse('{'.repeat(1e7));
    expect(dataset).to.equal(undefined);
    expect(faults.map((fault) => describeFault(fault))).to.deep.equal([
      'found more than 1000000 characters; allowed: at most 1000000',
    ]);
  });

  it('of a million characters is read', () => {
    const text = JSON.stringify(dataset());
    expect(parse(text.padEnd(1_000_000)).faults).to.deep.equal([]);
    expect(parse(text.padEnd(1_000_001)).faults).to.have.length(1);
  });
});

describe('the published schema', () => {
  const described = describedSchema();

  /** Every place where the schema names a property, by path. */
  function properties(schema: Schema, path = ''): [path: string, property: Schema][] {
    return [
      ...Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, Schema][] => [
        [`${path}.${name}`, property],
        ...properties(property, `${path}.${name}`),
      ]),
      ...[schema.items, schema.then, schema.else].flatMap((inner) => (inner ? properties(inner, path) : [])),
    ];
  }

  it('names its draft and itself', () => {
    expect(described.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(described.$id).to.equal('data.schema.json');
    expect(described.title).to.be.a('string');
  });

  it('describes every property in a sentence', () => {
    const all = properties(described);
    expect(all.length).to.be.above(60);
    expect(
      all.filter(([, { description }]) => !description || !/^\S.*\.$/.test(description)).map(([path]) => path),
    ).to.deep.equal([]);
  });

  it('is the schema that is checked, but for the descriptions', () => {
    const bare = JSON.parse(
      JSON.stringify(described, (key, value) =>
        ['description', 'title'].includes(key) && typeof value === 'string' ? undefined : value,
      ),
    );
    for (const name of ['$schema', '$id']) delete bare[name];
    const checked = JSON.stringify(datasetSchema, (key, value) => (key === 'code' ? undefined : value));
    expect(bare).to.deep.equal(JSON.parse(checked));
  });

  it('uses no number of the source in an example', () => {
    const text = JSON.stringify(described);
    const numbers = tlrz.editions[0]!.figures.map(({ value }) => String(value)).filter((number) => number.length > 2);
    expect(numbers.length).to.be.above(10);
    expect(numbers.filter((number) => new RegExp(`\\b${number}\\b`).test(text))).to.deep.equal([]);
  });
});

describe('a unit of storage', () => {
  const rows: [unit: string, bytes: number][] = [
    ['kB', 1e3],
    ['MB', 1e6],
    ['GB', 1e9],
    ['TB', 1e12],
    ['PB', 1e15],
    ['EB', 1e18],
    ['B', 1],
    ['KiB', 1024],
    ['GiB', 2 ** 30],
    ['EiB', 2 ** 60],
    ['book', 0],
    ['constructor', 0],
    ['', 0],
  ];
  for (const [unit, bytes] of rows)
    it(`${unit || 'without name'} is ${bytes} bytes`, () => expect(bytesIn(unit)).to.equal(bytes));
});

describe('a unit may be written', () => {
  const rows: [written: string, sign: string][] = [
    ['tb', 'TB'],
    ['KB', 'kB'],
    ['kB', 'kB'],
    ['Byte', 'B'],
    ['bytes', 'B'],
    ['Petabyte', 'PB'],
    ['Peta-Byte', 'PB'],
    ['exabytes', 'EB'],
    ['Gibibyte', 'GiB'],
    ['tib', 'TiB'],
    ['€', 'EUR'],
    ['Euro', 'EUR'],
    // Bits are no bytes, and what is unknown stays as it is.
    ['Tb', 'Tb'],
    ['ib', 'ib'],
    ['rack', 'rack'],
    ['kWh', 'kWh'],
  ];
  for (const [written, sign] of rows)
    it(`${written}, which is ${sign}`, () => {
      const { dataset: found } = validate(dataset([figure({ unit: written })]));
      expect(found!.editions[0]!.figures[0]!.unit).to.equal(sign);
    });
});
