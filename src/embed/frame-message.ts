/** What the page in an iframe and the page around it say to each other. */

/** The height of the content, in CSS px. */
interface Height {
  readonly type: 'tlrz-height';
  readonly height: number;
  /** Whether the frame knows that the page around it gives it this height, and shows no scroll bars. */
  readonly isSized: boolean;
}
/** The page around it gives the frame its height, and would like to hear it again, without scroll bars. */
interface Ask {
  readonly type: 'tlrz-ask';
}

export const heightMessage = (height: number, isSized: boolean): Height => ({ type: 'tlrz-height', height, isSized });
export const askMessage: Ask = { type: 'tlrz-ask' };

/** No infographic is lower or higher; whoever says so is not believed. */
const [LOWEST, HIGHEST] = [40, 20_000];

/** The height in a message of that form, rounded up; undefined for every other. */
export function heightIn(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as Partial<Height>;
  const fits = type === 'tlrz-height' && typeof height === 'number' && height >= LOWEST && height <= HIGHEST;
  return fits ? Math.ceil(height) : undefined;
}

/** Whether a frame has yet to hear that the page around it gives it its height. */
export const isUnaware = (data: unknown): boolean => !((data ?? {}) as Partial<Height>).isSized;

export const isAsk = (data: unknown): boolean => ((data ?? {}) as Partial<Ask>).type === 'tlrz-ask';
