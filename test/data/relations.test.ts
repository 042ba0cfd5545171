import { expect } from 'chai';
import type { Edition, KeyFigure, Relation } from '../../src/data/key-figure.js';
import { check, checkParts, ratio, standardRelations } from '../../src/data/relations.js';
import { tlrz } from '../../src/data/tlrz.js';

type Row = readonly [id: string, value: number, qualifier?: KeyFigure['qualifier'], unit?: string];

const edition = (...rows: readonly Row[]): Edition => ({
  id: 'x',
  title: 'x',
  figures: rows.map(([id, value, qualifier = 'exact', unit = id]) => ({
    id,
    value,
    qualifier,
    unit,
    period: 'per-day',
  })),
});

const ids = (...args: Parameters<typeof check>): string[] => check(...args).map(({ relation }) => relation.id);

describe('the release', () => {
  const [release] = tlrz.editions;
  const findings = check(release!, tlrz.relations);

  it('contradicts itself in the size of a book, and in nothing else', () => {
    expect(findings.map(({ relation }) => relation.id)).to.deep.equal(['book-size']);
  });

  it('implies a book of 2.50 MB the year before and of 2.33 MB as published', () => {
    const [{ left, right } = findings[0]!] = findings;
    expect(left.figures).to.deep.equal(['storage', 'books']);
    expect(right.figures).to.deep.equal(['storage-before', 'books-before']);
    expect([left.value / 1e6, right.value / 1e6].map((size) => size.toFixed(2))).to.deep.equal(['2.33', '2.50']);
    expect(left.interval[0]).to.be.closeTo(2279.5e12 / 978.5e6, 1);
    expect(left.interval[1]).to.be.closeTo(2280.5e12 / 977.5e6, 1);
    expect(left.interval[1]).to.be.below(right.interval[0]);
  });

  it('agrees with itself on mails: just under 70,000 a day are about 25 million a year', () => {
    expect(ids(release!, [standardRelations.find(({ id }) => id === 'mails')!])).to.deep.equal([]);
  });

  it('would agree with itself had the year before been about 785 million books', () => {
    const figures = release!.figures.map((each) => (each.id === 'books-before' ? { ...each, value: 785e6 } : each));
    expect(ids({ ...release!, figures })).to.deep.equal([]);
  });
});

describe('a product', () => {
  const relation: Relation = { id: 'year', kind: 'product', factors: ['day', 365], equals: 'year' };
  const rows: [title: string, figures: Row[], contradicts: boolean][] = [
    [
      'that is right is no finding',
      [
        ['day', 100],
        ['year', 36_500],
      ],
      false,
    ],
    [
      'that rounding explains is no finding',
      [
        ['day', 100],
        ['year', 36_600],
      ],
      false,
    ],
    [
      'that rounding does not explain is one',
      [
        ['day', 100],
        ['year', 36_800],
      ],
      true,
    ],
    [
      'of a number just under is no finding below it',
      [
        ['day', 100, 'just-under'],
        ['year', 30_000],
      ],
      false,
    ],
    [
      'of a number just under is one above it',
      [
        ['day', 100, 'just-under'],
        ['year', 36_502],
      ],
      true,
    ],
    [
      'of "more than" is no finding far above it',
      [
        ['day', 100, 'more-than'],
        ['year', 1e9],
      ],
      false,
    ],
    [
      'of "more than" is one below it',
      [
        ['day', 100, 'more-than'],
        ['year', 36_000],
      ],
      true,
    ],
    [
      'of "less than" is no finding at nothing',
      [
        ['day', 100, 'less-than'],
        ['year', 0],
      ],
      false,
    ],
    [
      'that is only about right is no finding',
      [
        ['day', 100],
        ['year', 40_000, 'about'],
      ],
      false,
    ],
    ['without its result is skipped', [['day', 100]], false],
    ['without its factor is skipped', [['year', 100]], false],
  ];
  for (const [title, figures, contradicts] of rows) {
    it(title, () => expect(ids(edition(...figures), [relation])).to.deep.equal(contradicts ? ['year'] : []));
  }

  it('of several figures multiplies them all and names them', () => {
    const pages: Relation = { id: 'pages', kind: 'product', factors: ['books', 'pages-each', 2], equals: 'sides' };
    const [finding] = check(edition(['books', 3], ['pages-each', 5], ['sides', 90]), [pages]);
    expect(finding?.left).to.deep.equal({
      figures: ['books', 'pages-each'],
      value: 30,
      interval: [2.5 * 4.5 * 2, 3.5 * 5.5 * 2],
    });
    expect(finding?.right).to.deep.include({ figures: ['sides'], value: 90 });
    expect(check(edition(['books', 3], ['pages-each', 5], ['sides', 30]), [pages])).to.deep.equal([]);
  });

  it('of nothing by nothing is nothing', () => {
    const none: Relation = { id: 'none', kind: 'product', factors: ['a', 'b', 10], equals: 'c' };
    expect(ids(edition(['a', 0], ['b', 0], ['c', 0]), [none])).to.deep.equal([]);
  });

  it('of nothing does not throw', () => {
    const nothing: Relation = { id: 'a', kind: 'product', factors: [], equals: 'one' };
    expect(ids(edition(['one', 1]), [nothing])).to.deep.equal([]);
    expect(ids(edition(['one', 9]), [nothing])).to.deep.equal(['a']);
  });

  it('counts storage in bytes', () => {
    const relation: Relation = { id: 'a', kind: 'product', factors: ['b', 1000], equals: 'c' };
    expect(ids(edition(['b', 5, 'exact', 'GB'], ['c', 5, 'exact', 'TB']), [relation])).to.deep.equal([]);
    expect(ids(edition(['b', 5, 'exact', 'GB'], ['c', 5, 'exact', 'GB']), [relation])).to.deep.equal(['a']);
  });
});

