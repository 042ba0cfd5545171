/** The texts of a language load when an element speaks it; until then a reader keeps what is there. */
import { expect } from 'chai';
import { de as gaugeDe } from '../../src/call-gauge/de.js';
import { de as commonDe } from '../../src/language/de.js';
import { loadStrings, registerLanguage, registerStrings } from '../../src/language/registry.js';
import { expectConsole } from '../helpers/console.js';
import { insert, labelOf, settled, show, textOf } from './stage.js';

let languages = 0;

/** A language of its own for each test, whose texts of the gauge come when the test says so. */
function slowLanguage(summary = 'slow language') {
  const tag = `x-slow${++languages}`;
  let arrive = (): void => {};
  let fail = (): void => {};
  const texts = new Promise<object>((resolve, reject) => {
    arrive = () => resolve({ ...gaugeDe, summary: () => summary });
    fail = () => reject(new Error('offline'));
  });
  registerStrings('common', { [tag]: commonDe });
  registerStrings('call-gauge', { [tag]: () => texts });
  return { tag, arrive, fail };
}

/** Whether a promise has settled by now. */
async function hasSettled(promise: Promise<unknown>): Promise<boolean> {
  let result = false;
  void promise.finally(() => (result = true));
  await settled();
  return result;
}

describe('a language whose texts are under way', () => {
  it('leaves the fallback where it is, and is there when updateComplete resolves', async () => {
    const { tag, arrive } = slowLanguage();
    const element = insert(`<tlrz-call-gauge lang="${tag}">fallback</tlrz-call-gauge>`);
    const { updateComplete } = element;
    expect(await hasSettled(updateComplete)).to.equal(false);
    expect(textOf(element)).to.equal('');
    expect(element.innerText).to.equal('fallback');
    arrive();
    await updateComplete;
    expect(textOf(element)).to.include('slow language');
    expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal(tag);
  });

  it('leaves the language before, until it is there', async () => {
    const { tag, arrive } = slowLanguage();
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    element.lang = tag;
    await settled();
    expect(textOf(element)).to.include('mehr als 21.000');
    arrive();
    await settled();
    expect(textOf(element)).to.include('slow language');
  });

  it('gives way to one that was chosen later', async () => {
    const { tag, arrive } = slowLanguage();
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    element.lang = tag;
    await settled();
    element.lang = 'en';
    await settled();
    expect(textOf(element)).to.include('ore than 21,000');
    arrive();
    await settled();
    expect(textOf(element)).to.include('ore than 21,000');
  });

  it('leaves texts that the page registered meanwhile', async () => {
    const { tag, arrive } = slowLanguage();
    const loading = loadStrings('call-gauge', tag);
    registerLanguage(tag, { 'call-gauge': { ...gaugeDe, summary: () => 'of the page' } });
    arrive();
    await loading;
    expect(textOf(await show(`<tlrz-call-gauge lang="${tag}"></tlrz-call-gauge>`))).to.include('of the page');
  });
});

describe('a language whose texts cannot be loaded', () => {
  it('leaves the fallback, and is named in the console', async () => {
    const { tag, fail } = slowLanguage();
    const warned = expectConsole(new RegExp(`lang="${tag}": its texts could not be loaded \\(Error: offline\\)`));
    fail();
    const element = await show(`<tlrz-call-gauge lang="${tag}">fallback</tlrz-call-gauge>`);
    expect(textOf(element)).to.equal('');
    expect(element.innerText).to.equal('fallback');
    expect(warned()).to.equal(true);
  });

  it('gives way to German where there is no fallback', async () => {
    const { tag, fail } = slowLanguage();
    expectConsole(/could not be loaded/);
    fail();
    const element = await show(`<tlrz-call-gauge lang="${tag}"></tlrz-call-gauge>`);
    expect(textOf(element)).to.include('mehr als 21.000');
    expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('de');
  });

  it('leaves the language before', async () => {
    const { tag, fail } = slowLanguage();
    expectConsole(/could not be loaded/);
    const element = await show('<tlrz-call-gauge lang="en">fallback</tlrz-call-gauge>');
    element.lang = tag;
    fail();
    await settled();
    expect(textOf(element)).to.include('ore than 21,000');
  });
});

describe('the steps inside a book', () => {
  it('are drawn when updateComplete resolves, though what draws them loads on demand', async () => {
    const element = insert('<tlrz-storage-books step="page" book="412" page="251"></tlrz-storage-books>');
    await element.updateComplete;
    await settled();
    expect(labelOf(element)).to.include('Seite 251');
    element.setAttribute('step', 'book');
    await element.updateComplete;
    expect(labelOf(element)).to.include('Buch 412');
  });
});
