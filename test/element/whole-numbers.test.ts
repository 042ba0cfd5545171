/** Plain German has no digits after the point, whatever a reader chooses, types or opens. */
import { clock, OPENED } from './fake-clock.js';
import { expect } from 'chai';
import type { Step } from '../../src/storage-books/options.js';
import { steps } from '../../src/storage-books/options.js';
import { all, explore, labelOf, openTable, part, settled, show, stage, textOf } from './stage.js';

/** As in "2,9"; not in the words of the source, which stay what they are. */
const DECIMAL = /\d,\d/;
const QUOTED = /„[^“]*“/g;

/** All that can be read or heard: texts, labels, values of sliders, and what fields say. */
function everything(element: Element): string {
  const attributes = ['aria-label', 'aria-valuetext', 'title', 'placeholder'];
  const named = all(element, '*').flatMap((each) => attributes.map((name) => each.getAttribute(name) ?? ''));
  return [textOf(element), labelOf(element), ...named].join(' | ');
}

function expectWhole(element: Element, where: string): void {
  const said = everything(element).replace(QUOTED, '');
  expect(
    DECIMAL.test(said),
    `${where}: ${said.slice(Math.max(0, said.search(DECIMAL) - 60), said.search(DECIMAL) + 30)}`,
  ).to.equal(false);
}

const figures = (...list: object[]): string =>
  JSON.stringify({ publisher: 'P', title: 'T', figures: list }).replaceAll("'", '&#39;');
const day = { period: 'per-day' };

/** What makes numbers with digits after the point in other languages. */
const gauges = {
  'the release': '',
  'few calls in an hour and a half': figures({
    id: 'calls',
    value: 7,
    unit: 'call',
    qualifier: 'about',
    ...day,
    window: [10.5, 12],
  }),
  'many calls': figures({ id: 'calls', value: 1_250_000, unit: 'call', qualifier: 'just-under', ...day }),
  'calls of two spans': figures({
    ...{ id: 'calls', value: 11, unit: 'call', ...day, window: [8, 12] },
    parts: [
      { id: 'a', value: 4, window: [8, 10.5], qualifier: 'more-than' },
      { id: 'b', value: 7, window: [10.5, 12] },
    ],
  }),
};

const counters = {
  'the release': '',
  'few mails, in some hours': figures({
    id: 'mails-per-day',
    value: 47,
    unit: 'mail',
    qualifier: 'more-than',
    ...day,
    window: [8.5, 18],
  }),
  'a year with a comma': figures(
    { id: 'mails-per-day', value: 3450, unit: 'mail', qualifier: 'about', ...day },
    { id: 'mails-per-year', value: 1_250_000, unit: 'mail', qualifier: 'about', period: 'per-year' },
  ),
};

const stored = (id: string, value: number, unit: string, more = {}): object => ({
  ...{ id, value, unit, period: id.endsWith('-before') ? 'year-before' : 'as-published' },
  ...more,
});
const walls = {
  'the release': '',
  'storage and books with a comma': figures(
    stored('storage', 12.3, 'TB', {
      qualifier: 'just-under',
      parts: [
        { id: 'a', value: 8.1, label: 'A' },
        { id: 'b', value: 4.2, label: 'B' },
      ],
    }),
    stored('storage-occupied', 1.7, 'TB'),
    stored('books', 2_530_000, 'book', { qualifier: 'around' }),
    stored('books-before', 1_230_000, 'book'),
    stored('pages-per-book', 321, 'page'),
  ),
  'binary units, without books': figures(
    stored('storage', 0.7, 'TiB'),
    stored('storage-before', 0.35, 'TiB'),
    stored('pages-per-book', 12, 'page'),
  ),
  'more than the year before, by a part of a mark': figures(
    stored('storage', 2280, 'TB'),
    stored('books', 978_600_000, 'book', { qualifier: 'around' }),
    stored('books-before', 976_300_000, 'book', { qualifier: 'about' }),
    stored('pages-per-book', 500, 'page'),
  ),
};

