import { expect } from 'chai';
import { expectConsole } from '../helpers/console.js';
import { type TlrzStorageBooks } from '../../src/index.js';
import { all, one, part, settled, show, stage, stub, textOf, until, words } from '../element/stage.js';

const stack = (attributes = ''): Promise<TlrzStorageBooks> =>
  show<TlrzStorageBooks>(`<tlrz-storage-books open ${attributes}></tlrz-storage-books>`);
/** Without a trail everything is shown. */
const trail = (element: Element): string =>
  all(element, '[part=trail] button')
    .map(({ textContent }) => words(textContent!))
    .join(' › ') || 'alles';

const release = (figures: object[]): object => ({ publisher: 'P', title: 'T', figures });
const storage = { id: 'storage', value: 2280, unit: 'TB', period: 'as-published' };
const books = { id: 'books', value: 978e6, unit: 'book', qualifier: 'around', period: 'as-published' };
const pages = { id: 'pages-per-book', value: 500, unit: 'page', period: 'as-published' };

describe('an editor', () => {
  const places = [
    { attributes: 'step="shelf"', way: 'alles › Bibliothek 733 › Regal 1' },
    { attributes: 'step="shelf" book="411006007"', way: 'alles › Bibliothek 412 › Regal 7' },
    {
      attributes: 'step="page" book="411006007" page="12"',
      way: 'alles › Bibliothek 412 › Regal 7 › Buch 7 › Seite 12',
    },
    { attributes: 'step="page" page="9999"', way: 'alles › Bibliothek 733 › Regal 1 › Buch 1 › Seite 500' },
    { attributes: 'step="library" book="999999999999"', way: 'alles › Bibliothek 978' },
    { attributes: 'step="city"', way: 'alles' },
  ];
  for (const { attributes, way } of places) {
    it(`starts at "${way}" with ${attributes}`, async () => {
      expect(trail(await stack(attributes))).to.equal(way);
    });
  }

  const bad = [
    { attribute: 'step', value: 'desk' },
    { attribute: 'book', value: '-4' },
    { attribute: 'page', value: 'first' },
    { attribute: 'book-thickness', value: 'thin' },
    { attribute: 'book-thickness', value: '5000' },
  ];
  for (const { attribute, value } of bad) {
    it(`who writes ${attribute}="${value}" gets what holds without it, and is told once`, async () => {
      const expected = textOf(await stack());
      expectConsole(new RegExp(`${attribute}="${value}".*allowed`));
      const element = await stack(`${attribute}="${value}"`);
      element.requestUpdate();
      await settled();
      expect(textOf(element)).to.equal(expected);
    });
  }

  it('changes the assumed thickness of a book, or leaves the comparison out', async () => {
    expect(textOf(await stack())).to.match(
      /rund 29\.300 km weit: knapp drei Viertel um die Erde \(berechnet; Annahme: Ein Buch ist 30 mm dick\)/,
    );
    expect(textOf(await stack('book-thickness="20"'))).to.match(/rund 19\.600 km.*knapp halb um die Erde.*20 mm dick/);
    expect(textOf(await stack('step="shelf"'))).to.match(/30 m weit \(berechnet; Annahme/);
    // Plain language knows no signs of units, and explains the large number of its title.
    const simple = textOf(await stack('lang="de-simple"'));
    expect(simple)
      .to.match(/rund 29\.300 Kilometer lang.*30 Millimeter dick/)
      .and.not.to.match(/\d [ck]?m+\b/);
    expect(simple).to.include('1000 Millionen sind 1 Milliarde.');
    expect(textOf(await stack('no-comparisons'))).not.to.match(/Nebeneinander|mm dick/);
  });

  it('leaves the converter out', async () => {
    expect(all(await stack('no-converter'), '[part=own-data]')).to.deep.equal([]);
    expect(all(await stack(), '[part=own-data]')).to.have.length(1);
  });
});

describe('a link to what is shown', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens the page there, for the element that it names only', async () => {
    const element = await stack('step="shelf" book="411006007" show="published"');
    const copied: string[] = [];
    stub(navigator, 'clipboard', { writeText: async (text: string) => void copied.push(text) } as unknown as Clipboard);
    part(element, 'share').click();
    await settled();
    const { href } = part(element, 'link') as HTMLAnchorElement;
    expect(copied).to.deep.equal([href]);
    expect(part(element, 'link').closest('[role=status]')!.textContent).to.include('kopiert');
    expect(href.startsWith(location.href.split('#')[0]!)).to.equal(true);

    history.replaceState(null, '', new URL(href).hash);
    await show('<tlrz-storage-books data-subject></tlrz-storage-books><tlrz-storage-books></tlrz-storage-books>');
    const [first, second] = [...document.querySelectorAll('tlrz-storage-books')];
    expect([trail(first!), first!.show]).to.deep.equal(['alles › Bibliothek 412 › Regal 7', 'published']);
    expect(trail(second!)).to.equal('alles');
  });

  it('is said to be copied at each press', async () => {
    const element = await stack('open');
    const clipboard = { writeText: () => new Promise((resolve) => setTimeout(resolve)) };
    stub(navigator, 'clipboard', clipboard as unknown as Clipboard);
    part(element, 'share').click();
    await until(() => all(element, '[part=link]').length > 0);
    const status = part(element, 'link').closest('[role=status]')!;
    const texts: string[] = [];
    const observer = new MutationObserver(() => texts.push(words(status.textContent!)));
    observer.observe(status, { childList: true, subtree: true });
    part(element, 'share').click();
    await until(() => texts.length > 1);
    observer.disconnect();
    expect(texts.map((text) => /kopiert/.test(text))).to.deep.equal([false, true]);
  });

  it('names an element by its id', async () => {
    history.replaceState(null, '', '#tlrz-storage-books=mine&step=library&book=1');
    await show('<tlrz-storage-books></tlrz-storage-books><tlrz-storage-books id="mine"></tlrz-storage-books>');
    expect([...document.querySelectorAll('tlrz-storage-books')].map(trail)).to.deep.equal([
      'alles',
      'alles › Bibliothek 1',
    ]);
  });

  it('keeps the route that a page has there, and is read behind it', async () => {
    history.replaceState(null, '', '#/berichte/it?jahr=1');
    const element = await stack('step="library" book="1"');
    const shared = async (): Promise<string> => {
      part(element, 'share').click();
      await settled();
      // The clipboard takes its time.
      await until(() => all(element, '[part=link]').length > 0);
      return new URL((part(element, 'link') as HTMLAnchorElement).href).hash;
    };
    const hash = await shared();
    expect(hash).to.match(/^#\/berichte\/it\?jahr=1&tlrz-storage-books=1&step=library&/);
    history.replaceState(null, '', hash);
    expect(await shared()).to.equal(hash);
    expect(trail(await stack())).to.equal('alles › Bibliothek 1');
  });

  it('of a frame without an address is that of the page around it', async () => {
    history.replaceState(null, '', '#tlrz-storage-books=1&step=library&book=1');
    const frame = document.createElement('iframe');
    const script = '<script src="/test/hosts/pages/tlrz-infografik.js"></script>';
    frame.srcdoc = `<html lang="de">${script}<tlrz-storage-books open></tlrz-storage-books>`;
    stage.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const element = frame.contentDocument!.querySelector('tlrz-storage-books')!;
    await until(() => Boolean(element.shadowRoot?.querySelector('[part=share]')));
    part(element, 'share').click();
    await until(() => all(element, '[part=link]').length > 0);
    const [page] = location.href.split('#');
    const { href } = part(element, 'link') as HTMLAnchorElement;
    expect(href.startsWith(`${page}#tlrz-storage-books=1&step=library&`), href).to.equal(true);
  });

  it('is followed by a page that is open already', async () => {
    const element = await stack();
    location.hash = '#tlrz-storage-books=1&step=library&book=1';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await settled();
    expect(trail(element)).to.equal('alles › Bibliothek 1');
  });

  it('is followed once: an element that is put elsewhere on the page shows what the reader chose since', async () => {
    history.replaceState(null, '', '#tlrz-storage-books=1&step=library&book=1');
    const element = await stack();
    element.step = 'all';
    await settled();
    const section = document.createElement('section');
    stage.append(section);
    section.append(element);
    await settled();
    expect(trail(element)).to.equal('alles');
  });

  it('is there to be copied by hand where the browser does not copy', async () => {
    const element = await stack();
    stub(navigator, 'clipboard', undefined as unknown as Clipboard);
    part(element, 'share').click();
    await settled();
    expect(part(element, 'link').closest('[role=status]')!.textContent).to.include('Kopieren ging nicht');
    part(element, 'closer').click();
    await settled();
    expect(all(element, '[part=link]')).to.deep.equal([]);
  });
});

