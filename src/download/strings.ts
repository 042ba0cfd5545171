/** The sentences of what a reader can take along, under the topic `take-along`. */

/** What there is to take along. */
export const forms = ['csv', 'json', 'svg', 'png', 'citation', 'snippet'] as const;
export type Form = (typeof forms)[number];

/** What a citation names; addresses and dates only where there are any. */
export interface Cited {
  readonly publisher: string;
  /** The release's name, day and address. */
  readonly release: string;
  readonly date: string | undefined;
  readonly url: string | undefined;
  /** The infographic's title, the page it stands on, and the day on which it was seen. */
  readonly title: string;
  readonly page: string | undefined;
  readonly seen: string;
}

export interface DownloadStrings {
  /** What each form is called on its buttons, and what it is good for. */
  readonly forms: Readonly<Record<Form, readonly [name: string, use: string]>>;
  /** What the buttons say. */
  readonly save: (name: string) => string;
  readonly copy: (name: string) => string;
  /** What came of it. */
  readonly saved: (file: string) => string;
  readonly notSaved: string;
  readonly copied: (name: string) => string;
  /** Above a field with the text, where the browser does not let pages copy. */
  readonly notCopied: string;
  readonly field: (name: string) => string;
  /** The columns that the CSV has besides those of the table. */
  readonly columns: readonly [number: string, qualifier: string, unit: string, origin: string, source: string];
  /** In the picture: when it was made. What it shows of the present was the present then. */
  readonly made: (date: string, time: string, place: string) => string;
  readonly citation: (cited: Cited) => string;
}
