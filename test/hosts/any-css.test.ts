import { expect } from 'chai';
import { infographics, settled, stage } from '../element/stage.js';
import { browser } from '../helpers/commands.js';
import { faultsOf } from './host.js';

/** What a page may say of the box around an infographic. */
const properties: Readonly<Record<string, readonly string[]>> = {
  display: ['block', 'inline-block', 'flex', 'inline-flex', 'grid', 'inline-grid', 'flow-root', 'list-item'],
  width: ['auto', '100%', '50%', '33%', 'fit-content', 'max-content', 'min-content', ...range(60, 900, 40, 'px')],
  'writing-mode': ['horizontal-tb', 'horizontal-tb', 'vertical-rl', 'vertical-lr'],
  direction: ['ltr', 'rtl'],
  'align-items': ['normal', 'start', 'center', 'baseline'],
  'justify-items': ['normal', 'start', 'center', 'end'],
  'flex-direction': ['row', 'column', 'row-reverse'],
  'flex-wrap': ['nowrap', 'wrap'],
  float: ['none', 'left', 'right'],
  position: ['static', 'relative', 'absolute'],
  'box-sizing': ['content-box', 'border-box'],
  padding: ['0', '1em', '5%'],
  columns: ['auto', 'auto', '2 18em'],
  'font-size': range(8, 40, 1, 'px'),
  'font-family': ['inherit', 'serif', 'monospace', 'Verdana, DejaVu Sans'],
  'font-style': ['normal', 'italic'],
  'font-weight': ['normal', 'bold', '100'],
  'font-variant': ['normal', 'small-caps'],
  'line-height': ['normal', '1', '2', '30px'],
  'letter-spacing': ['normal', '0.12em', '-1px'],
  'word-spacing': ['normal', '0.5em'],
  'white-space': ['normal', 'nowrap', 'pre', 'pre-line'],
  'word-break': ['normal', 'break-all', 'keep-all'],
  'overflow-wrap': ['normal', 'anywhere', 'break-word'],
  hyphens: ['none', 'manual', 'auto'],
  'text-align': ['start', 'justify', 'center', 'right'],
  'text-indent': ['0', '3em', '-2em'],
  'text-transform': ['none', 'uppercase', 'capitalize'],
};

function range(from: number, to: number, step: number, unit: string): string[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => `${from + index * step}${unit}`);
}

/** Random numbers from 0 to 1, the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is tried: `STYLES=1250 SEED=3 npm run test:file -- test/hosts/any-css.test.ts`. */
const { count, seed } = (await (await fetch('/test/hosts/pages/styles.json')).json()) as {
  count: number;
  seed: number;
};

const random = randomFrom(seed);

/** Each property with one of its values; about half of them are left to the browser. */
const someCss = (): string =>
  Object.entries(properties)
    .filter(([name]) => name === 'width' || name === 'font-size' || random() < 0.5)
    .map(([name, values]) => `${name}: ${values[Math.floor(random() * values.length)]}`)
    .join('; ');

/** So many at once on the page, */
const BATCH = 60;
/** and so often all of them get other styles. */
const ROUNDS = Math.ceil(count / BATCH);

const fallback = 'Knapp 70.000 Mails, rund 978&nbsp;Millionen Bücher, mehr als 21.000 Anrufe';

// WebKit reports every loop of boxes that ask each other for their size as an error of the page.
describe('whatever styles the page gives', () => {
  (browser === 'webkit' ? it.skip : it)(
    `an infographic is in sight or its fallback is, inside its box, with no small text and no broken number: ${BATCH * ROUNDS} times`,
    async function () {
      this.timeout(170_000);
      stage.style.width = '900px';
      stage.innerHTML = Array.from({ length: BATCH }, (_, index) => {
        const tag = infographics[index % infographics.length]!;
        // A room of its own for each, so that floats and boxes outside of the flow meet nothing.
        return `<section style="display: flow-root; position: relative; height: 60px"><div><${tag} still>${fallback}</${tag}></div></section>`;
      }).join('');
      await settled();
      const boxes = [...stage.querySelectorAll<HTMLElement>('section > div')];
      const faults: string[] = [];
      for (let round = 0; round < ROUNDS && faults.length < 10; round++) {
        const styles = boxes.map(someCss);
        boxes.forEach((box, index) => (box.style.cssText = styles[index]!));
        await settled();
        const faultsIn = (box: HTMLElement): string[] => faultsOf(box.firstElementChild as HTMLElement);
        // What is under way gets some frames more.
        for (let more = 0; more < 5 && boxes.some((box) => faultsIn(box).length > 0); more++) await settled();
        boxes.forEach((box, index) => {
          const [fault] = faultsIn(box);
          if (fault) faults.push(`${box.innerHTML.slice(0, 20)} ${fault} in { ${styles[index]} }`);
        });
      }
      expect(faults.slice(0, 10).join('\n')).to.equal('');
    },
  );
});
