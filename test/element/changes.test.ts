import { expect } from 'chai';
import type { FigurePatch } from '../../src/index.js';
import { store } from '../../src/index.js';
import { countRenders, frame, insert, labelOf, one, openTable, part, settled, stage, words } from './stage.js';

const rows: { figure: string; tag: string; patch: FigurePatch; shows: string }[] = [
  { figure: 'books', tag: 'tlrz-storage-books', patch: { value: 999_000_000 }, shows: 'rund 999 Millionen' },
  { figure: 'books-before', tag: 'tlrz-storage-books', patch: { value: 500_000_000 }, shows: 'etwa 500 Millionen' },
  { figure: 'mails-per-day', tag: 'tlrz-mail-counter', patch: { value: 90_000 }, shows: 'knapp 90.000' },
  { figure: 'calls', tag: 'tlrz-call-gauge', patch: { value: 30_000 }, shows: 'mehr als 30.000' },
  { figure: 'calls', tag: 'tlrz-call-gauge', patch: { qualifier: 'about' }, shows: 'etwa 30.000' },
  { figure: 'procedures', tag: 'tlrz-key-figure', patch: { value: 300 }, shows: 'etwa 300' },
];

/** The page of the tests: every element twice, and key figures. */
const page = `
  <tlrz-storage-books></tlrz-storage-books><tlrz-storage-books lang="en"></tlrz-storage-books>
  <tlrz-call-gauge></tlrz-call-gauge><tlrz-call-gauge lang="en"></tlrz-call-gauge>
  <tlrz-mail-counter still></tlrz-mail-counter><tlrz-mail-counter lang="en" still></tlrz-mail-counter>
  <tlrz-key-figure name="procedures"></tlrz-key-figure><tlrz-key-figure name="calls"></tlrz-key-figure>`;

const sees = (element: Element): string => words(element.shadowRoot!.textContent!).toLowerCase();
const picture = (element: Element): string => element.shadowRoot!.querySelector('svg[role="img"]')?.outerHTML ?? '';

describe('changing one key figure', () => {
  beforeEach(async () => {
    insert(page);
    await settled();
  });

  for (const { figure, tag, patch, shows } of rows) {
    it(`${figure} ${JSON.stringify(patch)} is on the page in the next frame`, async () => {
      const element = stage.querySelector(tag)!;
      const before = picture(element);
      expect(store.change(figure, patch)).to.deep.equal([]);
      expect(sees(element)).not.to.include(shows.toLowerCase());
      await frame();
      await Promise.resolve();
      expect(sees(element)).to.include(shows.toLowerCase());
      if (tag !== 'tlrz-key-figure') expect(picture(element)).not.to.equal(before);
    });
  }

  it('changes sentence, picture and table together', async () => {
    const gauge = stage.querySelector('tlrz-call-gauge')!;
    await openTable(gauge);
    store.change('calls', { value: 42_000, qualifier: 'just-under' });
    await frame();
    await Promise.resolve();
    expect(words(part(gauge, 'summary').textContent!).toLowerCase()).to.include('knapp 42.000');
    expect(labelOf(gauge).toLowerCase()).to.include('knapp 42.000');
    expect(words(one(gauge, 'svg[role="img"]').textContent!)).to.include('42.000');
    expect(words(part(gauge, 'table').textContent!))
      .to.include('knapp 42.000')
      .and.to.include('knapp 350');
  });

  it('renders every element that shows it once, and no other', async () => {
    const elements = [...stage.children];
    const counts = elements.map(countRenders);
    store.change('calls', { value: 22_000 });
    store.change('calls', { value: 23_000 });
    await settled();
    const rendered = elements.map(
      (element, index) => `${element.localName} ${element.getAttribute('name') ?? ''}: ${counts[index]!()}`,
    );
    expect(rendered).to.deep.equal([
      'tlrz-storage-books : 0',
      'tlrz-storage-books : 0',
      'tlrz-call-gauge : 1',
      'tlrz-call-gauge : 1',
      'tlrz-mail-counter : 0',
      'tlrz-mail-counter : 0',
      'tlrz-key-figure procedures: 0',
      'tlrz-key-figure calls: 1',
    ]);
  });

  it('concerns a key figure that was given another name since', async () => {
    const element = stage.querySelector('tlrz-key-figure')!;
    element.name = 'staff';
    await settled();
    store.change('staff', { value: 210 });
    await settled();
    expect(sees(element)).to.include('rund 210');
  });

  it('does not concern an element with figures of its own', async () => {
    const own = { publisher: 'P', title: 'T', figures: [{ id: 'calls', value: 5, unit: 'call', period: 'per-day' }] };
    const gauge = document.createElement('tlrz-call-gauge');
    gauge.figures = own;
    stage.append(gauge);
    await settled();
    const renders = countRenders(gauge);
    store.change('calls', { value: 24_000 });
    await settled();
    expect([renders(), sees(gauge).includes('5 anrufe')]).to.deep.equal([0, true]);
  });

  it('does not concern an element that was taken from the page', async () => {
    const gauge = stage.querySelector('tlrz-call-gauge')!;
    gauge.remove();
    const renders = countRenders(gauge);
    store.change('calls', { value: 25_000 });
    await settled();
    expect(renders()).to.equal(0);
    stage.append(gauge);
    await settled();
    expect(sees(gauge)).to.include('knapp 25.000');
  });
});