const markup = (tag: string, data: string, more = ''): string =>
  `<${tag} lang="de-simple" ${data && `figures='${data}'`} ${more}></${tag}>`;

describe('plain German, in whole numbers', () => {
  beforeEach(() => clock.set(new Date(OPENED).toISOString()));

  for (const [what, data] of Object.entries(gauges))
    it(`on the gauge, by every unit and at every time: ${what}`, async () => {
      const element = await show(markup('tlrz-call-gauge', data));
      await explore(element);
      await openTable(element);
      expectWhole(element, 'first');
      for (const radio of all<HTMLInputElement>(element, '[type="radio"]')) {
        radio.click();
        await settled();
        expectWhole(element, radio.value);
      }
      all<HTMLInputElement>(element, '[type="radio"]')[0]?.click();
      await settled();
      const slider = all<HTMLInputElement>(element, '[type="range"]')[0];
      for (const share of slider ? [0, 0.1, 0.37, 0.5, 0.93] : []) {
        slider!.value = String(Math.round(Number(slider!.max) * share) || 1);
        slider!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        await settled();
        expectWhole(element, `at ${slider!.value}`);
      }
    });

  for (const [what, data] of Object.entries(counters))
    it(`on the counter, since every start and at every time: ${what}`, async () => {
      const element = await show(markup('tlrz-mail-counter', data));
      await explore(element);
      await openTable(element);
      expectWhole(element, 'first');
      for (const index of all(element, '[type="radio"]').keys()) {
        all<HTMLInputElement>(element, '[type="radio"]')[index]!.click();
        await settled();
        expectWhole(element, `since ${index}`);
        const slider = all<HTMLInputElement>(element, '[type="range"]')[0];
        for (const share of slider ? [0, 0.05, 0.4, 0.77, 1] : []) {
          slider!.value = String(Math.round(Number(slider!.max) * share));
          slider!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          await settled();
          expectWhole(element, `since ${index} at ${slider!.value}`);
        }
      }
    });

  for (const [what, data] of Object.entries(walls))
    for (const width of [700, 330])
      it(`at every step into the wall, ${width} px wide: ${what}`, async () => {
        stage.style.width = `${width}px`;
        for (const step of steps satisfies readonly Step[]) {
          const element = await show(markup('tlrz-storage-books', data, `step="${step}" open book-thickness="2.5"`));
          await settled();
          expectWhole(element, step);
          for (const radio of all<HTMLInputElement>(element, '[type="radio"]')) {
            radio.click();
            await settled();
            expectWhole(element, `${step}, ${radio.value}`);
          }
        }
        await openTable(stage.firstElementChild!);
        expectWhole(stage.firstElementChild!, 'table');
      });

  it('of a reader’s own data, however they are typed', async () => {
    const element = await show(markup('tlrz-storage-books', ''));
    part(element, 'own-data').click();
    await settled();
    expectWhole(element, 'empty');
    for (const text of ['1,5', '0,0007', '12,34', '2280,5', '1.5', 'viel', '0'])
      for (const unit of ['MB', 'GB', 'TB']) {
        const select = all<HTMLSelectElement>(element, '#unit')[0]!;
        select.value = unit;
        select.dispatchEvent(new Event('change'));
        const field = all<HTMLInputElement>(element, '#amount')[0]!;
        field.value = text;
        field.dispatchEvent(new Event('input'));
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        await settled();
        expectWhole(element, `${text} ${unit}`);
      }
  });

  it('of every key figure in running text', async () => {
    const element = await show('<tlrz-key-figure lang="de-simple" name="archive-growth"></tlrz-key-figure>');
    expect(textOf(element)).to.include('1500 Gigabyte');
  });

  it('while the same numbers have their digits in other languages', async () => {
    const element = await show('<tlrz-call-gauge lang="de" open></tlrz-call-gauge>');
    all<HTMLInputElement>(element, '[type="radio"]')[3]!.click();
    await settled();
    expect(everything(element)).to.match(DECIMAL);
  });
});
