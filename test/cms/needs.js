/**
 * For the `skip` of a test that needs a program: skipped where it is missing, except where everything is to be checked.
 * There a missing program is a fault, or a test could stay away for years unnoticed.
 * @param {string | false} missing what is missing, in words
 */
export function skipIf(missing) {
  if (missing && process.env.CI) throw new Error(`${missing}, and CI runs every test`);
  return missing;
}