describe('a ratio that should be the same', () => {
  const pairs: Relation = {
    id: 'size',
    kind: 'same-ratio',
    ratios: [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
  };
  const rows: [title: string, figures: Row[], count: number][] = [
    [
      'and is',
      [
        ['a', 20],
        ['b', 10],
        ['c', 40],
        ['d', 20],
      ].map(([id, value]) => [id, value, 'exact', 'x'] as Row),
      0,
    ],
    [
      'and is not',
      [
        ['a', 20],
        ['b', 10],
        ['c', 90],
        ['d', 20],
      ].map(([id, value]) => [id, value, 'exact', 'x'] as Row),
      1,
    ],
    [
      'and is not, twice against a third',
      [
        ['a', 20],
        ['b', 10],
        ['c', 20],
        ['d', 10],
        ['e', 90],
        ['f', 10],
      ].map(([id, value]) => [id, value, 'exact', 'x'] as Row),
      2,
    ],
    [
      'of one pair only, the others being left out',
      [
        ['a', 1, 'exact', 'x'],
        ['b', 2, 'exact', 'x'],
        ['c', 7, 'exact', 'x'],
      ],
      0,
    ],
    [
      'of units that cannot be compared',
      [
        ['a', 1, 'exact', 'TB'],
        ['b', 2, 'exact', 'x'],
        ['c', 7, 'exact', 'rack'],
        ['d', 1, 'exact', 'x'],
      ],
      0,
    ],
    [
      'of different units of storage',
      [
        ['a', 2, 'exact', 'TB'],
        ['b', 10, 'exact', 'x'],
        ['c', 2000, 'exact', 'GB'],
        ['d', 10, 'exact', 'x'],
      ],
      0,
    ],
    [
      'of a number around and one that it can be',
      [
        ['a', 100, 'around', 'x'],
        ['b', 10, 'exact', 'x'],
        ['c', 140, 'exact', 'x'],
        ['d', 10, 'exact', 'x'],
      ],
      0,
    ],
    [
      'by zero',
      [
        ['a', 1, 'exact', 'x'],
        ['b', 0, 'at-most', 'x'],
        ['c', 0, 'at-most', 'x'],
        ['d', 0, 'at-most', 'x'],
      ],
      0,
    ],
  ];
  for (const [title, figures, count] of rows) {
    it(`${title}: ${count} findings`, () => expect(check(edition(...figures), [pairs])).to.have.length(count));
  }
});

describe('parts', () => {
  const whole = (value: number, parts: Row[], qualifier?: KeyFigure['qualifier']): KeyFigure => ({
    id: 'storage',
    value,
    unit: 'TB',
    period: 'as-published',
    ...(qualifier && { qualifier }),
    parts: parts.map(([id, value, qualifier = 'exact']) => ({ id, value, qualifier, label: id })),
  });
  const rows: [title: string, figure: KeyFigure, contradicts: boolean][] = [
    [
      'that add up',
      whole(12, [
        ['a', 5],
        ['b', 7],
      ]),
      false,
    ],
    [
      'that do not',
      whole(12, [
        ['a', 5],
        ['b', 9],
      ]),
      true,
    ],
    [
      'that add up within "around"',
      whole(
        100,
        [
          ['a', 60],
          ['b', 50],
        ],
        'around',
      ),
      false,
    ],
    [
      'one of which has no upper end',
      whole(100, [
        ['a', 10],
        ['b', 10, 'more-than'],
      ]),
      false,
    ],
    [
      'that exceed what has an upper end',
      whole(
        100,
        [
          ['a', 60],
          ['b', 60],
        ],
        'at-most',
      ),
      true,
    ],
    ['of which there are none', whole(12, []), false],
  ];
  for (const [title, figure, contradicts] of rows) {
    it(`${title}: ${contradicts ? 'a finding' : 'no finding'}`, () => {
      expect(Boolean(checkParts(figure))).to.equal(contradicts);
      expect(check({ id: 'x', title: 'x', figures: [figure] }).map(({ relation }) => relation)).to.deep.equal(
        contradicts ? [{ id: 'storage-parts', kind: 'parts', equals: 'storage' }] : [],
      );
    });
  }

  it('say what they add up to, in their own unit', () => {
    const { left, right } = checkParts(
      whole(12, [
        ['a', 5],
        ['b', 9],
      ]),
    )!;
    expect(left).to.deep.equal({ figures: ['a', 'b'], value: 14, interval: [13, 15] });
    expect([right.value, right.figures]).to.deep.equal([12, ['storage']]);
  });
});

describe('the quotient of two figures', () => {
  const [release] = tlrz.editions;
  it('carries the qualifier that follows', () => {
    expect(ratio(release!, 'storage', 'books')).to.deep.equal({ value: 2280e12 / 978e6, qualifier: 'around' });
    expect(ratio(release!, 'storage-before', 'books-before')).to.deep.equal({
      value: 1830e12 / 732e6,
      qualifier: 'about',
    });
    expect(ratio(edition(['a', 6, 'more-than'], ['b', 2]), 'a', 'b')).to.deep.equal({
      value: 3,
      qualifier: 'more-than',
    });
    expect(ratio(edition(['a', 6], ['b', 2, 'more-than']), 'a', 'b')).to.deep.equal({
      value: 3,
      qualifier: 'less-than',
    });
  });

  it('is undefined without one of them or by zero', () => {
    expect(ratio(release!, 'storage', 'racks')).to.equal(undefined);
    expect(ratio(release!, 'racks', 'storage')).to.equal(undefined);
    expect(ratio(edition(['a', 6], ['b', 0]), 'a', 'b')).to.equal(undefined);
  });
});
