/** Who counts: scripts that put so many counters on a page and keep them running. Each shows the mails of the day. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './article.js';
import { bundle } from './bundle.js';

/** @param {string} name @param {string} code that imports from packages */
const bundled = async (name, code) => (await bundle(name, code))[`${name}.js`];

/** One loop, one write a counter and second, digits grouped by hand. @param {number} count */
const loop = (count) =>
  bundled(
    'loop',
    `import { mailsSoFar } from './figures.js';
    import { grouped } from './by-hand/digits.js';
    const spans = Array.from({ length: ${count} }, () => document.body.appendChild(document.createElement('span')));
    setInterval(() => {
      const text = grouped(mailsSoFar());
      for (const span of spans) span.textContent = text;
    }, 1000);`,
  );

/** @param {string} [attribute] */
const own = (attribute) => (/** @type {number} */ count) =>
  `${readFileSync(join(dist, 'tlrz-infografik.js'), 'utf8')}
  for (let left = ${count}; left > 0; left--) {
    const counter = document.createElement('tlrz-mail-counter');
    ${attribute ? `counter.setAttribute('${attribute}', '');` : ''}
    document.body.append(counter);
  }`;

/** The markup of ours with its style sheets, and the loop on its numbers: what of the costs are those of the picture. @param {number} count */
const markup = async (count) =>
  `${readFileSync(join(dist, 'tlrz-infografik.js'), 'utf8')}
  ${await bundled(
    'markup',
    `import { mailsSoFar } from './figures.js';
    import { grouped } from './by-hand/digits.js';
    const model = document.body.appendChild(document.createElement('tlrz-mail-counter'));
    await model.updateComplete;
    const { adoptedStyleSheets, innerHTML } = model.shadowRoot;
    model.remove();
    const numbers = Array.from({ length: ${count} }, () => {
      const root = document.body.appendChild(document.createElement('article')).attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = adoptedStyleSheets;
      root.innerHTML = innerHTML;
      return root.querySelector('[part~=number]');
    });
    setInterval(() => {
      const text = grouped(mailsSoFar());
      for (const number of numbers) number.textContent = text;
    }, 1000);`,
  )}`;

/** As its documentation shows it, updated at each mail. @param {number} count */
const numberFlow = (count) =>
  bundled(
    'number-flow',
    `import 'number-flow';
    import { mailsSoFar, pace } from './figures.js';
    const flows = Array.from({ length: ${count} }, () => document.body.appendChild(document.createElement('number-flow')));
    for (const flow of flows) {
      flow.locales = 'de';
      flow.update(mailsSoFar());
    }
    setInterval(() => flows.forEach((flow) => flow.update(mailsSoFar())), pace);`,
  );

/** Updated at each mail. Its default of two seconds would outlast the mail, so that it could never sleep: here it is one. @param {number} count */
const countUp = (count) =>
  bundled(
    'countup',
    `import { CountUp } from 'countup.js';
    import { mailsSoFar, pace } from './figures.js';
    const options = { separator: '.', startVal: mailsSoFar(), duration: 1 };
    const counters = Array.from({ length: ${count} }, () =>
      new CountUp(document.body.appendChild(document.createElement('span')), mailsSoFar(), options));
    for (const counter of counters) counter.start();
    setInterval(() => counters.forEach((counter) => counter.update(mailsSoFar())), pace);`,
  );

/** @type {Record<string, (count: number) => string | Promise<string>>} */
export const sides = {
  'a loop that sets texts, by hand': loop,
  'ours: tlrz-mail-counter': own(),
  'ours: the same, rolling': own('rolling'),
  'ours: its markup, set by the loop': markup,
  'number-flow': numberFlow,
  'countup.js': countUp,
};

/** Whatever shows a number on such a page. */
export const SELECTOR = 'span, tlrz-mail-counter, article, number-flow';
