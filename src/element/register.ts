/** Registers an element unless the page has one of that name already: from another copy or version of this package. */
export function register(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
