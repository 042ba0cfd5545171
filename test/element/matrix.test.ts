/**
 * Every infographic in every language, under every setting of the reader's system, in every state: what has to be there
 * is there, axe finds nothing, and neither do our own checks for what axe cannot see (faults.ts).
 */
import { clock } from './fake-clock.js';
import { expect } from 'chai';
import { expectAccessible } from '../helpers/axe.js';
import { browser, emulate, type Emulation } from '../helpers/commands.js';
import { unseenByAxe } from './faults.js';
import {
  all,
  everywhere,
  explore,
  frame,
  labelOf,
  openTable,
  part,
  rawTextOf,
  settled,
  show,
  stage,
  textOf,
} from './stage.js';

interface Setting {
  readonly what: string;
  readonly scheme?: 'light' | 'dark';
  /** Only Chromium can be asked for these. */
  readonly features?: Emulation['features'];
}

const settings: readonly Setting[] = [
  { what: 'light', scheme: 'light' },
  { what: 'dark', scheme: 'dark' },
  {
    what: 'forced colours and reduced motion',
    features: { 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' },
  },
];

interface State {
  readonly what: string;
  /** Undefined where the element has no such state. */
  readonly reach?: (element: Element) => Promise<void>;
  /** What the element says then, whatever the language. */
  readonly says: Record<string, RegExp>;
  readonly where: (element: Element) => string;
}

const press = (name: string) => async (element: Element) => {
  part(element, name).click();
  await settled();
};

/** Lets every movement that has an end come to it: what is judged is what stays. */
async function moved(element: Element): Promise<void> {
  for (const animation of element.shadowRoot!.getAnimations()) {
    if (animation.effect!.getComputedTiming().endTime !== Infinity) animation.finish();
  }
  await settled();
}

/** What a reader does to hold the element, or to go into it. */
const intoIt: Record<string, (element: Element) => Promise<void>> = {
  'tlrz-storage-books': async (element) => {
    for (const name of ['own-data', 'find', 'closer', 'closer', 'closer']) await press(name)(element);
  },
  'tlrz-mail-counter': async (element) => {
    await press('hold')(element);
    clock.pass(60_000);
    await press('read')(element);
  },
  'tlrz-call-gauge': async (element) => {
    all<HTMLInputElement>(element, '[type="radio"]')[3]!.click();
    await settled();
    all(element, '[part="hold"]')[0]?.click();
    await settled();
  },
};

/** One after the other, on the same element. */
const states: readonly State[] = [
  {
    what: 'closed',
    where: textOf,
    says: {
      'tlrz-storage-books': /978.*732.*246/,
      'tlrz-mail-counter': /70[.,]000.*25/,
      'tlrz-call-gauge': /21[.,]000.*25[.,]000/,
    },
  },
  {
    what: 'explored',
    reach: explore,
    where: (element) => all(element, '#explore')[0]!.textContent!,
    says: {
      'tlrz-storage-books': /978.*732.*246.*(2[.,]33.*2[.,]5|2330.*2500)/s,
      'tlrz-mail-counter': /70[.,]000.*490/s,
      'tlrz-call-gauge': /25[.,]000.*10.*(12|noon)/s,
    },
  },
  {
    what: 'table open',
    reach: openTable,
    where: (element) => part(element, 'table').textContent!,
    says: {
      'tlrz-storage-books': /2[.,]?280.*978.*1[.,]?830.*732.*246/s,
      'tlrz-mail-counter': /70[.,]000.*25.*490/s,
      'tlrz-call-gauge': /21[.,]000.*10[.,]500.*175/s,
    },
  },
  {
    what: 'downloads loaded',
    reach: async (element) => {
      // The code for it loads only now.
      for (let wait = 0; wait < 100 && all(element, '.save').length === 0; wait++) await frame();
    },
    where: (element) => all(element, '#data')[0]!.textContent!,
    says: {
      'tlrz-storage-books': /(CSV|Tabelle).*(JSON|Daten).*(SVG|Zeichnung).*(PNG|Foto)/s,
      'tlrz-mail-counter': /(CSV|Tabelle).*(JSON|Daten).*(SVG|Zeichnung).*(PNG|Foto)/s,
      'tlrz-call-gauge': /(CSV|Tabelle).*(JSON|Daten).*(SVG|Zeichnung).*(PNG|Foto)/s,
    },
  },
  {
    what: 'paused or zoomed',
    reach: (element) => intoIt[element.localName]!(element),
    where: (element) => `${labelOf(element)} ${textOf(element)}`,
    says: {
      'tlrz-storage-books': /500 \S+ \S+ 250 (Blatt|Blättern|leaves)/,
      'tlrz-mail-counter': /35[.,]000/,
      'tlrz-call-gauge': /(2[.,]9|ehr als 2) (Anrufe|calls)/,
    },
  },
];

describe('every infographic, language, setting and state', () => {
  afterEach(() => {
    stage.style.colorScheme = '';
    stage.style.background = '';
  });

  // Most settings can be asked for in Chromium alone; the others show that the checks hold there at all.
  const possible = browser === 'chromium' ? settings : settings.slice(0, 1);
  for (const { tag, lang } of everywhere) {
    for (const { what, scheme, features } of possible) {
      it(`<${tag} lang="${lang}">, ${what}: ${states.map((state) => state.what).join(', ')}`, async () => {
        if (features) await emulate({ features });
        stage.style.colorScheme = scheme ?? '';
        stage.style.background = 'Canvas';
        const rolling = tag === 'tlrz-mail-counter' ? 'rolling' : '';
        const element = await show(`<${tag} lang="${lang}" heading-level="1" ${rolling}></${tag}>`);
        for (const { what: state, reach, where, says } of states) {
          await reach?.(element);
          if (features?.['prefers-reduced-motion'])
            expect(element.shadowRoot!.getAnimations(), state).to.deep.equal([]);
          await moved(element);
          expect(where(element), state).to.match(says[tag]!);
          expect(rawTextOf(element), state).not.to.match(/undefined|null|NaN/);
          const kept = await expectAccessible(element);
          expect(kept, state).to.include.members(['target-size', 'color-contrast', 'svg-img-alt', 'button-name']);
          expect(unseenByAxe(element), state).to.equal('');
        }
      });
    }
  }
});
