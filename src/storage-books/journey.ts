/** How a reader goes from one step to another: the picture opens, and a number runs from what was shown to what is shown. */
import { formatNumber, NO_BREAK } from '../core/numbers.js';
import type { Snapshot } from '../download/snapshot.js';
import { copyOf, zoom, type RunningNumber, type ZoomPath } from '../element/animation/zoom.js';
import type { Words } from '../language/words.js';
import { kindOf, markTo } from './position.js';
import { inkOf } from './rows.js';
import type { StorageScene } from './scene.js';
import type { StorageBooksStrings } from './strings.js';

type StorageSnapshot = Snapshot<StorageBooksStrings, StorageScene>;

/** Shows the way, once the picture has changed. */
export type Arrival = (svg: SVGSVGElement, to: StorageSnapshot) => void;

/** Called before the picture changes. */
export function depart(svg: SVGSVGElement, from: StorageSnapshot): Arrival {
  const before = copyOf(svg);
  return (now, to) => {
    const stepsIn = to.scene.position.depth - from.scene.position.depth;
    if (!before || !stepsIn) return;
    const opens = stepsIn > 0;
    const [outer, inner] = opens ? [from, to] : [to, from];
    const mark = markTo(outer.scene.position, inner.scene.position);
    const path: ZoomPath = {
      mark: outer.scene.draw(outer.width).box(mark),
      ink: isInBook(from.scene, to.scene) ? 'ink' : inkOf(kindOf(inner.scene.position)),
      frame: inner.scene.draw(inner.width).frame,
      opens,
    };
    zoom(now, before, path, runningNumber(to.words, from.scene, to.scene));
  };
}

/** Whether the way is between a book and one of its pages. */
const isInBook = (from: StorageScene, to: StorageScene): boolean => from.held === 1 && to.held === 1;

/** Books; between a book and one of its pages, pages. */
function runningNumber(
  { strings, common }: Words<StorageBooksStrings>,
  from: StorageScene,
  to: StorageScene,
): RunningNumber {
  const countsPages = isInBook(from, to);
  const count = ({ position, held }: StorageScene): number => {
    if (!countsPages) return held;
    return position.step === 'page' ? 1 : position.stack.pages;
  };
  const name = strings.steps.names[countsPages ? 'page' : 'book'];
  const text = (value: number): string =>
    formatNumber(common.locale.numbers, value) + NO_BREAK + (value === 1 ? name.one : name.many);
  return { from: count(from), to: count(to), text };
}
