/**
 * A second copy of the script, as a page has it that names two addresses of it: every module evaluates
 * anew, those of libraries too.
 */
import type * as original from '../../src/index.js';

const copies = new Map<string, Promise<string>>();

/** The address under which a copy of the module (and of all that it imports) can be imported. */
function copyOf(url: string): Promise<string> {
  let copy = copies.get(url);
  if (!copy) copies.set(url, (copy = rewritten(url)));
  return copy;
}

async function rewritten(url: string): Promise<string> {
  let code = await (await fetch(url)).text();
  const imports = [...code.matchAll(/(?:\bfrom\s*|\bimport\s*)(["'])([./][^"'\s]+)\1/g)];
  const targets = imports.map(([, , specifier]) => new URL(specifier!, url));
  const addresses = await Promise.all(
    targets.map(({ pathname, href }) => (pathname.startsWith('/src/') ? copyOf(href) : href)),
  );
  for (const [index, [statement, quote, specifier]] of imports.entries()) {
    code = code.replaceAll(statement, statement.replace(quote! + specifier!, quote! + addresses[index]!));
  }
  return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
}

/** Imports another copy of the package's `index.ts`. */
export const importCopy = async (): Promise<typeof original> =>
  import(await copyOf(new URL('/src/index.ts', location.href).href));

/** Another copy of the script that brings static embeds to life. */
export const importEmbedCopy = async (): Promise<unknown> =>
  import(await copyOf(new URL('/src/embed/embed.ts', location.href).href));
