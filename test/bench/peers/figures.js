/** The published figures (src/data/tlrz.ts), as every page of the bench shows them. */

/** A mark of the stack stands for a million books, a board holds a hundred marks. */
export const books = { now: 978e6, before: 732e6, mark: 1e6, board: 100e6 };

export const mailsPerDay = 70_000;
/** From one mail to the next, in ms. */
export const pace = 86_400_000 / mailsPerDay;
const midnight = new Date().setHours(0, 0, 0, 0);
export const mailsSoFar = () => Math.floor((Date.now() - midnight) / pace);
export const shareOfDay = () => (Date.now() - midnight) / 86_400_000;

/** Calls between 10 and 12 o'clock, on a scale that ends at `end`. */
export const calls = { value: 21_000, end: 30_000 };

export const colours = { now: '#c7400f', before: '#545d65', track: '#d3d8dc' };
