/** npm run bench: all benches, or those that are named: `npm run bench -- stack`. */
const benches = { counters: './run.js', stack: './stack.js', embed: './embed.js' };
const named = process.argv.slice(2);
for (const name of named.length ? named : Object.keys(benches)) {
  const file = benches[/** @type {keyof typeof benches} */ (name)];
  if (!file) throw new Error(`There is no bench "${name}"; there are ${Object.keys(benches).join(', ')}.`);
  await import(file);
}
