import { expect } from 'chai';
import { expectAccessible } from '../helpers/axe.js';
import { accessibilityTree, accessibleNodes, itInChromium, press, type } from '../helpers/commands.js';
import type { TlrzStorageBooks } from '../../src/index.js';
import { misfits } from '../element/fit.js';
import { all, explore, labelOf, languages, one, part, settled, show, stage, textOf, words } from '../element/stage.js';

const ways = ['all', 'library', 'shelf', 'book', 'page'];
/** What the range says at each step. */
const names = ['alles', 'Bibliothek 733', 'Regal 1', 'Buch 1', 'Seite 251'];

const stack = (attributes = ''): Promise<TlrzStorageBooks> =>
  show<TlrzStorageBooks>(`<tlrz-storage-books heading-level="1" ${attributes}></tlrz-storage-books>`);

const range = (element: Element): HTMLInputElement => part(element, 'range') as HTMLInputElement;
const spoken = (element: Element): string => words(range(element).getAttribute('aria-valuetext')!);
const trail = (element: Element): string[] =>
  all(element, '[part=trail] button').map(({ textContent }) => words(textContent!));
/** Where the reader is: without a trail everything is shown. */
const place = (element: Element): string => trail(element).at(-1) ?? 'alles';
const said = (element: Element): string => words(part(element, 'status').textContent!);
const focused = (element: Element): string | null => element.shadowRoot!.activeElement?.getAttribute('part') ?? null;

/** What the element tells the page. */
function heard(): string[] {
  const all: string[] = [];
  stage.addEventListener('tlrz-change', ({ detail }) => all.push(`${detail.attribute}=${detail.value}`));
  return all;
}

/** Clicks at a point of the picture, in px of the page from its top left corner. */
function clickAt(element: Element, x: number, y: number): void {
  const svg = one<SVGSVGElement>(element, 'svg[role="img"]');
  const { left, top } = svg.getBoundingClientRect();
  svg.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, clientX: left + x, clientY: top + y, cancelable: true }),
  );
}

describe('from everything to a page and back', () => {
  it('by keyboard alone, with the buttons: the focus stays, and the page does not scroll', async () => {
    const element = await stack();
    const changes = heard();
    part(element, 'closer').focus();
    await settled();
    // Where the focus brought it: a browser may scroll a button into view a frame later.
    const from = scrollY;
    for (const [index, name] of names.slice(1).entries()) {
      await press('Enter');
      await settled();
      expect([element.step, place(element), focused(element)]).to.deep.equal([ways[index + 1], name, 'closer']);
      expect(trail(element)).to.deep.equal(names.slice(0, index + 2));
      expect(said(element)).to.include(name);
    }
    await press('Enter');
    await settled();
    expect([element.step, focused(element), scrollY]).to.deep.equal(['page', 'closer', from]);
    for (const name of names.slice(0, -1).reverse()) {
      await press('Escape');
      await settled();
      expect([place(element), focused(element)]).to.deep.equal([name, 'closer']);
    }
    await press('Enter');
    await settled();
    await press('Tab');
    expect(focused(element)).to.equal('farther');
    await press('Enter');
    await settled();
    // Where all is shown nothing is farther.
    expect([element.step, focused(element), scrollY]).to.deep.equal(['all', 'closer', from]);
    const there = [...ways.slice(1), ...ways.slice(0, -1).reverse()];
    const steps = [...there, 'library', 'all'].map((each) => `step=${each}`);
    expect(changes).to.deep.equal(steps);
  });

  it('by keyboard alone, with the range', async () => {
    const element = await stack('open');
    range(element).focus();
    for (const name of names.slice(1)) {
      await press('ArrowRight');
      await settled();
      expect([spoken(element), focused(element)]).to.deep.equal([name, 'range']);
    }
    await press('Home');
    await settled();
    expect([spoken(element), element.step]).to.deep.equal(['alles', 'all']);
  });

  it('a swipe that scrolls the page leaves the range where it was', async () => {
    const element = await stack('open step="library"');
    const slider = range(element);
    slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    slider.value = '3';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect(element.step).to.equal('book');
    slider.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }));
    await settled();
    expect([element.step, slider.value]).to.deep.equal(['library', '1']);
  });

  it('by clicks alone, into the marks and back by the trail', async () => {
    const element = await stack();
    const changes = heard();
    // The first mark of the lowest board; at the last step, the leaf in the middle.
    const first = { library: 48, shelf: 56, book: 53 };
    for (const [step, x] of Object.entries(first)) {
      clickAt(element, x, one(element, 'svg[role="img"]').getBoundingClientRect().height - 44);
      await settled();
      expect(element.step).to.equal(step);
    }
    expect(trail(element)).to.deep.equal(['alles', 'Bibliothek 1', 'Regal 1', 'Buch 1']);
    clickAt(element, 336, 100);
    await settled();
    expect(trail(element).at(-1)).to.match(/^Seite (249|251)$/);
    all(element, '[part=trail] button')[2]!.click();
    await settled();
    expect(trail(element)).to.deep.equal(['alles', 'Bibliothek 1', 'Regal 1']);
    all(element, '[part=trail] button')[0]!.click();
    await settled();
    expect([element.step, trail(element)]).to.deep.equal(['all', []]);
    expect(changes).to.include('step=library').and.to.include('book=1').and.to.include('step=all');
  });

  it('a click opens the mark that it is nearest to', async () => {
    const element = await stack();
    // The first book of the fifth board from below: 34 px from board to board, 30 px below them.
    const { height } = one(element, 'svg[role="img"]').getBoundingClientRect();
    clickAt(element, 48, height - (30 + 4 * 34 + 8));
    await settled();
    expect(trail(element)).to.deep.equal(['alles', 'Bibliothek 401']);
  });

  it('the focus goes to the end of the trail where its button is gone', async () => {
    const element = await stack('step="book"');
    const last = all(element, '[part=trail] button').at(-1)!;
    last.focus();
    await press('Escape');
    await settled();
    expect(words(element.shadowRoot!.activeElement!.textContent!)).to.equal('Regal 1');
  });

  it('the wheel stays with the page', async () => {
    const element = await stack('open');
    for (const target of all<Element>(element, 'svg[role="img"], [part=range]')) {
      const wheel = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, deltaY: 100 });
      target.dispatchEvent(wheel);
      expect(wheel.defaultPrevented).to.equal(false);
    }
    expect(element.step ?? 'all').to.equal('all');
  });

  it('the controls stay where they are', async () => {
    for (const width of ['700px', '320px']) {
      stage.style.width = width;
      const element = await stack();
      const top = (): number => Math.round(part(element, 'closer').getBoundingClientRect().top);
      const places = [];
      for (const step of ways) {
        element.step = step;
        await settled();
        places.push(top());
      }
      expect(new Set(places).size, `${width}: ${places}`).to.equal(1);
    }
  });
});

