import { expect } from 'chai';
import { pictured, type Pictured } from '../../src/core/fractions.js';
import type { Qualifier } from '../../src/core/qualifiers.js';

describe('a number as a fraction that everybody can picture', () => {
  const rows: [value: number, qualifier: Qualifier, of: Pictured['of'], said: Qualifier][] = [
    [0.73, 'around', 'three-quarters', 'just-under'],
    [0.55, 'about', 'half', 'just-over'],
    [0.184, 'about', 'fifth', 'just-under'],
    [0.5, 'exact', 'half', 'about'],
    [0.748, 'around', 'three-quarters', 'about'],
    [0.95, 'around', 'once', 'just-under'],
    [0.73, 'more-than', 'two-thirds', 'more-than'],
    [0.55, 'less-than', 'two-thirds', 'less-than'],
    [0.55, 'just-under', 'two-thirds', 'less-than'],
  ];
  for (const [value, qualifier, of, said] of rows) {
    it(`${qualifier} ${value} is ${said} ${of}`, () =>
      expect(pictured({ value, qualifier })).to.deep.equal({ of, qualifier: said }));
  }

  it('is none for what is more than once, or less than all of them', () => {
    expect(pictured({ value: 2.3, qualifier: 'around' })).to.equal(undefined);
    expect(pictured({ value: 0.05, qualifier: 'more-than' })).to.equal(undefined);
  });
});
