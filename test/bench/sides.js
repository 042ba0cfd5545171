/** Who is measured: scripts that put so many counters on a page and keep them running. Each shows the mails of the day. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, site } from '../docs/serve.js';

/** From one mail to the next, in ms, and how many have come. */
const MAILS = `
  const pace = 86400000 / 70000;
  const midnight = new Date().setHours(0, 0, 0, 0);
  const mails = () => Math.floor((Date.now() - midnight) / pace);`;

/** One loop, one write a counter and second, digits grouped by hand. @param {number} count */
const handWritten = (count) => `${MAILS}
  const spans = Array.from({ length: ${count} }, () => document.body.appendChild(document.createElement('span')));
  setInterval(() => {
    const text = String(mails()).replace(/\\B(?=(\\d{3})+$)/g, '.');
    for (const span of spans) span.textContent = text;
  }, 1000);`;

/** @param {string} [attribute] */
const own = (attribute) => (/** @type {number} */ count) =>
  `${readFileSync(join(site, 'tlrz-infografik.js'), 'utf8')}
  for (let left = ${count}; left > 0; left--) {
    const counter = document.createElement('tlrz-mail-counter');
    ${attribute ? `counter.setAttribute('${attribute}', '');` : ''}
    document.body.append(counter);
  }`;

/**
 * The same counter without the words, ring and controls around its number: what a tick itself costs. What is more with
 * them is the browser's work, which passes on what it painted of them before. @param {number} count
 */
const numberAlone = (count) => `${own()(count)}
  setTimeout(() => {
    for (const counter of document.querySelectorAll('tlrz-mail-counter')) counter.shadowRoot.querySelector('.still').remove();
  }, 2000);`;

/** @param {string} code that imports from packages */
async function bundled(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    conditions: ['browser', 'production'],
  });
  return outputFiles[0].text;
}

/** As its documentation shows it, updated at each mail. @param {number} count */
const numberFlow = (count) =>
  bundled(`import 'number-flow';
  ${MAILS}
  const flows = Array.from({ length: ${count} }, () => document.body.appendChild(document.createElement('number-flow')));
  for (const flow of flows) flow.locales = 'de';
  setInterval(() => flows.forEach((flow) => flow.update(mails())), pace);`);

/** Updated at each mail. Its default of two seconds would outlast the mail, so that it could never sleep: here it is one. @param {number} count */
const countUp = (count) =>
  bundled(`import { CountUp } from 'countup.js';
  ${MAILS}
  const options = { separator: '.', startVal: mails(), duration: 1 };
  const counters = Array.from({ length: ${count} }, () =>
    new CountUp(document.body.appendChild(document.createElement('span')), mails(), options));
  for (const counter of counters) counter.start();
  setInterval(() => counters.forEach((counter) => counter.update(mails())), pace);`);

/** @type {Record<string, (count: number) => string | Promise<string>>} */
export const sides = {
  'hand-written loop': handWritten,
  'tlrz-mail-counter': own(),
  'the same, rolling': own('rolling'),
  'its number alone': numberAlone,
  'number-flow': numberFlow,
  'countup.js': countUp,
};

/** Whatever shows a number on such a page. */
export const SELECTOR = 'span, tlrz-mail-counter, number-flow';
