/**
 * A static embed says its title, sentence, table and source once, in one language. When its infographic speaks another,
 * because the reader chose it or the page changed its `lang`, the infographic says them itself from then on: nobody reads
 * half of it in each.
 */
export function leaveBareMode(host: HTMLElement): void {
  const embed = host.closest('[data-tlrz]');
  if (!embed) return;
  host.removeAttribute('bare');
  for (let at = host; at !== embed; at = at.parentElement!) {
    for (const sibling of at.parentElement!.children) {
      if (sibling !== at) (sibling as HTMLElement).hidden = true;
    }
  }
}
