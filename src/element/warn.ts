/** Says once per page, in words, what an attribute or property was found to be and what is allowed. */
const said = new Set<string>();

export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`tlrz-infografik: ${message}`);
}
