/** Colours by role. Style sheets hold the same values (test/download/downloads.test.ts compares them). */
import type { Ink } from './picture.js';

export interface Palette extends Readonly<Record<Ink, string>> {
  /** Of lines that only divide. */
  readonly hairline: string;
  /** What lies behind everything. */
  readonly surface: string;
}

export const light: Palette = {
  ink: '#1b2126',
  accent: '#c7400f',
  muted: '#545d65',
  scale: '#808a93',
  hairline: '#d3d8dc',
  surface: '#ffffff',
};

export const dark: Palette = {
  ink: '#f1f4f6',
  accent: '#e8652e',
  muted: '#aab3ba',
  scale: '#78838c',
  hairline: '#353d43',
  surface: '#14181b',
};
