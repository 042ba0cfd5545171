/** Every stop of the Tab key: in, through, out and back, where the focus shows, and what Escape does. */
import './fake-clock.js';
import { expect } from 'chai';
import { browser, emulate, press } from '../helpers/commands.js';
import { hiddenFocus } from './faults.js';
import { all, focused, frame, infographics, openTable, part, settled, show, stage, textOf } from './stage.js';

/** The parts at which the Tab key stops, in the order in which they are read. */
const stops: Record<string, { readonly before: readonly string[]; readonly explored: readonly string[] }> = {
  'tlrz-storage-books': {
    before: ['simple', 'closer', 'own-data'],
    explored: ['range', 'switch', 'find', 'share'],
  },
  'tlrz-mail-counter': { before: ['simple', 'hold'], explored: ['switch', 'slider', 'read'] },
  'tlrz-call-gauge': { before: ['simple', 'play'], explored: ['switch', 'slider'] },
};

/** The part that an element is, or is in. */
const partOf = (element: Element): string => element.closest('[part]')!.getAttribute('part')!;

const settings = [
  { what: 'light', scheme: 'light', features: undefined },
  { what: 'dark', scheme: 'dark', features: undefined },
  { what: 'forced colours', scheme: '', features: { 'forced-colors': 'active' } },
] as const;

describe('the focus', () => {
  afterEach(() => {
    stage.style.colorScheme = '';
    stage.style.background = '';
  });

  for (const tag of infographics) {
    for (const { what, scheme, features } of settings) {
      if (features && browser !== 'chromium') continue;
      it(`goes into <${tag}>, through it and out, forward and back, and shows at each stop (${what})`, async () => {
        if (features) await emulate({ features });
        stage.style.colorScheme = scheme;
        stage.style.background = 'Canvas';
        const element = await show(`<a href="#a">before</a><${tag} data-subject></${tag}><a href="#b">after</a>`);
        const [first, last] = [stage.firstElementChild as HTMLElement, stage.lastElementChild as HTMLElement];
        const walk = async (from: HTMLElement, key: string, to: Element): Promise<string[]> => {
          const seen: string[] = [];
          from.focus();
          for (await press(key); focused() !== to && seen.length < 20; await press(key)) {
            // Some browsers scroll to the focus in the frames that follow.
            for (let wait = 0; wait < 30 && hiddenFocus(focused()).length > 0; wait++) await frame();
            expect(element.shadowRoot!.contains(focused())).to.equal(true);
            expect(hiddenFocus(focused())).to.deep.equal([]);
            seen.push(partOf(focused()));
          }
          return seen;
        };
        const { before, explored } = stops[tag]!;
        for (const open of [false, true]) {
          element.toggleAttribute('open', open);
          await settled();
          const order = [...before, 'explore', ...(open ? explored : []), 'data'];
          const text = textOf(element);
          expect(await walk(first, 'Tab', last)).to.deep.equal(order);
          expect(await walk(last, 'Shift+Tab', first)).to.deep.equal([...order].reverse());
          expect(textOf(element)).to.equal(text);
        }
      });
    }
  }
});

describe('Escape', () => {
  for (const tag of infographics) {
    it(`closes the table of <${tag}>, and the focus stays on the button`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      await openTable(element);
      part(element, 'data').focus();
      await press('Escape');
      await settled();
      expect(all(element, 'table')).to.deep.equal([]);
      expect(focused()).to.equal(part(element, 'data'));
    });
  }

  for (const [name, field] of [
    ['own-data', '#amount'],
    ['find', '#number'],
  ] as const) {
    it(`closes the form “${name}” from inside, and leads back to its button`, async () => {
      const element = await show('<tlrz-storage-books open step="shelf"></tlrz-storage-books>');
      part(element, name).click();
      await settled();
      all(element, field)[0]!.focus();
      const trail = part(element, 'trail').textContent;
      await press('Escape');
      await settled();
      expect(all(element, field)).to.deep.equal([]);
      expect(focused()).to.equal(part(element, name));
      expect(part(element, 'trail').textContent).to.equal(trail);
    });
  }

  it('is left to the page where there is nothing to close', async () => {
    const element = await show('<tlrz-call-gauge></tlrz-call-gauge>');
    part(element, 'data').focus();
    let taken: boolean | undefined;
    stage.addEventListener('keydown', (event) => (taken = event.defaultPrevented), { once: true });
    await press('Escape');
    expect(taken).to.equal(false);
  });
});
