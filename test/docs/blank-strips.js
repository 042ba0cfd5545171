/** How high the strips of an infographic are on which nothing is drawn, written or bordered. */

/**
 * For `page.evaluate`: the highest blank strip of each infographic, from its top to its foot, and how high it is; in px.
 * @returns {{ name: string, fontSize: number, height: number, blank: number, at: number }[]} `name` is the tag with its attributes
 */
export function blankStrips() {
  /** @param {Element} host */
  const inked = (host) => {
    /** @type {{ top: number, bottom: number }[]} */
    const found = [];
    /** @param {Element} element */
    const visit = (element) => {
      const style = getComputedStyle(element);
      if (style.display === 'none' || style.visibility === 'hidden' || style.clipPath !== 'none') return;
      const { top, bottom } = element.getBoundingClientRect();
      if (/^(path|text|rect|circle|button|input|i)$/.test(element.localName)) found.push({ top, bottom });
      if (Number.parseFloat(style.borderTopWidth) > 0) found.push({ top, bottom: top + 1 });
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
        const range = document.createRange();
        range.selectNode(node);
        for (const rect of range.getClientRects()) found.push({ top: rect.top, bottom: rect.bottom });
      }
      for (const child of (element.shadowRoot ?? element).children) visit(child);
    };
    visit(host);
    return found;
  };
  return [...document.querySelectorAll('tlrz-storage-books, tlrz-mail-counter, tlrz-call-gauge')].map((host) => {
    const { top, bottom } = host.getBoundingClientRect();
    let reached = top;
    let blank = 0;
    let at = 0;
    const strip = (/** @type {number} */ to) => {
      if (to - reached <= blank) return;
      blank = to - reached;
      at = reached - top;
    };
    for (const ink of inked(host).sort((a, b) => a.top - b.top)) {
      strip(ink.top);
      reached = Math.max(reached, ink.bottom);
    }
    strip(bottom);
    const attributes = [...host.attributes].filter(({ name }) => name !== 'style' && name !== 'figures');
    const name = [host.localName, ...attributes.map(({ name: key, value }) => `${key}=${value}`)].join(' ');
    const fontSize = Number.parseFloat(getComputedStyle(host).fontSize);
    return { name, fontSize, height: bottom - top, blank, at };
  });
}
