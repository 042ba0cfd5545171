import { expect } from 'chai';
import {
  everywhere,
  frame,
  infographics,
  insert,
  labelOf,
  one,
  settled,
  show,
  stage,
  textOf,
} from '../element/stage.js';

const visible = (element: HTMLElement): boolean => element.getClientRects().length > 0 && element.offsetHeight > 0;

describe('the content inside a tag', () => {
  it('is visible while the element is not defined', () => {
    insert('<tlrz-not-defined-yet><p>mehr als 21.000 Anrufe</p></tlrz-not-defined-yet>');
    expect(visible(stage.querySelector('p')!)).to.equal(true);
  });

  for (const tag of infographics) {
    it(`is visible until <${tag}> is ready, and hidden afterwards`, async () => {
      const element = await show(`<${tag}><p>2280 TB, knapp 70.000, mehr als 21.000</p></${tag}>`);
      expect(visible(element.querySelector('p')!)).to.equal(false);
      expect(textOf(element)).not.to.equal('');
    });
  }

  for (const { tag, lang } of everywhere) {
    it(`comes with the tag: <${tag} lang="${lang}"> in innerHTML is one infographic`, async () => {
      const element = await show(`<${tag} lang="${lang}"></${tag}>`);
      expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
      expect(element.shadowRoot!.querySelectorAll('svg[role="img"]')).to.have.length(1);
    });
  }

  it('that is parsed after the tag is hidden, too', async () => {
    const element = document.createElement('tlrz-call-gauge');
    stage.append(element);
    await settled();
    element.innerHTML = '<p>late</p>';
    await settled();
    expect(visible(element.querySelector('p')!)).to.equal(false);
  });
});

describe('exactly one infographic', () => {
  const ways: Record<string, (element: HTMLElement) => HTMLElement> = {
    'after a move': (element) => {
      stage.append(element);
      return element;
    },
    'after a move into another element and back': (element) => {
      const aside = document.createElement('div');
      stage.append(aside);
      aside.append(element);
      stage.prepend(element);
      return element;
    },
    'in a clone': (element) => {
      const clone = element.cloneNode(true) as HTMLElement;
      element.replaceWith(clone);
      return clone;
    },
    'in a clone from a fragment': (element) => {
      const template = document.createElement('template');
      template.innerHTML = element.outerHTML;
      element.replaceWith(template.content.cloneNode(true));
      return stage.firstElementChild as HTMLElement;
    },
    'in an imported node': (element) => {
      const other = document.implementation.createHTMLDocument();
      other.body.innerHTML = element.outerHTML;
      element.replaceWith(document.importNode(other.body.firstElementChild!, true));
      return stage.firstElementChild as HTMLElement;
    },
    'when the page is put back as text': (element) => {
      const { outerHTML } = element;
      stage.innerHTML = '';
      stage.innerHTML = outerHTML;
      return stage.firstElementChild as HTMLElement;
    },
    'when it is taken out and put back later': (element) => {
      element.remove();
      stage.append(element);
      return element;
    },
    'when it is moved before it has rendered': (element) => {
      const fresh = document.createElement(element.localName);
      element.replaceWith(fresh);
      stage.append(fresh);
      return fresh;
    },
  };
  for (const tag of infographics) {
    for (const [way, act] of Object.entries(ways)) {
      it(`is in <${tag}> ${way}`, async () => {
        const before = await show(`<${tag}><p>fallback</p></${tag}>`);
        const after = act(before);
        await settled();
        expect(after.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
        expect(after.shadowRoot!.querySelectorAll('svg[role="img"]')).to.have.length(1);
        expect(one(after, 'svg[role="img"]').getBoundingClientRect().width).to.be.above(100);
        for (const fallback of after.querySelectorAll('p')) expect(visible(fallback)).to.equal(false);
      });
    }
  }

  it('keeps what the reader chose when it is moved', async () => {
    const element = await show('<tlrz-call-gauge open></tlrz-call-gauge>');
    element.shadowRoot!.querySelectorAll('input')[2]!.click();
    await settled();
    stage.append(element);
    await settled();
    expect(one<HTMLInputElement>(element, 'input:checked').closest('label')!.textContent).to.include('Minute');
  });

  it('renders nothing after it was taken out, and does not complain', async () => {
    const element = insert('<tlrz-mail-counter></tlrz-mail-counter>');
    element.remove();
    await frame();
    await settled();
    stage.append(element);
    await settled();
    expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
  });

  it('takes what a page set before the element was there', async () => {
    const element = document.createElement('tlrz-call-gauge');
    Object.assign(element, { unit: 'minute', headingLevel: 2 });
    stage.append(element);
    await settled();
    expect(labelOf(element)).to.include('175');
    expect(one(element, '[role="heading"]').getAttribute('aria-level')).to.equal('2');
  });
});

describe('a shadow root that came with the page', () => {
  for (const tag of infographics) {
    it(`is emptied and used by <${tag}>`, async function () {
      const page = document.createElement('div');
      page.setHTMLUnsafe?.(`<${tag}><template shadowrootmode="open"><figure>dead copy</figure></template></${tag}>`);
      if (!page.firstElementChild?.shadowRoot) return this.skip();
      stage.append(page);
      await settled();
      const element = page.firstElementChild;
      expect(textOf(element)).not.to.include('dead copy').and.not.to.equal('');
      expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
    });
  }
});
