import type { ReactiveElement } from 'lit';

/**
 * What no attribute and no page has set: false for what is present or not, else null. Vue sets an empty attribute as true
 * only where the property is known to be one of the two.
 */
export function setPropertyDefaults(host: ReactiveElement): void {
  const { elementProperties } = host.constructor as typeof ReactiveElement;
  for (const [name, { type }] of elementProperties) Object.assign(host, { [name]: type === Boolean ? false : null });
}
