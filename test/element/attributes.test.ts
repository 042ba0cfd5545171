import './fake-clock.js';
import { expect } from 'chai';
import type { ReactiveElement } from 'lit';
import { expectConsole } from '../helpers/console.js';
import { labelOf, one, settled, show, stub, textOf } from './stage.js';

const plain = async (tag: string): Promise<string> => {
  const element = await show(`<${tag}></${tag}>`);
  return state(element);
};

/** What an element shows. The clock stands still. */
const state = (element: Element): string =>
  [
    textOf(element),
    labelOf(element),
    one(element, '[role="heading"]').getAttribute('aria-level'),
    ...[...element.shadowRoot!.querySelectorAll('input')].map(({ checked }) => checked),
  ].join('|');

const rows = [
  { tag: 'tlrz-call-gauge', attribute: 'max', value: 'abc' },
  { tag: 'tlrz-call-gauge', attribute: 'max', value: '20999' },
  { tag: 'tlrz-call-gauge', attribute: 'max', value: '-1' },
  { tag: 'tlrz-call-gauge', attribute: 'max', value: 'Infinity' },
  { tag: 'tlrz-call-gauge', attribute: 'max', value: '' },
  { tag: 'tlrz-call-gauge', attribute: 'unit', value: 'fortnight' },
  { tag: 'tlrz-call-gauge', attribute: 'unit', value: 'Hour' },
  { tag: 'tlrz-mail-counter', attribute: 'since', value: 'tomorrow' },
  { tag: 'tlrz-storage-books', attribute: 'show', value: 'everything' },
  { tag: 'tlrz-storage-books', attribute: 'heading-level', value: '9' },
  { tag: 'tlrz-mail-counter', attribute: 'heading-level', value: '0' },
  { tag: 'tlrz-call-gauge', attribute: 'heading-level', value: 'two' },
  { tag: 'tlrz-call-gauge', attribute: 'heading-level', value: '2.5' },
  { tag: 'tlrz-call-gauge', attribute: 'edition', value: '1999', says: /edition: gefunden: "1999" .*erlaubt/ },
  { tag: 'tlrz-storage-books', attribute: 'lang', value: 'xx' },
];

describe('a property that nobody has set', () => {
  for (const tag of ['tlrz-storage-books', 'tlrz-mail-counter', 'tlrz-call-gauge', 'tlrz-key-figure']) {
    it(`of <${tag}> is false or null: Vue sets an empty attribute as true only where it is false`, () => {
      const element = document.createElement(tag) as unknown as Record<string, unknown>;
      const { elementProperties } = customElements.get(tag) as unknown as typeof ReactiveElement;
      for (const [name, { type }] of elementProperties) {
        expect(element[name as string], String(name)).to.equal(type === Boolean ? false : null);
      }
      expect(elementProperties.size).to.be.above(5);
    });
  }
});

describe('an attribute that is not allowed', () => {
  for (const { tag, attribute, value, says } of rows) {
    it(`<${tag} ${attribute}="${value}"> falls back, and is named in the console`, async () => {
      const expected = await plain(tag);
      expectConsole(says ?? new RegExp(`${attribute}="${value.replace('.', '\\.')}".*allowed`));
      const element = await show(`<${tag} ${attribute}="${value}"></${tag}>`);
      expect(state(element)).to.equal(expected);
    });
  }

  it('is named once, however many elements have it and however often they render', async () => {
    const said: string[] = [];
    stub(console, 'warn', (message: string) => void said.push(message));
    const bad = '<tlrz-call-gauge max="once" unit="once" heading-level="once" lang="yy"></tlrz-call-gauge>';
    const element = await show(bad + bad);
    element.requestUpdate();
    await settled();
    expect(said).to.have.length(4);
    for (const message of said) expect(message).to.match(/^tlrz-infografik: .*allowed/);
  });

  it('works when it is set right', async () => {
    expectConsole(/unit="wrong"/);
    const element = await show('<tlrz-call-gauge unit="wrong"></tlrz-call-gauge>');
    element.setAttribute('unit', 'minute');
    await settled();
    expect(labelOf(element)).to.include('175');
    element.removeAttribute('unit');
    await settled();
    expect(labelOf(element)).to.include('21.000');
  });
});

describe('an attribute that is allowed', () => {
  const allowed = [
    { markup: '<tlrz-call-gauge max="40000"></tlrz-call-gauge>', says: '40.000' },
    { markup: '<tlrz-call-gauge unit="hour"></tlrz-call-gauge>', says: 'mehr als 10.500' },
    { markup: '<tlrz-call-gauge unit="second"></tlrz-call-gauge>', says: 'mehr als 2,9' },
    { markup: '<tlrz-storage-books show="before"></tlrz-storage-books>', says: 'etwa 732' },
    { markup: '<tlrz-call-gauge edition="digitalisierungskabinett-1"></tlrz-call-gauge>', says: 'mehr als 21.000' },
  ];
  for (const { markup, says } of allowed) {
    it(`${markup} shows ${says}`, async () => {
      expect(labelOf(await show(markup)).toLowerCase()).to.include(says);
    });
  }

  for (const level of [1, 2, 6]) {
    it(`heading-level="${level}" makes the title a heading of that level`, async () => {
      const element = await show(`<tlrz-mail-counter heading-level="${level}"></tlrz-mail-counter>`);
      expect(one(element, '[role="heading"]').getAttribute('aria-level')).to.equal(String(level));
    });
  }

  it('heading gives the page’s own title', async () => {
    const element = await show('<tlrz-mail-counter heading="Post für das Land"></tlrz-mail-counter>');
    expect(one(element, '[role="heading"]').textContent!.trim()).to.equal('Post für das Land');
  });
});
