/** The public custom properties of the infographics that a theme sets, and which pairs of them have to stand apart. */

/** Colours by role; each is the custom property `--tlrz-…`. */
export const colours = ['ink', 'muted', 'scale', 'hairline', 'accent', 'focus', 'surface'] as const;
export type Colour = (typeof colours)[number];

/** `#rrggbb` each. */
export type Colours = Readonly<Record<Colour, string>>;

export interface Theme {
  readonly light: Colours;
  readonly dark: Colours;
  /** Size of running text, from which every length follows, in em of the page. */
  readonly fontSize: string;
}

/** Two colours, and the least contrast between them: 4.5 for text and 3 for marks (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface Pair {
  readonly front: Colour;
  readonly back: Colour;
  readonly least: 4.5 | 3;
}

/** Lines that only divide need no contrast. Numbers in the colour of the accent are text. */
export const pairs: readonly Pair[] = [
  { front: 'ink', back: 'surface', least: 4.5 },
  { front: 'muted', back: 'surface', least: 4.5 },
  { front: 'accent', back: 'surface', least: 4.5 },
  { front: 'scale', back: 'surface', least: 3 },
  { front: 'focus', back: 'surface', least: 3 },
];
