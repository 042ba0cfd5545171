/**
 * Style sheets belong to the document that they were made in: an element that a script moves into another one, such as that
 * of a frame or of a window to print from, loses them (https://github.com/lit/lit/issues/4868). They are made again there.
 */
import { CSSResult, supportsAdoptingStyleSheets, type ReactiveElement } from 'lit';

/** The sheets of each document, one for each style. */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetIn(page: Document, view: Window & typeof globalThis, style: CSSResult): CSSStyleSheet {
  const made = sheets.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(page, made);
  let sheet = made.get(style);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    made.set(style, sheet);
  }
  return sheet;
}

/** Gives a host its style sheets in the document that it is in now. The host calls it from `adoptedCallback`. */
export function adoptStylesAgain({ constructor, renderRoot, ownerDocument }: ReactiveElement): void {
  const view = ownerDocument.defaultView;
  // A document without a window shows nothing; and style elements, where they have to do, have come along.
  if (!view || !supportsAdoptingStyleSheets || !renderRoot) return;
  const styles = (constructor as typeof ReactiveElement).elementStyles.filter((style) => style instanceof CSSResult);
  (renderRoot as ShadowRoot).adoptedStyleSheets = styles.map((style) => sheetIn(ownerDocument, view, style));
}
