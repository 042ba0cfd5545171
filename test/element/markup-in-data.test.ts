import { expect } from 'chai';
import { all, one, openTable, show, textOf } from './stage.js';

const hostile = '<img src=x onerror="window.hacked=1"><b>fett</b> &amp; ${x} {{y}} <!--';

const figure = (id: string, unit: string, period = 'as-published') => ({
  id,
  value: 7,
  unit,
  period,
  label: hostile,
  scope: hostile,
  sentence: hostile,
  parts: [{ id: 'part', value: 7, label: hostile }],
});
const figures = JSON.stringify({
  publisher: hostile,
  title: hostile,
  figures: [
    figure('storage', 'TB'),
    figure('books', 'book'),
    figure('mails-per-day', 'mail', 'per-day'),
    figure('calls', 'call', 'per-day'),
    figure('odd', hostile),
  ],
});

const tags = ['tlrz-storage-books', 'tlrz-mail-counter', 'tlrz-call-gauge'];

describe('markup in a dataset', () => {
  for (const tag of tags) {
    it(`is shown as text by <${tag}>`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      Object.assign(element, { figures });
      await element.updateComplete;
      await openTable(element);
      expect(textOf(element)).to.include(hostile);
      expect(all(element, 'img, :not(label) > b')).to.deep.equal([]);
      expect('hacked' in window).to.equal(false);
    });
  }

  it('is shown as text by a key figure', async () => {
    const element = await show(`<tlrz-key-figure name="staff"></tlrz-key-figure>`);
    Object.assign(element, { figures, name: 'odd' });
    await element.updateComplete;
    one(element, 'button').click();
    expect(textOf(element)).to.include(hostile);
    expect(all(element, 'img, b')).to.deep.equal([]);
  });

  it('is shown as text in a title of the page’s own', async () => {
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    element.setAttribute('heading', hostile);
    await element.updateComplete;
    expect(one(element, '[part="title"]').textContent!.trim()).to.equal(hostile);
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//other.example', 'vbscript:x']) {
    it(`cannot bring the address ${url}`, async () => {
      const { validate } = await import('../../src/index.js');
      const { faults } = validate({ ...JSON.parse(figures), url });
      expect(faults.map(({ path }) => path)).to.deep.equal(['url']);
    });
  }

  it('cannot set emphasis: control characters stay without effect', async () => {
    const scope = 'plain \u0001strong\u0001 plain';
    const calls = { id: 'calls', value: 7, unit: 'call', period: 'per-day', scope };
    const { validate } = await import('../../src/index.js');
    const dataset = { publisher: 'P', title: 'T', figures: [calls] };
    if (validate(dataset).faults.length) return;
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    Object.assign(element, { figures: dataset });
    await element.updateComplete;
    expect(all(element, '[part="source"] strong')).to.deep.equal([]);
  });
});