describe('each step', () => {
  const original = stage.style.cssText;
  afterEach(() => {
    stage.style.cssText = original;
  });

  for (const lang of languages) {
    for (const step of ways) {
      it(`(${step}, lang="${lang}") is accessible, and has room at 700, 320 and 320 px with large text`, async () => {
        const element = await stack(`lang="${lang}" step="${step}"`);
        await expectAccessible(element);
        expect(labelOf(element) + textOf(element)).not.to.match(/undefined|null|NaN|Infinity| {2}/);
        for (const css of ['width: 700px', 'width: 320px', 'width: 320px; font-size: 32px']) {
          stage.style.cssText = `${original}; ${css}`;
          await settled();
          expect(misfits(element), css).to.equal('');
          stage.style.cssText = original;
          await settled();
        }
      });
    }
  }

  for (const [index, step] of ways.entries()) {
    itInChromium(`(${step}) is read as what it is`, async () => {
      const element = await stack(`open step="${step}"`);
      expect(spoken(element)).to.equal(names[index]);
      const nodes = accessibleNodes(await accessibilityTree());
      const slider = nodes.find(({ role }) => role === 'slider')!;
      expect([slider.name, slider.valuemin, slider.valuemax]).to.deep.equal(['Wie nah', 0, 4]);
      const buttons = nodes.filter(({ role }) => role === 'button').map(({ name }) => words(name!));
      const closer = ['eine Bibliothek', 'ein Regal', 'ein Buch', 'eine Seite'].map((thing) => `Näher: ${thing}`);
      const way = index > 0 ? ['Weiter weg', ...names.slice(0, index + 1)] : [];
      expect(buttons.slice(1, 2 + way.length)).to.deep.equal([closer[index] ?? 'Näher', ...way]);
      const images = nodes.filter(({ role }) => /^(img|image)$/i.test(role));
      expect(images).to.have.length(1);
      const shows = [
        /rund 978 Millionen.*etwa 732/,
        /1 Million Bücher/,
        /1000 Bücher/,
        /500 Seiten/,
        /Seite 251: rund 4700 Byte/,
      ];
      const name = words(images[0]!.name!);
      expect(name).to.match(shows[index]!);
      // The key is read in its own list, once.
      for (const line of all(element, '.key li')) expect(name).not.to.include(words(line.textContent!));
    });

    it(`(${step}) has at most 150 nodes in its picture`, async () => {
      const element = await stack(`step="${step}"`);
      expect(all(element, 'svg[role="img"] *').length).to.be.within(3, 150);
    });
  }

  it('shows both years, and what came on top', async () => {
    const element = await stack('step="library" book="732500000"');
    const figures = {
      publisher: 'P',
      title: 'T',
      figures: [
        { id: 'storage', value: 2280, unit: 'TB', period: 'as-published' },
        { id: 'books', value: 978e6, unit: 'book', qualifier: 'around', period: 'as-published' },
        { id: 'books-before', value: 732_250_000, unit: 'book', qualifier: 'about', period: 'year-before' },
        { id: 'pages-per-book', value: 500, unit: 'page', period: 'as-published' },
      ],
    };
    element.figures = figures;
    await settled();
    expect(textOf(element))
      .to.include('im Jahr davor, hier etwa 250.000')
      .and.to.include('dazugekommen, hier etwa 750.000');
    element.step = 'book';
    await settled();
    expect(textOf(element)).to.include('Ein Buch, das dazukam');
  });
});

