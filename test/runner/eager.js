/** For bundles of pages that have everything in one file: what modules load on demand is part of it, as vite.config.ts has it. */

/** @type {import('esbuild').Plugin} */
export const eager = {
  name: 'eager',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /[./]lazy\.js$/ }, ({ path, ...rest }) =>
      resolve(path.replace(/lazy\.js$/, 'eager.js'), { ...rest, kind: 'import-statement' }),
    );
  },
};
