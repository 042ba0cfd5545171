/**
 * npm run screenshots: the pictures of the README, from what is in dist, with the clocks stopped so that they come out
 * the same every time.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawn, instant, openBrowser, stopClocks } from './pages.js';
import { small } from './png.js';
import { root, serve } from './serve.js';

/** The files beside the README's text, by colour scheme. */
const pictures = { light: 'demo/infografiken.png', dark: 'demo/infografiken-dark.png' };
const edition = 'digitalisierungskabinett-1';

const browser = await openBrowser();
const { url, close } = await serve();
try {
  for (const [scheme, file] of Object.entries(pictures)) {
    const page = await browser.newPage();
    await stopClocks(page, instant('14:35'));
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.setViewport({ width: 1584, height: 1100, deviceScaleFactor: 2 });
    await page.goto(`${url}index.html`, { waitUntil: 'networkidle0' });
    await page.evaluate((pinned) => {
      const row = document.createElement('div');
      row.style.setProperty('display', 'grid');
      row.style.setProperty('grid-template-columns', 'repeat(3, 480px)');
      row.style.setProperty('gap', '0 40px');
      row.style.setProperty('padding', '24px 32px 0');
      row.style.setProperty('font', '16px/1.5 Liberation Sans, Arial, sans-serif');
      for (const name of ['storage-books', 'mail-counter', 'call-gauge']) {
        const infographic = document.createElement(`tlrz-${name}`);
        infographic.setAttribute('edition', pinned);
        infographic.style.setProperty('--tlrz-place', '0');
        row.append(infographic);
      }
      document.body.replaceChildren(row);
    }, edition);
    await drawn(page);
    // The counter starts once it is on screen, and first motions end.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const row = await page.$('body > div');
    const picture = small(await row.screenshot());
    writeFileSync(join(root, file), picture);
    console.log(`${file}: ${Math.ceil(picture.length / 1000)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
  close();
}
