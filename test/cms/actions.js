/// <reference lib="dom" />
/** Does to every infographic of a page what a reader can do. */

/**
 * Uses every control of every element: buttons, choices, sliders and fields,
 * by pointer and by key; again until no new control appears. Returns how many there were, by element.
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 * @returns {Promise<Record<string, string[]>>}
 */
export const useEverything = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const settled = async () => {
      for (let each = 0; each < 1; each++) await frame();
    };
    /** @type {Record<string, string[]>} */
    const used = {};
    const hosts = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
    for (const host of hosts) {
      const root = /** @type {ShadowRoot} */ (host.shadowRoot);
      const name = (/** @type {Element} */ control) =>
        `${control.localName} ${control.getAttribute('part') ?? ''} ${control.getAttribute('name') ?? ''} ${control.getAttribute('value') ?? ''}`.trim();
      /** @type {Set<Element>} */
      const done = new Set();
      const names = new Set();
      // Once to open, with all that comes to light then, and once again to close.
      const next = (/** @type {Set<Element>} */ but) =>
        [
          .../** @type {NodeListOf<HTMLElement>} */ (
            root.querySelectorAll('button, input, select, summary, svg, [tabindex]')
          ),
        ].find((each) => !but.has(each));
      /** @type {HTMLElement | undefined} */
      let control;
      /** @type {Set<Element>} */
      const again = new Set();
      while ((control = next(done) ?? next(again)) && done.size < 200) {
        if (done.has(control)) again.add(control);
        done.add(control);
        names.add(name(control));
        if (control instanceof HTMLInputElement && ['number', 'text', 'search'].includes(control.type)) {
          for (const value of ['12', '978000000', 'viel']) {
            control.value = value;
            control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
            control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
            await settled();
          }
        } else if (control instanceof HTMLInputElement && control.type === 'range') {
          for (const value of [control.min, control.max, String((Number(control.min) + Number(control.max)) / 2)]) {
            control.value = value;
            control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
            await settled();
          }
        } else {
          control.focus?.();
          const { x, y, width, height } = control.getBoundingClientRect();
          const at = {
            clientX: x + width / 2,
            clientY: y + height / 2,
            bubbles: true,
            composed: true,
            cancelable: true,
          };
          for (const type of ['pointerdown', 'pointerup']) control.dispatchEvent(new PointerEvent(type, at));
          control.dispatchEvent(new MouseEvent('click', at));
          await settled();
        }
        for (const key of again.has(control) ? ['Escape'] : ['ArrowRight', 'End']) {
          control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
        }
        await settled();
      }
      used[host.localName] = [...(used[host.localName] ?? []), ...names];
    }
    return used;
  });
