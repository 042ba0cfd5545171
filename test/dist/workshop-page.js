/// <reference lib="dom" />
/** What an editor does on the built page of the workshop: presses, writes, chooses, and takes files home. */
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { unzipSync } from 'fflate';

/** Clicks the first button whose text matches, as a script does: what lies in a closed section is opened first. @param {import('puppeteer-core').Page} page @param {RegExp} text @param {string} [inside] */
export async function press(page, text, inside = 'body') {
  await page.evaluate(
    (source, flags, selector) => {
      const pattern = new RegExp(source, flags);
      const button = [...document.querySelectorAll(`${selector} button`)].find((each) =>
        pattern.test(each.textContent ?? ''),
      );
      if (!(button instanceof HTMLElement)) throw new Error(`no button ${pattern} in ${selector}`);
      button.closest('details')?.setAttribute('open', '');
      button.click();
    },
    text.source,
    text.flags,
    inside,
  );
  await settled(page);
}

/** Two frames: every part has rendered what changed. @param {import('puppeteer-core').Page} page */
export const settled = (page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });

/** Writes into a field, as typing would in one go. @param {import('puppeteer-core').Page} page @param {string} id @param {string} text */
export async function fill(page, id, text) {
  await page.evaluate(
    (field, value) => {
      const input = /** @type {HTMLInputElement | null} */ (document.getElementById(field));
      if (!input) throw new Error(`no field ${field}`);
      input.closest('details')?.setAttribute('open', '');
      input.value = value;
      input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    },
    id,
    text,
  );
  await settled(page);
}

/** Chooses one of a group. @param {import('puppeteer-core').Page} page @param {string} name @param {string} value */
export async function choose(page, name, value) {
  await page.evaluate(
    (group, wanted) => {
      const all = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(`input[name=${group}]`));
      [...all].find((each) => each.value === wanted)?.click();
    },
    name,
    value,
  );
  await settled(page);
}

/** Downloads by a button, and waits for the file. @param {import('puppeteer-core').Page} page @param {RegExp} text @param {string} into a folder */
export async function download(page, text, into) {
  const folder = mkdtempSync(join(into, 'file-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    browserContextId: page.browserContext().id,
  });
  await press(page, text);
  for (;;) {
    const [file] = readdirSync(folder).filter((name) => !name.endsWith('.crdownload'));
    if (file) return join(folder, file);
    await setTimeout(50);
  }
}

/** The archive as files by name, without its folder. @param {string} file @returns {Record<string, Uint8Array>} */
export const unpacked = (file) =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, content]) => [
      name.slice(name.indexOf('/') + 1),
      content,
    ]),
  );
