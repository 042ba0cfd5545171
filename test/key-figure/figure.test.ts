import { expect } from 'chai';
import { tlrz, type TlrzKeyFigure } from '../../src/index.js';
import { expectConsole } from '../helpers/console.js';
import { all, part, settled, show, stage, textOf, words } from '../element/stage.js';

/** Every key figure of the release, as a sentence would have it. */
const rows: Record<string, readonly [de: string, en: string, simple: string]> = {
  storage: ['2280 TB', '2,280 TB', '2280 Terabyte'],
  'storage-before': ['1830 TB', '1,830 TB', '1830 Terabyte'],
  books: ['rund 978 Millionen', 'around 978 million', 'rund 978 Millionen'],
  'books-rounded': ['knapp 1 Milliarde', 'just under 1 billion', 'knapp 1 Milliarde'],
  'books-before': ['etwa 732 Millionen', 'about 732 million', 'etwa 732 Millionen'],
  'pages-per-book': ['500', '500', '500'],
  'archive-growth': ['1,5 TB', '1.5 TB', '1500 Gigabyte'],
  'mails-per-day': ['knapp 70.000', 'just under 70,000', 'knapp 70.000'],
  'mails-per-year': ['etwa 25 Millionen', 'about 25 million', 'etwa 25 Millionen'],
  calls: ['mehr als 21.000', 'more than 21,000', 'mehr als 21.000'],
  procedures: ['etwa 250', 'about 250', 'etwa 250'],
  staff: ['rund 200', 'around 200', 'rund 200'],
  specialists: ['189', '189', '189'],
  'new-posts': ['17', '17', '17'],
  'network-services': ['20', '20', '20'],
  funding: ['insgesamt 80 Millionen Euro', 'in total 80 million euros', 'insgesamt 80 Millionen Euro'],
  'cabinet-meetings': ['2', '2', '2'],
};

/** The number as it stands in the sentence. */
const number = (element: Element): string => words(part(element, 'figure').textContent!);

const figure = (attributes: string, inside = ''): Promise<TlrzKeyFigure> =>
  show(`<tlrz-key-figure ${attributes}>${inside}</tlrz-key-figure>`);

describe('a key figure in running text', () => {
  it('has a row below for every figure of the release', () => {
    expect(Object.keys(rows)).to.have.members(tlrz.editions[0]!.figures.map(({ id }) => id));
  });

  for (const [name, texts] of Object.entries(rows)) {
    it(`"${name}" is ${texts[0]}, ${texts[1]}, ${texts[2]}`, async () => {
      await show(
        ['de', 'en', 'de-simple']
          .map((lang) => `<tlrz-key-figure name="${name}" lang="${lang}"></tlrz-key-figure>`)
          .join(''),
      );
      expect([...stage.children].map(number)).to.deep.equal(texts);
    });
  }

  const options = [
    { attributes: 'name="procedures" start', text: 'Etwa 250' },
    { attributes: 'name="calls" start lang="en"', text: 'More than 21,000' },
    { attributes: 'name="specialists" start', text: '189' },
    { attributes: 'name="storage" no-unit', text: '2280' },
    { attributes: 'name="funding" no-unit start', text: 'Insgesamt 80 Millionen' },
    { attributes: 'name="calls" edition="digitalisierungskabinett-1"', text: 'mehr als 21.000' },
  ];
  for (const { attributes, text } of options) {
    it(`<tlrz-key-figure ${attributes}> is "${text}"`, async () => {
      expect(number(await figure(attributes))).to.equal(text);
    });
  }

  it('stands in its line like a word', async () => {
    const sentence = await show(
      '<p>Es gibt <tlrz-key-figure name="procedures" data-subject>etwa 250</tlrz-key-figure> Verfahren.</p>',
    );
    const line = sentence.parentElement!;
    const { fontSize, color, fontFamily, display } = getComputedStyle(part(sentence, 'figure'));
    const page = getComputedStyle(line);
    expect([fontSize, color, fontFamily]).to.deep.equal([page.fontSize, page.color, page.fontFamily]);
    expect(getComputedStyle(sentence).display).to.equal('inline');
    expect(display).to.match(/^inline/);
    expect(line.offsetHeight).to.be.below(30);
  });

  it('hides its fallback once it is ready', async () => {
    const element = await figure('name="procedures"', 'etwa 250 (im Text)');
    expect(element.innerText).not.to.include('im Text');
  });

  it('that the release does not state keeps the fallback, and names those that there are', async () => {
    expectConsole(/name="nonsense".*allowed.*procedures/);
    const element = await figure('name="nonsense"', 'viele');
    expect(textOf(element)).to.equal('');
    expect(element.innerText.trim()).to.equal('viele');
  });

  it('without a name keeps the fallback', async () => {
    expectConsole(/name=""/);
    expect((await figure('', 'einige')).innerText.trim()).to.equal('einige');
  });

  it('comes back when its name is put right', async () => {
    expectConsole(/name="procedure"/);
    const element = await figure('name="procedure"', 'etwa 250');
    element.name = 'procedures';
    await settled();
    expect(number(element)).to.equal('etwa 250');
  });

  it('shows figures of its own', async () => {
    const figures = [{ id: 'lamps', value: 69_999, unit: 'lamp', qualifier: 'just-under', period: 'as-published' }];
    const element = await figure('name="procedures"');
    Object.assign(element, { figures: { publisher: 'P', title: 'T', figures }, name: 'lamps' });
    await settled();
    expect(number(element)).to.equal('knapp 69.999');
  });

  it('empties a shadow root that came with the page', async function () {
    const element = document.createElement('div');
    element.setHTMLUnsafe?.(
      '<tlrz-key-figure name="procedures"><template shadowrootmode="open"><b>dead copy</b></template></tlrz-key-figure>',
    );
    if (!element.firstElementChild?.shadowRoot) return this.skip();
    stage.append(element);
    await settled();
    expect(textOf(element.firstElementChild)).to.include('etwa 250').and.not.to.include('dead copy');
    expect(all(element.firstElementChild, '[part="figure"]')).to.have.length(1);
  });
});
