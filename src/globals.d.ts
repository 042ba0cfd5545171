/** Replaced by the version in package.json: by Vite in builds and in the dev server, by esbuild in tests. */
declare const __VERSION__: string;
