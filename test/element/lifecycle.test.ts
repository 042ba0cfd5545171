/** What a developer may count on who builds on these elements as on any other LitElement. */
import './fake-clock.js';
import { expect } from 'chai';
import type { PropertyDeclarations, ReactiveController } from 'lit';
import { TlrzCallGauge, TlrzKeyFigure } from '../../src/index.js';
import { expectConsole } from '../helpers/console.js';
import {
  finishEntrances,
  all,
  frame,
  infographics,
  insert,
  labelOf,
  part,
  settled,
  show,
  stage,
  textOf,
  until,
  words,
} from './stage.js';

/** Names for classes of one test each: a name is registered for good. */
let names = 0;
const freshName = (): string => `test-lifecycle-${++names}`;

/** A gauge of this class, on the page. */
async function place<E extends TlrzCallGauge>(element: E): Promise<E> {
  stage.append(element);
  await element.updateComplete;
  return element;
}

describe('updateComplete, right after appending', () => {
  for (const tag of infographics) {
    it(`<${tag}> has title, sentence and source; the picture comes with the next frame`, async () => {
      const element = document.createElement(tag);
      stage.append(element);
      await element.updateComplete;
      for (const name of ['title', 'summary', 'source'])
        expect(words(part(element, name).innerText), name).not.to.equal('');
      // The first one is laid out after its callbacks.
      for (let round = 0; round < 2; round++) await frame();
      expect(all(element, 'svg[role="img"]')).to.have.length(1);
    });
  }

  it('<tlrz-key-figure> has number and source', async () => {
    const element = document.createElement('tlrz-key-figure');
    element.name = 'procedures';
    stage.append(element);
    await element.updateComplete;
    expect(words(part(element, 'figure').innerText)).to.include('etwa 250');
    expect(words(part(element, 'source').textContent!)).to.include('Quelle: Thüringer Finanzministerium');
  });

  it('resolves also while the element is not displayed; the picture comes when it is', async () => {
    const element = document.createElement('tlrz-call-gauge');
    element.hidden = true;
    await place(element);
    expect(textOf(element)).to.include('mehr als 21.000');
    await settled();
    expect(all(element, 'svg[role="img"]')).to.have.length(0);
    element.hidden = false;
    await settled();
    expect(all(element, 'svg[role="img"]')).to.have.length(1);
  });
});

describe('a subclass', () => {
  class Subclass extends TlrzCallGauge {
    static override properties: PropertyDeclarations = { extraNote: { attribute: 'extra-note' } };
    declare extraNote: string | null;

    protected override willUpdate(): void {
      super.willUpdate();
      this.title = this.extraNote ?? '';
    }
  }
  const name = freshName();
  before(() => customElements.define(name, Subclass));

  it('adds properties of its own, with their attributes, and keeps ours', async () => {
    const element = insert<Subclass>(`<${name} extra-note="own" unit="hour" heading="Ours" lang="en"></${name}>`);
    await element.updateComplete;
    expect([element.extraNote, element.title]).to.deep.equal(['own', 'own']);
    expect([element.unit, element.heading]).to.deep.equal(['hour', 'Ours']);
    expect(textOf(element)).to.include('Ours').and.to.include('more than 21,000 calls');
    await settled();
    expect(labelOf(element)).to.include('10,500');
  });

  it('renders when one of either changes', async () => {
    const element = insert<Subclass>(`<${name}></${name}>`);
    await element.updateComplete;
    element.extraNote = 'changed';
    await element.updateComplete;
    expect(element.title).to.equal('changed');
    element.heading = 'changed as well';
    await element.updateComplete;
    expect(words(part(element, 'title').innerText)).to.equal('changed as well');
  });

  it('leaves the original without them', () => {
    expect(Subclass.observedAttributes).to.include.members([...TlrzCallGauge.observedAttributes, 'extra-note']);
    expect(TlrzCallGauge.observedAttributes).not.to.include('extra-note');
  });
});

