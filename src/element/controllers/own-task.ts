/**
 * How many infographics of a kind a page has at most for each to have a task. With more, what the browser lays out and paints
 * between two tasks costs more than it gives: a hundred are there a fifth later (`npm run bench -- gauges`).
 */
const FEW = 10;

/**
 * While a page loads, resolves in a task of the host's own, for Lit's `scheduleUpdate`: between two of them the page answers
 * its reader.
 * @returns undefined where the host is to be rendered at once
 */
export function ownTask(host: Element): Promise<void> | undefined {
  if (document.readyState !== 'interactive') return undefined;
  // On a page that keeps no place (embed/tlrz-infografik.css), what is below moves once, and not with each of them.
  if (getComputedStyle(host).display !== 'grid') return undefined;
  if (document.getElementsByTagName(host.localName).length > FEW) return undefined;
  return new Promise((resolve) => setTimeout(resolve));
}