describe('a release of another size', () => {
  const rows = [
    { value: 1, way: 'alles › Buch 1 › Seite 251' },
    { value: 999, way: 'alles › Buch 1 › Seite 251' },
    { value: 1000, way: 'alles › Buch 1 › Seite 251' },
    { value: 1001, way: 'alles › Buch 1 › Seite 251' },
    { value: 1.4e9, way: 'alles › Bibliothek 1 › Regal 1 › Buch 1 › Seite 251' },
    { value: 999_999, way: 'alles › Regal 1 › Buch 1 › Seite 251' },
    { value: 1e12, way: 'alles › Stadt 1 › Bibliothek 1 › Regal 1 › Buch 1 › Seite 251' },
    { value: 1e15, way: 'alles › Land 1 › Stadt 1 › Bibliothek 1 › Regal 1 › Buch 1 › Seite 251' },
  ];
  for (const { value, way } of rows) {
    it(`(${value} books) has the steps that it needs: ${way}`, async () => {
      const element = await stack();
      element.figures = release([storage, { ...books, value }, pages]);
      element.step = 'page';
      await settled();
      expect(trail(element)).to.equal(way);
    });
  }

  it('that says nothing of pages ends at the shelf', async () => {
    const element = await stack('step="page"');
    element.figures = release([storage, books]);
    await settled();
    expect(trail(element)).to.equal('alles › Bibliothek 1 › Regal 1');
    expect(textOf(element)).not.to.match(/undefined|NaN/);
  });
});

