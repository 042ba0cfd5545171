/** What can be undone and done again. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last step changed; the next step with the same name joins it: a word is undone, not its letters. */
  readonly step?: string | undefined;
}

/** As many steps are kept. */
const STEPS = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] });

export function changed<T>({ past, present, step }: History<T>, next: T, name?: string): History<T> {
  const joins = name !== undefined && name === step && past.length > 0;
  return { past: joins ? past : [...past, present].slice(-STEPS), present: next, future: [], step: name };
}

export function undone<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: next, future: rest };
}
