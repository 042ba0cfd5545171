import { html, type TemplateResult } from 'lit/html.js';
import { pieces } from '../core/rich-text.js';

/**
 * A sentence with its strong parts. Text stays text: markup in it is shown, not obeyed. Each strong part is a template
 * with what follows it inside: as a list, every piece would need two nodes of its own to mark its place.
 */
export const richText = (text: string): string | TemplateResult => view(...pieces(text));

const view = (plain = '', strong?: string, ...rest: string[]): string | TemplateResult =>
  strong === undefined ? plain : html`${plain}<strong .textContent=${strong}></strong>${view(...rest)}`;