describe('a controller of the page’s own', () => {
  const calls = (element: TlrzCallGauge, hook: keyof ReactiveController): (() => number) => {
    let count = 0;
    element.addController({ [hook]: () => count++ });
    return () => count;
  };

  it('that is added late hears at once that its host is connected, and of each update', async () => {
    const element = await place(new TlrzCallGauge());
    const connected = calls(element, 'hostConnected');
    const updated = calls(element, 'hostUpdated');
    expect([connected(), updated()]).to.deep.equal([1, 0]);
    element.requestUpdate();
    await element.updateComplete;
    expect([connected(), updated()]).to.deep.equal([1, 1]);
  });

  for (const hook of ['hostUpdate', 'hostUpdated'] as const) {
    it(`that throws in ${hook} does not hang updateComplete: the console says so, the next update renders`, async () => {
      const element = await place(new TlrzCallGauge());
      const hasCome = expectConsole(/broken controller/);
      const broken: ReactiveController = {
        [hook]() {
          throw new Error('broken controller');
        },
      };
      element.addController(broken);
      element.heading = 'first';
      const outcome = await Promise.race([
        element.updateComplete.then(() => 'resolved'),
        settled().then(() => 'hangs'),
      ]);
      expect(outcome).to.equal('resolved');
      expect(all(element, 'slot')).to.have.length(1);
      element.removeController(broken);
      element.heading = 'second';
      await element.updateComplete;
      expect(words(part(element, 'title').innerText)).to.equal('second');
      await until(hasCome);
    });
  }
});

describe('before the upgrade', () => {
  it('a property that was set wins over the attribute', async () => {
    const name = freshName();
    stage.innerHTML = `<${name} unit="minute" heading="attribute"></${name}>`;
    const element = stage.firstElementChild as TlrzCallGauge;
    element.unit = 'hour';
    customElements.define(name, class extends TlrzCallGauge {});
    customElements.upgrade(stage);
    await settled();
    expect([element.unit, element.heading]).to.deep.equal(['hour', 'attribute']);
    expect(labelOf(element)).to.include('10.500');
    expect(textOf(element)).to.include('attribute');
    // The accessor of the class is in force again: what is set afterwards is rendered.
    element.heading = 'afterwards';
    await element.updateComplete;
    expect(words(part(element, 'title').innerText)).to.equal('afterwards');
  });
});

/** What a browser with scoped registries has. */
interface ScopedRegistry extends CustomElementRegistry {
  initialize(root: Node): void;
}

function scopedRegistry(): ScopedRegistry | undefined {
  try {
    return new CustomElementRegistry() as ScopedRegistry;
  } catch {
    return undefined; // "Illegal constructor" where the browser has one registry only
  }
}

/** Shown as skipped in browsers without scoped registries. */
const itWithScopes = scopedRegistry() ? it : it.skip;

describe('a second registry', () => {
  itWithScopes('takes the same classes, under other names, beside the page’s own', async () => {
    const registry = scopedRegistry()!;
    registry.define('other-gauge', TlrzCallGauge);
    registry.define('other-figure', TlrzKeyFigure);
    const host = document.createElement('div');
    const init = { mode: 'open', customElementRegistry: registry } as ShadowRootInit;
    const root = host.attachShadow(init);
    root.innerHTML = '<other-gauge unit="hour"></other-gauge><other-figure name="procedures"></other-figure>';
    stage.append(host, document.createElement('tlrz-call-gauge'));
    await settled();
    const [gauge, figure] = [...root.children];
    expect(gauge).to.be.instanceOf(TlrzCallGauge);
    expect(labelOf(gauge!)).to.include('10.500');
    expect(textOf(figure!)).to.include('etwa 250');
    expect(labelOf(stage.lastElementChild!)).to.include('21.000');
  });
});

describe('a declarative shadow root', () => {
  const prerendered = '<template shadowrootmode="open"><style></style><p>rendered by a server</p></template>';
  const elementsIn = (element: Element): string[] => all(element, '*').map(({ localName }) => localName);

  for (const tag of [...infographics, 'tlrz-key-figure']) {
    it(`of <${tag}> is emptied and filled once`, async () => {
      const plain = await show(`<${tag} name="procedures"></${tag}>`);
      const [text, elements] = [textOf(plain), elementsIn(plain)];
      stage.setHTMLUnsafe(`<${tag} name="procedures">${prerendered}</${tag}>`);
      await settled();
      const element = stage.firstElementChild!;
      if (finishEntrances()) await settled();
      expect(textOf(element)).to.equal(text).and.not.to.equal('');
      expect(elementsIn(element)).to.deep.equal(elements);
    });
  }

  it('is filled no second time when the element moves', async () => {
    stage.setHTMLUnsafe(`<tlrz-call-gauge>${prerendered}</tlrz-call-gauge>`);
    await settled();
    const element = stage.firstElementChild!;
    stage.append(document.createElement('div'), element);
    await settled();
    expect([all(element, 'figure').length, all(element, '.measure').length]).to.deep.equal([1, 1]);
  });
});
