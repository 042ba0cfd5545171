/**
 * What an editor can set on an infographic, declared once: the attribute, what it allows and what holds without it.
 * The property has the same name in camel case; what a page wrote into it is read, and checked, by its option.
 */
export interface Option<T> {
  /** The attribute, in kebab-case. */
  readonly attribute: string;
  /** What holds when nothing, or nothing valid, is set. */
  readonly fallback: T;
  /** What is allowed, in words, for the message about a bad value. */
  readonly allowed: string;
  /** The value that an attribute's text or a property's value stands for; undefined if it is not allowed. */
  readonly read: (raw: unknown) => T | undefined;
}

/** The property of an attribute: `book-thickness` → `bookThickness`. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** One of a few words. */
export interface Choice<T> extends Option<T> {
  readonly values: readonly T[];
}

export const choice = <T extends string>(attribute: string, values: readonly T[], fallback: T): Choice<T> => ({
  attribute,
  values,
  fallback,
  allowed: values.map((value) => `"${value}"`).join(', '),
  read: (raw) => values.find((value) => value === String(raw)),
});

/** A number in [from, to]; `fallback` may be undefined for "found by the infographic itself". */
export const number = <T extends number | undefined>(
  attribute: string,
  from: number,
  to: number,
  fallback: T,
): Option<number | T> => ({
  attribute,
  fallback,
  allowed: `a number from ${from} to ${to}`,
  read: (raw) => {
    const value = typeof raw === 'string' && raw.trim() ? Number(raw) : raw;
    return typeof value === 'number' && value >= from && value <= to ? value : undefined;
  },
});
