/** What every copy of this package on a page shares: the one global that it leaves. */

const key = Symbol.for('tlrz-infografik');

/** The page's marker, `globalThis[Symbol.for('tlrz-infografik')]`: the same object for every copy of the script. */
export const pageMarker = (): Record<string, unknown> =>
  ((globalThis as Record<symbol, unknown>)[key] ??= {}) as Record<string, unknown>;

/** The page's one `name`: made by `create` for the first copy of the script that asks, and shared from then on. */
export const shared = <T>(name: string, create: () => T): T => (pageMarker()[name] ??= create()) as T;
