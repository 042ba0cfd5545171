/// <reference lib="dom" />
/**
 * What ours show at first sight, as markup without script: a shadow root that is there when the page is read. Less than
 * that no element that shows it can cost.
 */

export const FIRST_SIGHT = 'ours: its first sight as static markup';

/**
 * @param {import('puppeteer-core').Browser} browser @param {string} url of a page with ours
 * @returns {Promise<string[]>} for each infographic of the page, in its order
 */
export async function firstSight(browser, url) {
  const page = await browser.newPage();
  // All in view, so that all are rendered.
  await page.setViewport({ width: 1000, height: 6000 });
  await page.goto(url);
  const contents = await page.evaluate(() => {
    const content = async (/** @type {Element} */ element) => {
      await customElements.whenDefined(element.localName);
      await /** @type {Element & { updateComplete: Promise<unknown> }} */ (element).updateComplete;
      const { adoptedStyleSheets, innerHTML } = /** @type {ShadowRoot} */ (element.shadowRoot);
      const styles = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
      return `<style>${styles.join('\n')}</style>${innerHTML}`;
    };
    return Promise.all([...document.querySelectorAll('.place')].map(content));
  });
  await page.close();
  return contents.map(
    (content) => `<div class="place" data-drawn><template shadowrootmode="open">${content}</template></div>`,
  );
}
