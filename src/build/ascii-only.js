/**
 * A site may serve scripts in whatever encoding it likes, or join them: letters beyond ASCII are written by their numbers.
 * They stand in strings, templates and regular expressions only, which read them all the same.
 * @param {string} code
 */
export const inAscii = (code) =>
  code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** For what readers download. @returns {import('vite').Plugin} */
export const asciiOnly = () => ({
  name: 'ascii-only',
  apply: 'build',
  applyToEnvironment: ({ name }) => ['modules', 'loader', 'single'].includes(name),
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inAscii(file.code);
  },
});
