import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(element: Element, options: RunOptions): Promise<AxeResults> };

/** Fails, with one line for each fault and its place, if axe finds the element inaccessible. */
export async function expectAccessible(element: Element, options: RunOptions = {}): Promise<void> {
  const { violations } = await axe.run(element, {
    // Rules about whole pages: an element in a test page has no landmarks around it.
    rules: { region: { enabled: false } },
    ...options,
    resultTypes: ['violations'],
  });
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${help}\n  at ${node.target.flat().join(' > ')}\n  ${node.html}\n  ${node.failureSummary ?? ''}`,
    ),
  );
  throw new Error(`not accessible:\n${lines.join('\n')}`);
}
