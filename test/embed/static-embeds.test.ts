import { expect } from 'chai';
import { chooseLanguage, chooseSimple } from '../../src/element/controllers/language.js';
import { bringToLife } from '../../src/embed/embed.js';
import { expectConsole } from '../helpers/console.js';
import { all, infographics, labelOf, one, settled, stage, stub, textOf, until, words } from '../element/stage.js';
import { elsewhere, snippet, snippets } from './snippets.js';
import { importEmbedCopy } from './copy.js';

const TAGS = infographics.join();
const alive = (root: ParentNode = stage): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(TAGS)];
const drawn = (element: Element): boolean => all(element, 'svg[role="img"]').length === 1;
const visible = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** Waits for pictures, which come alive when they have loaded. */
async function come(): Promise<void> {
  await Promise.all([...stage.querySelectorAll('img')].map((image) => image.decode().catch(() => {})));
  await settled();
}

async function embed(html: string): Promise<HTMLElement> {
  stage.innerHTML = html;
  await come();
  return stage.querySelector<HTMLElement>('[data-tlrz]')!;
}

const full = snippet('call-gauge.de');

describe('a static embed', () => {
  for (const { name, html, minimal } of snippets()) {
    it(`${name} becomes one infographic in the place of its picture; all else stays`, async () => {
      const figure = await embed(html);
      const [element] = alive();
      expect(alive()).to.have.length(1);
      expect(drawn(element!)).to.equal(true);
      expect(figure.firstElementChild!.localName).to.equal('h3');
      expect(element!.parentElement!.localName).to.equal('p');
      expect(visible(figure.querySelector('img')!)).to.equal(false);
      for (const kept of ['h3', 'p', 'details', 'figcaption'])
        expect(visible(figure.querySelector(kept)!)).to.equal(true);
      // Nothing is said twice.
      for (const left of ['title', 'summary', 'source', 'table']) {
        expect(element!.shadowRoot!.querySelector(`[part=${left}]`), left).to.equal(null);
      }
      expect(one(element!, 'figure').getAttribute('aria-label')).to.equal(figure.querySelector('h3')!.textContent);
    });

    it(`${name}, minimal, becomes the complete infographic`, async () => {
      const figure = await embed(minimal);
      const said = words(figure.textContent!);
      const [element] = alive(figure);
      expect(alive()).to.have.length(1);
      expect(drawn(element!)).to.equal(true);
      expect(figure.innerText.trim()).to.equal('');
      for (const part of ['summary', 'source'])
        expect(said).to.include(words(one(element!, `[part=${part}]`).textContent!).split('.')[0]);
    });
  }

  it('comes alive when its picture is painted and the page is idle, one after the other', async () => {
    let isBusy = true;
    const tasks: IdleRequestCallback[] = [];
    const run = (task: IdleRequestCallback): void => task({ didTimeout: false, timeRemaining: () => 50 });
    stub(globalThis, 'requestIdleCallback', (task) => (isBusy ? tasks.push(task) : window.setTimeout(run, 0, task)));
    const idle = async (): Promise<void> => {
      await until(() => tasks.length > 0);
      run(tasks.shift()!);
      await settled();
    };
    await embed(full.html + snippet('mail-counter.de').html);
    expect(alive()).to.have.length(0);
    await idle();
    expect(alive()).to.have.length(1);
    await idle();
    expect(alive()).to.have.length(2);
    isBusy = false;
    tasks.splice(0).forEach(run);
  });

  it('pins its edition and hands on what its tag knows, and only that', async () => {
    const figure = await embed(
      full.html.replace(
        '<figure',
        '<figure data-unit="minute" data-heading-level="5" data-style="color:red" data-onclick="alert(1)" data-id="x"',
      ),
    );
    const [element] = alive(figure);
    expect(element!.getAttribute('edition')).to.equal('digitalisierungskabinett-1');
    expect(labelOf(element!)).to.include('175');
    expect(element!.getAttributeNames().sort()).to.deep.equal(['bare', 'edition', 'heading-level', 'unit']);
  });

  it('speaks the language around it', async () => {
    await embed(snippet('call-gauge.en').minimal);
    expect(textOf(alive()[0]!)).to.include('more than 21,000');
  });

  it('keeps the level of its title where its infographic says it', async () => {
    const lower = full.html.replaceAll('h3>', 'h2>');
    for (const html of [lower, lower.replace(/<details>[\s\S]*<\/details>/, '')]) {
      try {
        await embed(html);
        chooseSimple(true);
        await settled();
        expect(one(alive()[0]!, '[part=title]').getAttribute('aria-level')).to.equal('2');
      } finally {
        chooseLanguage(undefined);
      }
    }
  });

  const choices: [how: string, act: (figure: HTMLElement) => unknown, said: string, heading: string][] = [
    ['its reader chooses plain language', () => chooseSimple(true), 'An einem Tag von', 'Anrufe'],
    ['its reader chooses English', () => chooseLanguage('en'), 'more than 21,000', 'Calls'],
    ['the page changes its lang', (figure) => (figure.lang = 'en'), 'more than 21,000', 'Calls'],
  ];
  for (const [how, act, said, heading] of choices) {
    it(`says all of it itself when ${how}: no page is half in each language`, async () => {
      try {
        const figure = await embed(full.html);
        const [element] = alive(figure);
        await act(figure);
        await settled();
        expect(figure.innerText.trim(), 'the words of the embed').to.equal('');
        // Reading modes know no script's work: for them all of it is still there, in its order.
        const order = ['h3', 'p', 'img', 'details', 'figcaption'].map((tag) => figure.querySelector(tag)!);
        order.reduce((first, second) => {
          expect(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
          return second;
        });
        expect(figure.querySelector('[hidden]')).to.equal(null);
        expect(alive()).to.deep.equal([element]);
        for (const part of ['title', 'summary', 'source', 'data']) one(element!, `[part=${part}]`);
        expect(textOf(element!)).to.include(said);
        expect(one(element!, '[part=title]').textContent).to.include(heading);
        // A clone of it is no different, and neither is the page as text.
        figure.after(figure.cloneNode(true));
        const { outerHTML } = figure;
        figure.insertAdjacentHTML('beforebegin', outerHTML);
        await come();
        expect(alive()).to.have.length(3);
        expect(words(stage.innerText)).to.equal('');
        // And back: it stays complete, so that the button under the reader's hand does not go.
        chooseSimple(false);
        await settled();
        expect(stage.innerText.trim()).to.equal('');
        one(element!, '[part=title]');
      } finally {
        chooseLanguage(undefined);
      }
    });
  }

  it('that grows so leaves the pressed button of another infographic where it was', async () => {
    try {
      const tag = 'tlrz-mail-counter';
      stage.innerHTML = `${full.html}<${tag}></${tag}><div style="height: 3000px"></div>`;
      await come();
      const button = one(stage.querySelector(tag)!, '[part=simple]');
      button.scrollIntoView();
      await settled();
      const before = button.getBoundingClientRect().top;
      button.click();
      await settled();
      expect(alive()[0]!.hasAttribute('bare')).to.equal(false);
      expect(button.getBoundingClientRect().top).to.be.closeTo(before, 1);
    } finally {
      chooseLanguage(undefined);
      scrollTo(0, 0);
    }
  });

  it('keeps its words when a language is chosen that it already speaks', async () => {
    try {
      const figure = await embed(full.html);
      chooseSimple(false);
      await settled();
      expect(visible(figure.querySelector('h3')!)).to.equal(true);
      expect(alive()[0]!.hasAttribute('bare')).to.equal(true);
    } finally {
      chooseLanguage(undefined);
    }
  });

  it('that comes when plain language is chosen already says all of it itself', async () => {
    try {
      chooseSimple(true);
      const figure = await embed(full.html);
      expect(figure.innerText.trim()).to.equal('');
      one(alive()[0]!, '[part=title]');
    } finally {
      chooseLanguage(undefined);
    }
  });

  it('keeps its words where its infographic cannot be drawn, whatever is chosen', async () => {
    expectConsole(/no-such/);
    try {
      chooseSimple(true);
      const figure = await embed(full.html.replace(/data-edition="[^"]*"/, 'data-edition="no-such"'));
      expect(figure.innerText).to.include('21.000');
    } finally {
      chooseLanguage(undefined);
    }
  });

  it('brings its own figures along', async () => {
    const files = snippets(elsewhere, { inline: true });
    for (const { minimal, html } of files.filter(({ name }) => name === 'call-gauge.de')) {
      expect(minimal.match(/data-figures="[^"]*"/)![0]).not.to.match(/\[\[|\]\]|\{\{|\}\}/);
      await embed(minimal);
      expect(textOf(alive()[0]!))
        .to.include('höchstens 1200 Anrufe')
        .and.to.include('Beispielamt [[& {{"Söhne"}}]] <b>');
      await embed(html);
      expect(labelOf(alive()[0]!)).to.include('Höchstens 1200');
    }
  });

  const useless: [what: string, attribute: string, value: string][] = [
    ['wrong', 'data-figures', '{"publisher": "x", "title": "x", "figures": "FORM"}'],
    ['no data', 'data-src', 'data:text/html,FORM'],
    ['of another edition', 'data-edition', 'of-another-year-FORM'],
  ];
  for (const form of ['html', 'minimal'] as const) {
    for (const [what, attribute, value] of useless) {
      it(`stays as it is where its figures are ${what} (${form})`, async () => {
        // The same words are said only once.
        expectConsole(new RegExp(form));
        const marked = full[form].replace(/ data-edition="[^"]*"/, '');
        const figure = await embed(
          marked.replace(' data-tlrz', ` ${attribute}='${value.replace('FORM', form)}' data-tlrz`),
        );
        await settled();
        expect(figure.innerText).to.include('21.000');
        expect(all(alive()[0]!, 'svg')).to.have.length(0);
        for (const image of figure.querySelectorAll('img')) expect(visible(image)).to.equal(true);
      });
    }
  }

  it('comes alive again where a script puts its picture back, part by part', async () => {
    const figure = await embed(full.html);
    const [element] = alive();
    const copy = document.createElement('div');
    copy.innerHTML = full.html;
    element!.replaceWith(copy.querySelector('img')!);
    await come();
    expect(alive(figure)).to.have.length(1);
    expect(alive(figure)[0]).not.to.equal(element);
    expect(drawn(alive(figure)[0]!)).to.equal(true);
  });

  it('takes no figures from another site, and stays as it is, unless the page names that as a source', async () => {
    expectConsole(/another site/);
    const elsewhereEmbed = full.html.replace('<figure', '<figure data-src="https://zahlen.example/data.json"');
    await embed(elsewhereEmbed);
    expect(alive()).to.have.length(0);
    const meta = document.createElement('meta');
    meta.name = 'tlrz-infografik-sources';
    meta.content = 'https://daten.example https://zahlen.example';
    document.head.append(meta);
    try {
      const isRefused = expectConsole(/https:\/\/zahlen\.example/);
      await embed(elsewhereEmbed);
      expect(alive()[0]!.getAttribute('src')).to.equal('https://zahlen.example/data.json');
      await until(isRefused);
    } finally {
      meta.remove();
    }
  });

  it('of an unknown name is left alone, with one warning', async () => {
    expectConsole(/"no-such-graphic".*"call-gauge"/);
    const unknown = full.html.replace('"call-gauge"', '"no-such-graphic"');
    const figure = await embed(unknown + unknown);
    const before = document.createElement('div');
    before.innerHTML = unknown;
    expect(figure.outerHTML).to.equal(before.firstElementChild!.outerHTML);
  });

  it('in a text that is being edited stays text', async () => {
    await embed(`<div contenteditable="true">${full.html}${full.minimal}</div>`);
    expect(alive()).to.have.length(0);
  });

  it('that is the fallback of a tag stays its fallback', async () => {
    await embed(`<tlrz-call-gauge>${full.html}</tlrz-call-gauge>`);
    expect(alive()).to.have.length(1);
  });

  it('inside another embed is a part of that', async () => {
    await embed(`<figure data-tlrz="call-gauge">${full.html}</figure>`);
    expect(alive()).to.have.length(1);
  });

  it('whose picture is a link leaves no link around the infographic', async () => {
    await embed(full.html.replace(/<img[^>]*>/, '<a href="#large">$&</a>'));
    expect(alive()).to.have.length(1);
    expect(alive()[0]!.closest('a')).to.equal(null);
  });

  it('whose picture does not load comes alive as well', async () => {
    await embed(full.html.replace(/ src="[^"]*"/, ' src="data:image/png;base64,none"'));
    for (let round = 0; round < 20 && !alive().length; round++) await settled();
    expect(drawn(alive()[0]!)).to.equal(true);
  });

  const changed: Record<string, (html: string) => string> = {
    'without its picture': (html) => html.replace(/<p><img[^>]*><\/p>/, ''),
    'without its table': (html) => html.replace(/<details>[\s\S]*<\/details>/, ''),
    'with its picture beside the paragraphs': (html) => html.replace(/<p>(<img[^>]*>)<\/p>/, '$1'),
    'with classes': (html) => html.replace(/<(\w+)/g, '<$1 class="ce-any contenttable"'),
    'with empty paragraphs': (html) => html.replace(/\n/g, '\n<p></p><p>&nbsp;</p>'),
    'with its table in a figure of its own': (html) =>
      html.replace(/<table>[\s\S]*<\/table>/, '<figure class="table">$&</figure>'),
    'whose source has become a paragraph': (html) => html.replaceAll('figcaption', 'p'),
    'that has become a div': (html) => html.replace('<figure', '<div').replace('</figure>', '</div>'),
  };
  for (const [how, change] of Object.entries(changed)) {
    it(`${how} becomes one infographic, and nothing of it is lost`, async () => {
      const html = change(full.html);
      expect(html).not.to.equal(full.html);
      const figure = await embed(html);
      expect(alive()).to.have.length(1);
      expect(drawn(alive()[0]!)).to.equal(true);
      const seen = words(figure.innerText + textOf(alive()[0]!));
      expect(seen)
        .to.match(/mehr als/i)
        .and.to.include('21.000')
        .and.to.include('Quelle: Thüringer Finanzministerium');
    });
  }
});

describe('exactly one infographic comes of a static embed', () => {
  const ways: Record<string, (figure: HTMLElement) => unknown> = {
    'when it is cloned in its place': (figure) => figure.replaceWith(figure.cloneNode(true)),
    'when it is moved': (figure) => {
      const aside = document.createElement('div');
      stage.append(aside);
      aside.append(figure);
    },
    'when it is taken out and put back later': async (figure) => {
      figure.remove();
      await settled();
      stage.append(figure);
    },
    'when the page is put back as text': () => {
      const { innerHTML } = stage;
      stage.innerHTML = '';
      stage.innerHTML = innerHTML;
    },
    'when the whole body is exchanged, as Turbo does it': async () => {
      const { body } = document;
      const copy = body.cloneNode(true) as HTMLElement;
      body.replaceWith(copy);
      await settled();
      expect(alive(copy)).to.have.length(1);
      expect(drawn(alive(copy)[0]!)).to.equal(true);
      copy.replaceWith(body);
    },
    'when a page comes back from the cache of the browser': () => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
    'when it is asked for again': () => bringToLife(document),
    'with a second copy of the script': async () => importEmbedCopy(),
    'when it is inserted deep inside something': (figure) => {
      const section = document.createElement('section');
      section.innerHTML = '<div><div></div></div>';
      figure.replaceWith(section);
      section.querySelector('div div')!.innerHTML = full.html;
    },
  };
  for (const [way, act] of Object.entries(ways)) {
    for (const form of ['html', 'minimal'] as const) {
      it(`${way} (${form})`, async () => {
        const figure = await embed(full[form]);
        await act(figure);
        await come();
        expect(alive()).to.have.length(1);
        expect(drawn(alive()[0]!)).to.equal(true);
        if (form === 'html') expect(visible(stage.querySelector('img')!)).to.equal(false);
      });
    }
  }

  it('even if it is taken out before its picture has loaded', async () => {
    stage.innerHTML = full.html;
    const figure = stage.firstElementChild!;
    figure.remove();
    await settled();
    stage.append(figure);
    await come();
    expect(alive()).to.have.length(1);
  });

  it('in a shadow root that asks for it', async () => {
    const host = document.createElement('div');
    stage.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = full.minimal;
    bringToLife(root);
    await settled();
    expect(alive(root)).to.have.length(1);
  });
});
