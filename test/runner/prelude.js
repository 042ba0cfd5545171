/**
 * Puts test/helpers/prelude.ts before every test file, so that no test can forget it. It goes on the file's first line:
 * line numbers in errors stay what they are in the source.
 */
export function preludePlugin() {
  return {
    name: 'test-prelude',
    /** @param {{ path: string, body: unknown }} context */
    transform({ path, body }) {
      if (!path.startsWith('/test/') || !path.endsWith('.test.ts') || typeof body !== 'string') return undefined;
      return { body: `import '/test/helpers/prelude.ts'; ${body}` };
    },
  };
}
