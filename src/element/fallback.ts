/** Whether the markup of a tag holds something to read; a picture is that as well. On a server, elements know no children. */
export const hasFallback = (host: Element): boolean =>
  Boolean(host.textContent?.trim()) || Boolean(host.querySelector?.('img'));