describe('the way to what is shown', () => {
  it('never ends a line with a sign that leads on', async () => {
    const element = await stack('step="page"');
    const signs = (side: string): boolean[] =>
      all(element, '[part=trail] li').map((item) => getComputedStyle(item, side).content.includes('›'));
    expect(signs('::before')).to.deep.equal([false, true, true, true, true]);
    expect(signs('::after')).not.to.include(true);
  });
});

describe('a book by its number', () => {
  async function find(element: Element, number: string): Promise<void> {
    await explore(element);
    part(element, 'find').click();
    await settled();
    one(element, '#number').focus();
    await type(number);
    await press('Enter');
    await settled();
  }

  it('is found, wherever it stands', async () => {
    const element = await stack();
    await find(element, '411.006.007');
    expect(trail(element)).to.deep.equal(['alles', 'Bibliothek 412', 'Regal 7']);
    expect([element.book, element.shadowRoot!.activeElement!.id]).to.deep.equal([411_006_007, 'number']);
  });

  const found = [
    {
      lang: 'de',
      number: '500.000.000',
      says: 'Buch 500.000.000 ist das letzte in Regal 1000; es war schon im Jahr davor da.',
    },
    { lang: 'de', number: '732000001', says: 'Buch 732.000.001 ist das erste in Regal 1; es ist dazugekommen.' },
    {
      lang: 'de',
      number: '411.006.007',
      says: 'Buch 411.006.007 ist Buch 7 in Regal 7; es war schon im Jahr davor da.',
    },
    { lang: 'en', number: '978,000,000', says: 'Book 978,000,000 is the last in Bookcase 1,000; it was added since.' },
    { lang: 'de-simple', number: '1', says: 'Buch 1 ist das erste in Regal 1. Das Buch gab es schon.' },
  ];
  for (const { lang, number, says } of found) {
    it(`says what was found, once: "${says}"`, async () => {
      const element = await stack(`lang="${lang}"`);
      const heardTexts: string[] = [];
      const watch = new MutationObserver(() => heardTexts.push(said(element)));
      watch.observe(part(element, 'status'), { childList: true, characterData: true, subtree: true });
      await find(element, number);
      expect(said(element)).to.equal(says);
      expect(words(one(element, '.now').textContent!)).to.equal(says);
      expect(new Set(heardTexts.filter(Boolean)).size).to.equal(1);
      // On the way from there, the name of what is shown.
      part(element, 'farther').click();
      await settled();
      expect(said(element)).not.to.include(says);
    });
  }

  it('is told without a place where there is one shelf only, and without a year where one is shown', async () => {
    const element = await stack('show="published"');
    element.figures = {
      publisher: 'P',
      title: 'T',
      figures: [
        { id: 'storage', value: 10, unit: 'TB', period: 'as-published' },
        { id: 'books', value: 90, unit: 'book', period: 'as-published' },
        { id: 'pages-per-book', value: 500, unit: 'page', period: 'as-published' },
      ],
    };
    await settled();
    await find(element, '7');
    expect(said(element)).to.equal('Buch 7 ist unter dem Dreieck.');
  });

  it('is not told again in another language', async () => {
    const element = await stack();
    await find(element, '7');
    element.lang = 'en';
    await settled();
    await settled();
    expect(said(element)).to.equal('');
    expect(words(one(element, '.now').textContent!)).to.include('the year before');
  });

  it('what was wrong with a number is not said again in another language or of another year', async () => {
    const element = await stack('open');
    part(element, 'find').click();
    await settled();
    for (const [property, value] of [
      ['show', 'before'],
      ['lang', 'en'],
    ] as const) {
      part(element, 'show-book').click();
      await settled();
      expect(all(element, '[role="alert"]')).to.have.length(1);
      element[property] = value;
      await settled();
      expect(all(element, '[role="alert"]')).to.deep.equal([]);
    }
  });

  for (const wrong of ['0', '1,5', 'x', '978000001', '411.6']) {
    it(`"${wrong}" is answered in words`, async () => {
      const element = await stack('open');
      part(element, 'find').click();
      await settled();
      one(element, '#number').focus();
      await type(wrong);
      part(element, 'show-book').click();
      await settled();
      expect(words(one(element, '.error').textContent!)).to.include('978.000.000');
      expect(one(element, '#number').getAttribute('aria-invalid')).to.equal('true');
      // Said anew at each attempt, and gone while a reader writes another.
      const said = one(element, '[role="alert"]');
      part(element, 'show-book').click();
      await settled();
      expect(one(element, '[role="alert"]') === said).to.equal(false);
      one(element, '#number').focus();
      await type('x');
      await settled();
      expect([all(element, '[role="alert"]').length, one(element, '#number').ariaInvalid]).to.deep.equal([0, 'false']);
      part(element, 'show-book').click();
      await settled();
      expect(one(element, '[role="alert"]').textContent).not.to.equal('');
      expect(element.step ?? 'all').to.equal('all');
      await expectAccessible(element);
    });
  }
});
