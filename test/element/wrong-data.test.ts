import { expect } from 'chai';
import { expectConsole } from '../helpers/console.js';
import { everywhere, part, settled, show, textOf, until } from './stage.js';

const calls = { id: 'calls', value: 33_000, unit: 'call', qualifier: 'about', period: 'per-day', window: [8, 9] };
const inline = (change: object): object => ({
  publisher: 'Amt',
  title: 'Bericht',
  figures: [{ ...calls, ...change }],
});
/** A dataset that is right but for one property. */
const odd = (name: string): string => JSON.stringify({ ...inline({}), [name]: 1 });
const circular: Record<string, unknown> = { ...inline({}) };
circular.title = circular;

/** Every fault with the words that an editor finds in the console. */
const rows: { what: string; figures: unknown; says: RegExp }[] = [
  { what: 'text that is not JSON', figures: '{ "figures": ', says: /kein JSON/ },
  { what: 'a list', figures: '[]', says: /eine Liste mit 0/ },
  { what: 'null', figures: 'null', says: /null/ },
  { what: 'a number', figures: 42, says: /42/ },
  { what: 'a value that is text', figures: inline({ value: '33000' }), says: /figures\[0\]\.value.*"33000" \(Text\)/ },
  { what: 'a negative value', figures: inline({ value: -1 }), says: /figures\[0\]\.value.*-1/ },
  { what: 'NaN', figures: inline({ value: NaN }), says: /figures\[0\]\.value/ },
  { what: 'an infinite number', figures: inline({ until: Infinity }), says: /figures\[0\]\.until/ },
  { what: 'no unit', figures: inline({ unit: undefined }), says: /figures\[0\]\.unit.*nichts/ },
  { what: 'an unknown qualifier', figures: inline({ qualifier: 'roughly' }), says: /qualifier.*"roughly".*just-under/ },
  { what: 'an unknown period', figures: inline({ period: 'yesterday' }), says: /period.*"yesterday"/ },
  { what: 'a window without length', figures: inline({ window: [12, 12] }), says: /window.*12 bis 12/ },
  { what: 'a window in words', figures: inline({ window: '10-12' }), says: /window.*"10-12".*\[10, 12\]/ },
  { what: 'calls a day in a unit of another figure', figures: inline({ unit: 'mail' }), says: /unit.*"mail".*call/ },
  { what: '10 MB of junk', figures: 'x'.repeat(10_000_000), says: /1000000/ },
  { what: 'an object in itself', figures: circular, says: /title|figures/ },
  { what: 'a function', figures: () => inline({}), says: /figures|JSON|function/ },
  { what: 'a number too large for JSON', figures: inline({ value: 10n }), says: /value|BigInt/i },
];

