/** Finds what a page holds and what is added to it later, or changed inside: shadow roots of the page's own are not looked into. */
export function whenAdded(selector: string, found: (element: HTMLElement) => void): void {
  const findIn = (root: ParentNode): void => root.querySelectorAll<HTMLElement>(selector).forEach(found);
  const start = (): void => {
    findIn(document);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (!(node instanceof HTMLElement)) continue;
          // Also what something is added to: a script that exchanges a page part by part puts back what was replaced.
          const around = node.closest<HTMLElement>(selector);
          if (around) found(around);
          findIn(node);
        }
      }
    }).observe(document, { childList: true, subtree: true });
  };
  // What is still being parsed may not have its content yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
