import { expect } from 'chai';
import { expectAccessible } from '../helpers/axe.js';
import { press, type } from '../helpers/commands.js';
import { type TlrzStorageBooks } from '../../src/index.js';
import { misfits } from '../element/fit.js';
import { all, languages, one, part, settled, show, stage, textOf, until, words } from '../element/stage.js';

async function open(attributes = ''): Promise<TlrzStorageBooks> {
  const element = await show<TlrzStorageBooks>(
    `<tlrz-storage-books heading-level="1" ${attributes}></tlrz-storage-books>`,
  );
  part(element, 'own-data').click();
  await settled();
  one(element, '#amount').focus();
  return element;
}

const answer = (element: Element): string => words(part(element, 'answer').textContent!);

function choose(element: Element, unit: string): void {
  const select = one(element, '#unit') as HTMLSelectElement;
  select.value = unit;
  select.dispatchEvent(new Event('change'));
}

const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 900));

describe('the reader’s own data', () => {
  const original = stage.style.cssText;
  afterEach(() => {
    stage.style.cssText = original;
  });

  const rows = [
    // 2280 TB / 978 million = 2.331 MB a book
    { lang: 'de', text: '1,5', unit: 'TB', says: '1,5 TB sind so viel wie rund 643.000 Bücher', step: 'library' },
    { lang: 'en', text: '1.5', unit: 'TB', says: '1.5 TB is as much as around 643,000 books', step: 'library' },
    { lang: 'de', text: '64', unit: 'GB', says: '64 GB sind so viel wie rund 27.500 Bücher', step: 'library' },
    { lang: 'de', text: '500', unit: 'MB', says: '500 MB sind so viel wie rund 214 Bücher', step: 'shelf' },
    { lang: 'de', text: '1', unit: 'MB', says: 'Das ist weniger als ein Buch: rund 214 Seiten', step: 'book' },
    { lang: 'de', text: '1.000', unit: 'TB', says: '1000 TB sind so viel wie rund 429.000.000 Bücher', step: 'all' },
    { lang: 'de', text: '5000', unit: 'TB', says: 'Das ist mehr als die ganze Bücherwand.', step: 'all' },
  ];
  for (const { lang, text, unit, says, step } of rows) {
    it(`${text} ${unit} (${lang}): ${says}`, async () => {
      const element = await open(`lang="${lang}"`);
      choose(element, unit);
      await type(text);
      await press('Enter');
      await settled();
      expect(answer(element)).to.include(says);
      expect(answer(element)).to.include(lang === 'de' ? 'rund 2,33 MB' : 'around 2.33 MB');
      expect(element.step ?? 'all').to.equal(step);
      // Marked in the picture, and said in its key.
      expect(textOf(element)).to.match(/Ihre Daten: |Your data: /);
      expect(element.shadowRoot!.activeElement!.id).to.equal('amount');
      await expectAccessible(element);
    });
  }

  it('are marked as exactly as many books', async () => {
    const element = await open('style="--tlrz-ink: rgb(1, 2, 3)"');
    choose(element, 'TB');
    await type('456');
    await press('Enter');
    await settled();
    // A fifth of 2280 TB is a fifth of 978 marks: 195.6, on two boards.
    const bar = all<SVGPathElement>(element, 'svg[role="img"] path.ink:not(.solid)').at(-1)!;
    const pieces = [...bar.getAttribute('d')!.matchAll(/M([\d.]+),[\d.]+L([\d.]+),/g)].map(
      ([, a, b]) => Number(b) - Number(a),
    );
    expect(pieces).to.have.length(2);
    expect(pieces[1]! / pieces[0]!).to.be.closeTo(0.956, 0.01);
  });

  const errors = [
    { lang: 'de', text: 'viel', says: 'Bitte nur die Zahl eingeben' },
    { lang: 'de', text: '1.5', says: 'mit Komma' },
    { lang: 'en', text: '1,5', says: 'write a point' },
    { lang: 'de', text: '0', says: 'größer als 0' },
    { lang: 'de', text: '99999999999', says: 'kleinere Zahl' },
    { lang: 'de-simple', text: '1.5', says: 'Schreiben Sie ein Komma' },
  ];
  for (const { lang, text, says } of errors) {
    it(`"${text}" (${lang}) is answered in words: ${says}`, async () => {
      const element = await open(`lang="${lang}"`);
      choose(element, 'TB');
      await type(text);
      await press('Enter');
      await settled();
      expect(words(one(element, '.error').textContent!)).to.include(says);
      expect(answer(element)).to.equal('');
      const input = one(element, '#amount');
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const described = input.getAttribute('aria-describedby')!.split(' ');
      expect(described.some((id) => one(element, `#${id}`).matches('.error'))).to.equal(true);
      await expectAccessible(element);
    });
  }

  it('are answered once per pause in typing', async () => {
    const element = await open();
    const answers: string[] = [];
    new MutationObserver(() => answers.push(answer(element))).observe(part(element, 'answer'), {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await type('64');
    expect(answer(element)).to.equal('');
    await pause();
    expect(answer(element)).to.include('rund 27.500');
    expect(new Set(answers).size).to.equal(1);
  });

  it('are said to be in the picture only where they are', async () => {
    const element = await open();
    const place = (): string => words(one(element, '.answer').textContent!);
    await type('64');
    await press('Enter');
    await settled();
    expect([element.step, place()]).to.deep.equal(['library', 'Im Bild: der Balken.']);
    const said = answer(element);
    part(element, 'farther').click();
    await settled();
    expect([element.step, place(), answer(element)]).to.deep.equal(['all', '', said]);
    part(element, 'closer').click();
    await settled();
    expect(place()).to.equal('Im Bild: der Balken.');
  });

  it('are not said again in another language: their status is another one then', async () => {
    const element = await open();
    await type('64');
    await press('Enter');
    await settled();
    const status = part(element, 'answer');
    part(element, 'simple').click();
    await settled();
    expect(answer(element)).to.match(/^64 Gigabyte/);
    expect([status.isConnected, part(element, 'answer') === status]).to.deep.equal([false, false]);
  });

  it('leave no status of another picture', async () => {
    const element = await open();
    part(element, 'closer').click();
    await settled();
    expect(part(element, 'status').textContent).not.to.equal('');
    await type('64');
    await press('Enter');
    await settled();
    expect(part(element, 'status').textContent).to.equal('');
  });

  it('are told in a region that is there before its text', async () => {
    const element = await open();
    expect([part(element, 'answer').getAttribute('role'), answer(element)]).to.deep.equal(['status', '']);
  });

  it('are neither stored nor sent', async () => {
    const before = performance.getEntriesByType('resource').length;
    await open();
    await type('64');
    await press('Enter');
    await settled();
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(
      performance
        .getEntriesByType('resource')
        .slice(before)
        .map(({ name }) => name)
        .filter((name) => !/wtr|__web/.test(name)),
    ).to.deep.equal([]);
  });

  for (const lang of languages) {
    for (const css of ['width: 320px', 'width: 320px; font-size: 32px', 'width: 700px']) {
      it(`have room with everything open, lang="${lang}", ${css}`, async () => {
        stage.style.cssText += `; ${css}`;
        const element = await open(`lang="${lang}" open`);
        part(element, 'find').click();
        await type('64');
        await press('Enter');
        part(element, 'share').click();
        await settled();
        // The way to the book ends.
        for (const animation of element.shadowRoot!.getAnimations()) animation.finish();
        await until(() => element.shadowRoot!.getAnimations().length === 0);
        expect(misfits(element)).to.equal('');
      });
    }
  }
});
