/** Empties a root that came with the page's HTML, so that it is filled anew; Lit's hydration takes it over where it is there. */
export function emptyDeclarativeRoot({ shadowRoot }: HTMLElement): void {
  if (!('litElementHydrateSupport' in globalThis)) shadowRoot?.replaceChildren();
}
