/** A number that was found in a text, and what became of it. */
export interface Found {
  /** Place in the text, from the qualifier or the first digit to the last character of number and unit. */
  readonly at: number;
  readonly end: number;
  /** The number as it stands in the text: `21.000`, `1,5`, `25 Millionen`. */
  readonly written: string;
  readonly value: number;
  /** The name of the unit in the format, or the word of the text where the format has none; empty if none was found. */
  readonly unit: string;
  /** The name of the qualifier in the format; `exact` if the text has none. */
  readonly qualifier: string;
  /** The name of the period in the format; empty if the text does not say. */
  readonly period: string;
  /** Hours of the day, where the sentence names them. */
  readonly window?: readonly [number, number] | undefined;
  readonly planned?: boolean | undefined;
  /** The last year of a plan, where the sentence names it. */
  readonly until?: string | undefined;
  /** "im Mai": a month that the sentence names; the format has no period for it. */
  readonly month?: string | undefined;
  /** The place in the list of the number that it is a part of, and what the part is for. */
  readonly partOf?: number | undefined;
  readonly partName?: string | undefined;
  /** The words of the source. */
  readonly sentence: string;
  /** The figure of the format that it probably is; empty if none. */
  readonly id: string;
  /** Whether an editor took it over or dropped it; undefined while it waits. */
  readonly decision?: 'taken' | 'dropped' | undefined;
  /** The figure it was taken over as, for a part as `figure/part`; undefined unless it was. */
  readonly takenAs?: string | undefined;
}
