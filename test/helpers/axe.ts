import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(element: Element, options: RunOptions): Promise<AxeResults> };

/** All rules of WCAG 2.2 A and AA, the good practices, and those that axe still tries out. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

/** Fails, with one line for each fault and its place, if axe finds the element inaccessible. Returns the rules it kept. */
export async function expectAccessible(element: Element, options: RunOptions = {}): Promise<string[]> {
  const { violations, passes } = await axe.run(element, {
    runOnly: { type: 'tag', values: tags },
    // Rules about whole pages: an element in a test page has no landmarks and no level-one heading around it.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    ...options,
    resultTypes: ['violations'],
  });
  if (violations.length === 0) return passes.map(({ id }) => id);
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${help}\n  at ${node.target.flat().join(' > ')}\n  ${node.html}\n  ${node.failureSummary ?? ''}`,
    ),
  );
  throw new Error(`not accessible:\n${lines.join('\n')}`);
}
