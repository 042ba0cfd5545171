import { clock } from '../element/fake-clock.js';
import { expect } from 'chai';
import { letters, misfits } from '../element/fit.js';
import { all, languages, one, show, stage } from '../element/stage.js';

/** How many strokes the ring has in a colour; every stroke is a line of its own. */
function strokes(element: Element, colour: 'accent' | 'scale'): number {
  const wanted = { accent: 'rgb(1, 2, 3)', scale: 'rgb(4, 5, 6)' }[colour];
  return all(element, 'svg[role="img"] path')
    .filter((path) => getComputedStyle(path).stroke === wanted)
    .map((path) => path.getAttribute('d')!.match(/M/gi)?.length ?? 0)
    .reduce((most, count) => Math.max(most, count), 0);
}

const counter = (attributes = ''): Promise<Element> =>
  show(
    `<tlrz-mail-counter style="--tlrz-accent: rgb(1 2 3); --tlrz-scale: rgb(4 5 6)" ${attributes}></tlrz-mail-counter>`,
  );

describe('the ring', () => {
  const rows = [
    { what: 'at midnight', instant: '2024-06-12T00:00:00+02:00', counted: 0, all: 144 },
    { what: 'at ten past midnight', instant: '2024-06-12T00:10:00+02:00', counted: 1, all: 144 },
    { what: 'a second before', instant: '2024-06-12T00:09:59+02:00', counted: 0, all: 144 },
    { what: 'at noon', instant: '2024-06-12T12:00:00+02:00', counted: 72, all: 144 },
    { what: 'at the end of the day', instant: '2024-06-12T23:59:59+02:00', counted: 143, all: 144 },
    { what: 'at noon of a day of 23 hours', instant: '2024-03-31T12:00:00+02:00', counted: 66, all: 138 },
    { what: 'at noon of a day of 25 hours', instant: '2024-10-27T12:00:00+01:00', counted: 78, all: 150 },
  ];
  for (const { what, instant, counted, all: total } of rows) {
    it(`has ${counted} of ${total} strokes ${what}`, async () => {
      clock.set(instant);
      const element = await counter();
      expect(strokes(element, 'accent')).to.equal(counted);
      const rest = strokes(element, 'scale');
      if (total - counted > 24) expect(rest).to.equal(total - counted);
    });
  }

  it('has one stroke for each day of the year', async () => {
    clock.set('2024-03-01T12:00:00+01:00');
    const element = await counter('since="new-year"');
    expect([strokes(element, 'accent'), strokes(element, 'scale')]).to.deep.equal([60, 306]);
  });

  for (const lang of languages) {
    it(`keeps the longest date clear of the months, and these of their ticks, lang="${lang}"`, async () => {
      clock.set('2024-09-30T12:00:00+02:00');
      for (const width of ['240px', '280px', '700px']) {
        stage.style.width = width;
        const element = await counter(`since="new-year" lang="${lang}"`);
        expect(misfits(element), width).to.equal('');
        const size = one<SVGSVGElement>(element, 'svg[role="img"]').viewBox.baseVal.width;
        for (const text of all<SVGTextElement>(element, 'svg[role="img"] text')) {
          const { x, width: wide } = letters(text);
          // Ticks begin 65 px inside of the picture's edge.
          expect(Math.min(x, size - x - wide), text.textContent!).to.be.above(65);
        }
      }
    });
  }

  it('is a whole day before it is known what day it is', async () => {
    expect(strokes(await counter('still'), 'accent')).to.equal(144);
  });

  it('writes the hours at their place on a day of 25 hours', async () => {
    clock.set('2024-10-27T12:00:00+01:00');
    const element = await counter();
    const picture = element.shadowRoot!.querySelector<SVGSVGElement>('svg[role="img"]')!.viewBox.baseVal;
    const angleOf = (hour: string): number => {
      const box = all<SVGTextElement>(element, 'svg text')
        .find(({ textContent }) => textContent === hour)!
        .getBBox();
      const x = box.x + box.width / 2 - picture.width / 2;
      const y = box.y + box.height / 2 - picture.height / 2;
      return (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
    };
    expect(angleOf('12')).to.be.closeTo(13 / 25, 0.01);
    expect(angleOf('3')).to.be.closeTo(4 / 25, 0.01);
  });
});
