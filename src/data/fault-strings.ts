/** The sentences about faults and warnings. A language that misses one does not compile. */
import type { FoundKind, RuleCode, SentenceCode, WarningCode } from './faults.js';
import type { JsonCause } from './json-cause.js';

/** The words of a language. Every sentence is a function of what it is filled with. */
export interface FaultWords {
  readonly found: Readonly<Record<Exclude<FoundKind, 'json'>, (text: string) => string>>;
  readonly rules: Readonly<Record<RuleCode, (values: readonly string[]) => string>>;
  readonly foundAndAllowed: (found: string, allowed: string) => string;
  readonly sentences: Readonly<Record<Exclude<SentenceCode, 'no-json'>, (values: readonly string[]) => string>>;
  /** @param message what the JSON parser says */
  readonly noJson: (cause: string, message: string) => string;
  readonly causes: Readonly<Record<JsonCause, string>>;
  readonly warnings: Readonly<Record<WarningCode, (values: readonly string[]) => string>>;
  readonly confirm: string;
  /** Above the faults on a page: where earlier figures, the page's own text, or these figures themselves are shown. */
  readonly lead: Readonly<Record<'before' | 'fallback' | 'shown', string>>;
}
