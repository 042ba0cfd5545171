/**
 * Where the figures of a static embed may come from. A data attribute passes every sanitizer: whoever may write a text must
 * not be able to fetch the page's numbers from anywhere.
 *
 *   <meta name="tlrz-infografik-sources" content="https://zahlen.example https://daten.example" />
 */
const MORE = 'meta[name="tlrz-infografik-sources"]';

/** Whether the page takes figures from an address: from its own origin, and from those that it names. */
export function isAllowedSource(address: string): boolean {
  if (!URL.canParse(address, document.baseURI)) return false;
  const allowed = document.querySelector<HTMLMetaElement>(MORE)?.content.split(/\s+/) ?? [];
  return [globalThis.origin, ...allowed].includes(new URL(address, document.baseURI).origin);
}
