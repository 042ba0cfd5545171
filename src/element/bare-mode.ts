/**
 * A static embed says its title, sentence, table and source once, in one language. When its infographic speaks another,
 * because the reader chose it or the page changed its `lang`, the infographic says them itself from then on: nobody reads
 * half of it in each.
 *
 * What the embed said goes between the tags, as their fallback: reading modes, which know no script's work, still find it
 * there, and no style sheet can show it twice.
 */
export function leaveBareMode(host: HTMLElement): void {
  const embed = host.closest('[data-tlrz]');
  if (!embed) return;
  host.removeAttribute('bare');
  for (let at = host; at !== embed; at = at.parentElement!) {
    const level = [...at.parentElement!.childNodes];
    const place = level.indexOf(at);
    host.prepend(...level.slice(0, place));
    host.append(...level.slice(place + 1));
  }
  // The paragraph of the picture holds no headings, neither where a page is written as text and read again.
  const focused = host.shadowRoot?.activeElement as HTMLElement | null | undefined;
  if (host.parentElement !== embed) embed.replaceChildren(host);
  focused?.focus();
}
