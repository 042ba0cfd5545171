/**
 * The datasets of a page: one list however many elements, copies and versions of the script there are. What checks and
 * loads them is the store; an element that shows the built-in figures does without it.
 */
import type { Dataset } from './key-figure.js';
import { shared } from './page.js';
import { tlrz } from './tlrz.js';

/** Called with the ids of the figures and of the datasets that changed since the last frame. */
export type Listener = (figures: ReadonlySet<string>, datasets: ReadonlySet<string>) => void;

export interface Datasets {
  /** The dataset of that id, by default the built-in one (`tlrz`). */
  get(id?: string): Dataset | undefined;
  all(): Iterable<Dataset>;
  /** Adds a dataset, or replaces the one of the same id. @param figures ids of the figures that change by that */
  put(dataset: Dataset, figures: Iterable<string>): void;
  /** As `Store.subscribe`. */
  subscribe(listener: Listener, figures?: Iterable<string>): () => void;
}

/** In the next frame; a hidden page has no frames, and Node has none at all. */
function nextFrame(task: () => void): void {
  if (globalThis.document?.hidden === false) requestAnimationFrame(task);
  else setTimeout(task);
}

function createDatasets(): Datasets {
  const datasets = new Map([[tlrz.id, tlrz]]);
  const listeners = new Set<readonly [Listener, ReadonlySet<string> | undefined]>();
  let changedFigures = new Set<string>();
  let changedDatasets = new Set<string>();

  const tell = (): void => {
    const changed = [changedFigures, changedDatasets] as const;
    changedFigures = new Set();
    changedDatasets = new Set();
    for (const [listener, wanted] of listeners) {
      try {
        if (!wanted || [...wanted].some((id) => changed[0].has(id))) listener(...changed);
      } catch (error) {
        // One listener's mistake is not another's.
        console.error(error);
      }
    }
  };

  return {
    get: (id = tlrz.id) => datasets.get(id),
    all: () => datasets.values(),

    put(dataset, figures) {
      if (!changedDatasets.size) nextFrame(tell);
      datasets.set(dataset.id, dataset);
      changedDatasets.add(dataset.id);
      for (const figure of figures) changedFigures.add(figure);
    },

    subscribe(listener, figures) {
      // An entry of its own: the same listener may be subscribed twice, and either ended alone.
      const entry = [listener, figures && new Set(figures)] as const;
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
  };
}

/** Those of the page. */
export const datasets: Datasets = shared('datasets', createDatasets);
