/** Takes things along from an element, as a reader does, and catches what the browser would save or copy. */
import { forms, type Form } from '../../src/download/strings.js';
import { all, one, part, settled } from './stage.js';

/** Opens what there is to take along, and waits until it is loaded. */
export async function openTakeAlong(element: Element): Promise<void> {
  const opener = part(element, 'data');
  if (opener.getAttribute('aria-expanded') === 'false') opener.click();
  for (let round = 0; round < 300 && !all(element, '.forms').length; round++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await settled();
}

const button = (element: Element, form: Form, kind: 'save' | 'copy'): HTMLElement =>
  one(element, `.forms li:nth-child(${forms.indexOf(form) + 1}) .${kind}`);

export interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

/** The file that a reader gets. */
export async function saved(element: Element, form: Form): Promise<Saved> {
  const create = URL.createObjectURL;
  const { click } = HTMLAnchorElement.prototype;
  try {
    return await new Promise<Saved>((resolve, reject) => {
      let blob: Blob;
      URL.createObjectURL = (object) => {
        blob = object as Blob;
        return create.call(URL, object);
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        if (this.href.startsWith('blob:')) resolve({ name: this.download, blob });
        else reject(new Error(`${this.href} is no file`));
      };
      button(element, form, 'save').click();
    });
  } finally {
    URL.createObjectURL = create;
    HTMLAnchorElement.prototype.click = click;
    await settled();
  }
}

/** The text that a reader copies; with `refused` the browser does not let the page copy. */
export async function copied(element: Element, form: Form, refused = false): Promise<string> {
  let text = '';
  const writeText = async (copied: string): Promise<void> => {
    if (refused) throw new DOMException('no', 'NotAllowedError');
    text = copied;
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    button(element, form, 'copy').click();
    await settled();
  } finally {
    delete (navigator as { clipboard?: unknown }).clipboard;
  }
  return text;
}

/** The pixels of a picture, drawn at a size of its own or another. */
export async function pixels(blob: Blob, scale = 1): Promise<ImageData> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const pen = canvas.getContext('2d')!;
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** The share of pixels of which red, green or blue differs by more than half of the scale; from 0 to 1. */
export function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  const apart = (at: number): boolean => Math.abs(a[at]! - b[at]!) > 128;
  let different = 0;
  for (let at = 0; at < a.length; at += 4) if (apart(at) || apart(at + 1) || apart(at + 2)) different++;
  return (4 * different) / a.length;
}

/** The file as an element of the page; `document.body` holds it until the test takes it away. */
export async function parsedSvg(blob: Blob): Promise<SVGSVGElement> {
  const { documentElement } = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
  return document.importNode(documentElement, true) as unknown as SVGSVGElement;
}