describe('a release whose storage has parts', () => {
  const parts = [
    { id: 'productive', value: 2000, label: { de: 'produktiv', en: 'productive' } },
    { id: 'backup', value: 280, label: { de: 'Sicherung', en: 'backup' } },
  ];

  it('shows them as named sections of the wall, at every step, labelled as computed', async () => {
    const element = await stack();
    element.figures = release([{ ...storage, parts }, books, pages]);
    await settled();
    expect(textOf(element)).to.match(
      /[Pp]roduktiv: rund 858 Millionen Bücher \(berechnet: rund 978 Millionen × 2000 TB ÷ 2280 TB\)/,
    );
    expect(textOf(element)).to.match(/Sicherung: rund 120 Millionen Bücher \(berechnet/);
    const edges = (): (string | null)[] =>
      all(element, 'svg[role="img"] .muted[stroke-width="3"]').map((edge) => edge.getAttribute('stroke-dasharray'));
    expect(edges()).to.deep.equal([null, '6 4']);
    element.book = 900e6;
    element.step = 'library';
    await settled();
    expect(edges()).to.deep.equal(['6 4']);
    expect(one(element, '.now').textContent).to.include('900');
  });

  it('takes the parts of the books themselves where they are stated', async () => {
    const element = await stack();
    const stated = parts.map((part, index) => ({ ...part, value: index ? 78e6 : 900e6 }));
    element.figures = release([{ ...storage, parts }, { ...books, parts: stated }, pages]);
    await settled();
    expect(textOf(element))
      .to.include('produktiv: 900 Millionen Bücher')
      .and.to.include('Sicherung: 78 Millionen Bücher');
  });
});
