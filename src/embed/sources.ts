/**
 * Where the figures of a static embed may come from. A data attribute passes every sanitizer: whoever may write a text must
 * not be able to fetch the page's numbers from anywhere.
 *
 *   <meta name="tlrz-infografik-sources" content="https://zahlen.example https://daten.example" />
 */
const MORE = 'meta[name="tlrz-infografik-sources"]';

/** Whether the page takes figures from an address: from its own origin, from those that it names, and from the address itself. */
export function isAllowedSource(address: string): boolean {
  if (!URL.canParse(address, document.baseURI)) return false;
  const allowed = document.querySelector<HTMLMetaElement>(MORE)?.content.split(/\s+/) ?? [];
  const { protocol, origin } = new URL(address, document.baseURI);
  return protocol === 'data:' || [globalThis.origin, ...allowed].includes(origin);
}
