/** What is wrong with the figures, or strange, on the page: for an editor who asks for it. */
import { html, type TemplateResult } from 'lit';
import type { Fault, Warning } from '../../data/faults.js';
import { describeFault, describeWarning, editorLanguage, faultWords } from '../../data/fault-words.js';

/** @param shown what the page shows meanwhile @param tag of the infographic's language */
export function faultBox(
  faults: readonly Fault[],
  warnings: readonly Warning[],
  shown: 'before' | 'fallback' | 'shown',
  tag: string,
): TemplateResult {
  const language = editorLanguage(tag);
  const sentences = [
    ...faults.map((fault) => describeFault(fault, language)),
    ...warnings.map((warning) => describeWarning(warning, language)),
  ];
  return html`
    <div class="faults" part="faults" lang=${language}>
      <p>${faultWords(language).lead[shown]}</p>
      <ul>
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </div>
  `;
}

export type FaultBox = typeof faultBox;
