/**
 * A warning or an error in the console fails the test in which it appears, unless the test expects it:
 *
 *   expectConsole(/unknown name/);
 *   element.name = 'nonsense';
 */
type Level = 'warn' | 'error';

let expected: { pattern: RegExp; seen: boolean }[] = [];
let unexpected: string[] = [];

const text = (values: unknown[]) =>
  values.map((value) => (value instanceof Error ? `${value.name}: ${value.message}` : String(value))).join(' ');

/**
 * Announces a warning or error that this test is about to cause. The test fails if it does not come.
 * @returns whether it has come, for tests that wait for it
 */
export function expectConsole(pattern: RegExp): () => boolean {
  const announced = { pattern, seen: false };
  expected.push(announced);
  return () => announced.seen;
}

export function watchConsole(): void {
  for (const level of ['warn', 'error'] satisfies Level[]) {
    const original = console[level].bind(console);
    console[level] = (...values: unknown[]) => {
      const message = text(values);
      const match = expected.find(({ pattern }) => pattern.test(message));
      if (match) {
        match.seen = true;
        return;
      }
      unexpected.push(`console.${level}: ${message}`);
      original(...values);
    };
  }
}

export function forgetConsole(): void {
  expected = [];
  unexpected = [];
}

/** Waits for what a test announced: words for editors load when they are needed. At most a second. */
export async function awaitConsole(): Promise<void> {
  for (let round = 0; round < 50 && expected.some(({ seen }) => !seen); round++)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Fails on what came unexpectedly and on what was expected and did not come; starts afresh for the next test. */
export function checkConsole(where = ''): void {
  const absent = expected
    .filter(({ seen }) => !seen)
    .map(({ pattern }) => `expected in the console, but absent: ${pattern}`);
  const faults = [...unexpected, ...absent];
  forgetConsole();
  if (faults.length > 0) throw new Error(where + faults.join('\n'));
}
