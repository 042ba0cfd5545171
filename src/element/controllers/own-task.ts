/** So many of a kind have a task each. Of more, all that the browser lays out between them makes the last too late. */
const FEW = 10;

/**
 * While a page loads, resolves in a task of the host's own: between two of them the page answers its reader.
 * @returns undefined for at once
 */
export function ownTask(host: Element): Promise<void> | undefined {
  if (document.readyState !== 'interactive') return undefined;
  // On a page that keeps no place (embed/tlrz-infografik.css), what is below moves once, and not with each of them.
  if (getComputedStyle(host).display !== 'grid') return undefined;
  if (document.getElementsByTagName(host.localName).length > FEW) return undefined;
  return new Promise((resolve) => setTimeout(resolve));
}
