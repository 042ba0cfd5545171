/** A draft as text, for the browser's own storage and for the archive; and read again, whatever has become of it. */
import { builtInLanguages } from '../../language/languages.js';
import { infographics } from '../../infographics.js';
import { firstDraft, type Draft } from './draft.js';

export const keptText = (draft: Draft): string => `${JSON.stringify(draft)}\n`;

/** Undefined for a text that is no draft of this version. */
export function draftIn(text: string): Draft | undefined {
  let draft: Partial<Draft> | null;
  try {
    draft = JSON.parse(text) as Partial<Draft> | null;
  } catch {
    return undefined;
  }
  if (typeof draft !== 'object' || draft?.version !== 1 || typeof draft.form !== 'object') return undefined;
  const whole = { ...firstDraft('de'), ...draft } as Draft;
  const isKnown = infographics.some(({ name }) => name === whole.graphic) && builtInLanguages.includes(whole.language);
  return isKnown ? whole : undefined;
}
