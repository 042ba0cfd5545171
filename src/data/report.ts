/** What is wrong with a dataset, or strange in it, in the console: for editors, in their language. */
import type { Validated } from './faults.js';
import { loadFaultWords } from './lazy.js';
import { shared } from './page.js';

/** The tag of the page's language; German where it names none, English without a page. */
const pageLanguage = (): string => {
  const { document } = globalThis;
  return document ? document.documentElement.lang || 'de' : 'en';
};

/** Writes each fault and each warning in words; the same only once on a page. Never rejects. @param where what is at fault */
export async function report(
  { faults, warnings }: Pick<Validated, 'faults' | 'warnings'>,
  where: string,
): Promise<void> {
  // What contradicts itself is told to readers; an editor who asks is told as well, on the page.
  const toConfirm = warnings.filter(({ asksForConfirmation }) => asksForConfirmation);
  if (!faults.length && !toConfirm.length) return;
  const words = await loadFaultWords().catch(() => undefined);
  // The console says then what could not be loaded; readers lose nothing.
  if (!words) return;
  const { describeFault, describeWarning, editorLanguage } = words;
  const language = editorLanguage(pageLanguage());
  for (const fault of faults) say('error', `${where}: ${describeFault(fault, language)}`);
  for (const warning of toConfirm) say('warn', `${where}: ${describeWarning(warning, language)}`);
}

function say(level: 'error' | 'warn', words: string): void {
  const reported = shared('reported', () => new Set<string>());
  const sentence = `tlrz-infografik: ${words}`;
  if (reported.has(sentence)) return;
  reported.add(sentence);
  console[level](sentence);
}
