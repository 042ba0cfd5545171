/**
 * The very first thing the single file does, before any of Lit runs: two copies of Lit on one page kill each other under
 * a content policy that names Lit's trusted type once. The file stands in a function, which this leaves.
 * @param {string} version of the package
 */
export const singleFileGuard = (version) => `
var other = globalThis[Symbol.for('tlrz-infografik')];
if (other && other.singleFile) {
  if (other.singleFile !== ${JSON.stringify(version)} && !other['told']) {
    other['told'] = true;
    console.warn('tlrz-infografik: loaded twice; version ' + other.singleFile + ' stays, version ' + ${JSON.stringify(version)} + ' is left out');
  }
  return;
}`;
