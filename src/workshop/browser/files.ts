/** Files into the page and out of it. */
import { siteFiles, type Files } from '../take/archive.js';

/** Those of the files beside this page that can be had; a page opened from a disk can have none. */
export async function filesBeside(): Promise<Files> {
  const found = await Promise.all(
    siteFiles.map(async (name) => {
      try {
        const response = await fetch(new URL(name, document.baseURI));
        return response.ok ? [[name, new Uint8Array(await response.arrayBuffer())] as const] : [];
      } catch {
        return [];
      }
    }),
  );
  return new Map(found.flat());
}
