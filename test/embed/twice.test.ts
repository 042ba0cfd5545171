import { expect } from 'chai';
import * as first from '../../src/index.js';
import { all, settled, show, stage, textOf } from '../element/stage.js';
import { importCopy } from './copy.js';

const tags = ['tlrz-storage-books', 'tlrz-mail-counter', 'tlrz-call-gauge', 'tlrz-key-figure'];

describe('the script twice on a page', () => {
  let second: typeof first;
  before(async () => {
    second = await importCopy();
  });

  it('is a copy indeed', () => {
    expect(second.TlrzCallGauge).not.to.equal(first.TlrzCallGauge);
    expect(second.validate).not.to.equal(first.validate);
  });

  it('leaves every tag registered, by the first', () => {
    for (const tag of tags) expect(customElements.get(tag)).not.to.equal(undefined);
    expect(customElements.get('tlrz-call-gauge')).to.equal(first.TlrzCallGauge);
  });

  it('has one store', async () => {
    expect(second.store).to.equal(first.store);
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    expect(second.store.change('calls', { value: 31_000 })).to.deep.equal([]);
    await settled();
    expect(textOf(element)).to.include('mehr als 31.000');
  });

  it('shows each infographic once', async () => {
    await show('<tlrz-call-gauge></tlrz-call-gauge><tlrz-mail-counter></tlrz-mail-counter>');
    for (const element of stage.children) expect(all(element, 'figure')).to.have.length(1);
  });

  it('leaves one name on the page, and no other global', () => {
    const frame = document.createElement('iframe');
    stage.append(frame);
    const own = Object.getOwnPropertySymbols(globalThis).filter((symbol) => String(symbol).includes('tlrz'));
    expect(own.map(String)).to.deep.equal(['Symbol(tlrz-infografik)']);
    expect(Object.keys(globalThis).filter((name) => /tlrz|infografik/i.test(name))).to.deep.equal([]);
  });
});

describe('the module imported again', () => {
  it('by the same address, or with another query, is no error', async () => {
    // Both from the server: what a test file imports itself is built into it.
    const address = '/src/index.ts';
    const once = (await import(address)) as typeof first;
    const again = (await import(`${address}?copy`)) as typeof first;
    expect(again.store).to.equal(first.store);
    expect(again.TlrzCallGauge).to.equal(once.TlrzCallGauge);
  });
});
