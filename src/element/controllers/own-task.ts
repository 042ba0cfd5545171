/** So many of a kind have a task each. Of more, all that the browser lays out between them makes the last too late. */
const FEW = 10;

/**
 * While a page loads, resolves in a task of the host's own: between two of them the page answers its reader.
 * @returns undefined for at once
 */
export function ownTask(host: Element): Promise<void> | undefined {
  const isLoading = document.readyState === 'interactive';
  const hasMany = document.getElementsByTagName(host.localName).length > FEW;
  // A static embed has waited for an idle moment, and shows its picture until this one is there.
  if (!isLoading || hasMany || host.matches('[bare]')) return undefined;
  return new Promise((resolve) => setTimeout(resolve));
}