describe('a dataset with a fault', () => {
  for (const { what, figures, says } of rows) {
    it(`(${what}) leaves the figures as they are, and is told in words`, async () => {
      const gauge = await show<HTMLElementTagNameMap['tlrz-call-gauge']>('<tlrz-call-gauge></tlrz-call-gauge>');
      gauge.figures = inline({});
      await settled();
      expect(textOf(gauge)).to.include('etwa 33.000').and.to.include('8 bis 9 Uhr');
      expectConsole(new RegExp(`^tlrz-infografik: <tlrz-call-gauge>: .*(?:${says.source})`, says.flags));
      gauge.figures = figures as object;
      await gauge.updateComplete;
      await settled();
      expect(textOf(gauge)).to.include('etwa 33.000').and.to.include('8 bis 9 Uhr');
    });
  }

  for (const { tag, lang } of everywhere) {
    it(`<${tag} lang="${lang}"> never shows the built-in figures in its place`, async () => {
      const name = `${tag}-${lang}`;
      // Whoever looks at the console finds the place in the page.
      expectConsole(new RegExp(`^tlrz-infografik: <${tag}>: .*${name}`));
      const element = await show(`<${tag} lang="${lang}" figures='${odd(name)}'></${tag}>`);
      expect(textOf(element)).to.equal('');
    });

    for (const attribute of ['figures', 'src'])
      it(`<${tag} lang="${lang}" ${attribute}=""> is a fault, and the fallback stays`, async () => {
        // Once on a page, in the language of the page.
        if (lang === 'de') expectConsole(new RegExp(`<${tag}>: ${attribute}="" nennt keine Zahlen`));
        const element = await show(`<${tag} lang="${lang}" show-faults ${attribute}="">Mehr als 7</${tag}>`);
        await until(() => element.shadowRoot!.querySelector('[part=faults]') !== null);
        expect(part(element, 'faults').textContent).to.include(`${attribute}=""`);
        expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('Mehr als 7');
      });
  }

  const lacking: [tag: string, figures: object, missing: string][] = [
    ['tlrz-call-gauge', inline({ id: 'call' }), 'calls'],
    ['tlrz-mail-counter', inline({}), 'mails-per-day'],
    ['tlrz-storage-books', inline({}), 'books'],
  ];
  for (const [tag, figures, missing] of lacking) {
    it(`<${tag}>: a dataset without "${missing}" leaves the fallback, and an editor is told which figure is missing`, async () => {
      const says = new RegExp(`<${tag}> braucht .*\\b${missing}\\b.*; in der Ausgabe stehen `);
      expectConsole(says);
      const element = await show(`<${tag} show-faults figures='${JSON.stringify(figures)}'>Mehr als 7</${tag}>`);
      await until(() => element.shadowRoot!.querySelector('[part=faults]') !== null);
      expect(part(element, 'faults').textContent).to.match(says).and.include('Text zwischen den Tags');
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('Mehr als 7');
      // What comes late is as good as ever.
      Object.assign(element, { figures: null });
      await settled();
      expect(textOf(element)).to.match(/978|70\.000|21\.000/);
    });
  }

  it('a wrong name of an edition is told on the page as well, and goes with the mistake', async () => {
    expectConsole(/edition: gefunden: "digi" .*digitalisierungskabinett-1/);
    const gauge = await show<HTMLElementTagNameMap['tlrz-call-gauge']>(
      '<tlrz-call-gauge show-faults edition="digi"></tlrz-call-gauge>',
    );
    await until(() => gauge.shadowRoot!.querySelector('[part=faults]') !== null);
    expect(part(gauge, 'faults').textContent).to.include('digitalisierungskabinett-1');
    expect(textOf(gauge)).to.include('21.000');
    gauge.edition = 'digitalisierungskabinett-1';
    await settled();
    expect(gauge.shadowRoot!.querySelector('[part=faults]')).to.equal(null);
  });

  it('is told once, however many elements have it', async () => {
    const said: string[] = [];
    const original = console.error;
    console.error = (message: string) => void said.push(message);
    const bad = odd('told-once');
    await show(`<tlrz-call-gauge figures='${bad}'></tlrz-call-gauge><tlrz-mail-counter figures='${bad}'>
      </tlrz-mail-counter><tlrz-key-figure name="staff" figures='${bad}'></tlrz-key-figure>`);
    await until(() => said.length > 0);
    console.error = original;
    expect(said.filter((message) => message.includes('told-once'))).to.have.length(1);
    expect(new Set(said).size).to.equal(said.length);
  });

  it('is shown on the page to an editor who asks', async () => {
    expectConsole(/value/);
    const bad = JSON.stringify(inline({ value: 'seven' }));
    const gauge = await show(`<tlrz-call-gauge show-faults figures='${bad}'></tlrz-call-gauge>`);
    await until(() => gauge.shadowRoot!.querySelector('[part=faults]') !== null);
    expect(part(gauge, 'faults').textContent).to.include('figures[0].value').and.to.include('"seven"');
    expect(textOf(gauge)).to.not.include('21.000');
  });

  it('is not shown on the page to readers', async () => {
    expectConsole(/value/);
    const bad = JSON.stringify(inline({ value: 'eight' }));
    const gauge = await show(`<tlrz-call-gauge figures='${bad}'></tlrz-call-gauge>`);
    expect(textOf(gauge)).not.to.include('eight');
  });

  it('keeps a fallback in the markup visible', async () => {
    expectConsole(/value/);
    const bad = JSON.stringify(inline({ value: 'nine' }));
    const gauge = await show(`<tlrz-call-gauge figures='${bad}'><p>mehr als 21.000</p></tlrz-call-gauge>`);
    expect(gauge.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    expect(textOf(gauge)).to.equal('');
  });

  it('is forgotten when the figures are right again', async () => {
    expectConsole(/value/);
    const gauge = await show<HTMLElementTagNameMap['tlrz-call-gauge']>(
      `<tlrz-call-gauge show-faults figures='${JSON.stringify(inline({ value: 'ten' }))}'></tlrz-call-gauge>`,
    );
    gauge.figures = JSON.stringify(inline({}));
    await settled();
    expect(textOf(gauge)).to.include('etwa 33.000').and.not.to.include('figures[0]');
    gauge.removeAttribute('figures');
    gauge.figures = null;
    await settled();
    expect(textOf(gauge)).to.include('mehr als 21.000');
  });
});
