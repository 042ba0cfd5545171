/**
 * For a page that embeds infographics by iframe (`tlrz-embed-host.js`): gives each frame the height of its content.
 * Optional; without it the frame keeps the height that its tag says.
 */
import { askMessage, heightIn, isUnaware } from './frame-message.js';

/** What a site marks the frames by that may have a say. */
const MARKED = 'iframe[data-tlrz-frame]';

/** The address of a frame of this package; undefined for every other frame. */
function addressOf({ src }: HTMLIFrameElement): URL | undefined {
  const url = URL.canParse?.(src, document.baseURI) ? new URL(src, document.baseURI) : undefined;
  return url?.pathname.endsWith('/embed.html') ? url : undefined;
}

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>(MARKED)].filter(addressOf);

addEventListener('message', ({ source, origin, data }) => {
  const height = heightIn(data);
  if (height === undefined) return;
  // Only the frame itself may say how high it is, and only while it shows what its address says.
  const frame = frames().find(({ contentWindow }) => contentWindow && contentWindow === source);
  if (!frame) return;
  const own = addressOf(frame)!.origin;
  if (origin !== own && !(origin === 'null' && frame.hasAttribute('sandbox'))) return;
  frame.style.boxSizing = 'content-box';
  frame.style.height = `${height}px`;
  if (isUnaware(data)) frame.contentWindow!.postMessage(askMessage, '*');
});

// Those that were there first have spoken to nobody.
const ask = (): void => {
  for (const { contentWindow } of frames()) contentWindow?.postMessage(askMessage, '*');
};
ask();
addEventListener('DOMContentLoaded', ask);
