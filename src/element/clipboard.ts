/** Whether a feature that can be withheld from a frame is allowed here. Only Chromium says, and only Chromium complains. */
declare global {
  interface Document {
    readonly featurePolicy?: { allowsFeature(name: string): boolean };
  }
}

/**
 * Copies a text, and tells whether that went well. There is no clipboard for pages without encryption; a browser may
 * refuse; and in the frame of another site Chromium would name the attempt in the console.
 */
export const copyText = async (text: string): Promise<boolean> => {
  if (document.featurePolicy?.allowsFeature('clipboard-write') === false || !navigator.clipboard) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
};
