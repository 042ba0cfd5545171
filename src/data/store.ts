/**
 * What adds, loads and changes the datasets of a page: one store however many copies and versions of the script there are.
 *
 * `store.dataset()` is the built-in dataset until a page adds another of that id. Datasets from an address or from an
 * attribute belong to the elements that ask for them and stay out of everybody else's sight.
 */
import { datasets, type Listener } from './datasets.js';
import { edition as findEdition, figure as findFigure } from './editions.js';
import type { Dataset, Edition, KeyFigure } from './key-figure.js';
import { shared } from './page.js';
import { report } from './report.js';
import { LONGEST, parse, parseBytes, tooLong } from './parse.js';
import { validate } from './validate.js';
import { found, unusable, type Fault, type Validated } from './faults.js';

export { edition, figure, timeZone } from './editions.js';
export { report } from './report.js';
export type { Listener } from './datasets.js';

/** What `change` may set on a figure; `undefined` takes a property away. */
export type FigurePatch = Partial<Omit<KeyFigure, 'id'>>;

/** The public API of the store. Faults are returned and, once each, written to the console. */
export interface Store {
  /** The dataset of that id, by default the built-in one (`tlrz`). Undefined for an id that nobody added. */
  dataset(id?: string): Dataset | undefined;
  /** Adds a dataset (checked, copied, frozen), or replaces the one of the same id. With faults nothing changes. */
  add(input: unknown): Validated;
  /**
   * The dataset at `url` (relative to the page), for the caller alone. Everybody who asks for the same address shares
   * one request; a failed one is made again when asked again. Never rejects: whatever goes wrong is a fault.
   * @param asker who is named with the faults in the console: `<tlrz-call-gauge>`
   */
  load(url: string, asker?: string): Promise<Validated>;
  /**
   * The dataset in a JSON text, for the caller alone. Equal texts share one result.
   * @param asker who is named with the faults in the console
   */
  parse(text: string, asker?: string): Validated;
  /**
   * Changes a figure of an added or built-in dataset (default `tlrz`) in one edition (default the newest). The dataset
   * is replaced by a changed copy. With faults nothing changes.
   */
  change(figureId: string, patch: FigurePatch, where?: { dataset?: string; edition?: string }): readonly Fault[];
  /**
   * Calls `listener` in the next frame after a change, once however many changes there were; with `figures` only if one
   * of these figures changed. Returns the function that ends the subscription.
   */
  subscribe(listener: Listener, figures?: Iterable<string>): () => void;
}

/** How many parsed texts are remembered. */
const REMEMBERED = 100;

/** How long an answer may take, in ms. */
const PATIENCE = 30_000;

/** What a server says that it sends: JSON, or nothing that contradicts it. */
const JSON_TYPES = /json|text\/plain|octet-stream/i;

/** Fetches a dataset. Never rejects. */
async function request(url: string): Promise<Validated> {
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), credentials: 'same-origin' });
    reader = response.body?.getReader();
    // What comes without a type is read: some servers know none for their files.
    const type = response.headers.get('content-type') || 'json';
    if (!response.ok) return unusable('http', undefined, `${response.status} ${response.statusText}`.trim());
    if (!JSON_TYPES.test(type)) return unusable('content-type', found(type));
    // A length may be missing or wrong: what arrives is counted as well.
    let size = Number(response.headers.get('content-length'));
    const parts = [];
    for (let read; ; size = parts.reduce((sum, { length }) => sum + length, 0)) {
      if (size > LONGEST) return tooLong();
      read = await reader?.read();
      if (!read?.value) break;
      parts.push(read.value);
    }
    // Where a page replaced fetch, its answers may have no body to read part by part.
    const whole = reader ? new Blob(parts) : new Blob([await response.text()]);
    return parseBytes(new Uint8Array(await whole.arrayBuffer()));
  } catch (error) {
    return unusable('no-answer', undefined, String(error));
  } finally {
    // Ends what is left of a refused answer.
    reader?.cancel().catch(() => {});
  }
}

function createStore(): Store {
  const loads = new Map<string, Promise<Validated>>();
  const texts = new Map<string, Validated>();

  /** What of a path to a figure is not there, with the ids that are. */
  const missingOf = (
    [datasetId, editionId, figureId]: readonly (string | undefined)[],
    dataset: Dataset | undefined,
    edition: Edition | undefined,
  ): Validated => {
    const ids = (known: Iterable<{ readonly id: string }>): string[] => [...known].map(({ id }) => id);
    if (edition) return unusable('figure-id', found(figureId), ...ids(edition.figures));
    if (dataset) return unusable('edition-id', found(editionId), ...ids(dataset.editions));
    return unusable('dataset-id', found(datasetId), ...ids(datasets.all()));
  };

  const figureIds = (dataset?: Dataset): string[] =>
    dataset?.editions.flatMap(({ figures }) => figures.map(({ id }) => id)) ?? [];

  return {
    dataset: datasets.get,

    add(input) {
      const result = validate(input);
      const { dataset } = result;
      void report(result, 'added dataset');
      if (dataset) datasets.put(dataset, [...figureIds(datasets.get(dataset.id)), ...figureIds(dataset)]);
      return result;
    },

    load(address, asker) {
      let url = address;
      try {
        url = new URL(address, globalThis.document?.baseURI).href;
      } catch {
        // fetch says what is wrong with it.
      }
      let load = loads.get(url);
      if (!load) {
        load = request(url).then(async (result) => {
          await report(result, [asker, url].filter(Boolean).join(' '));
          if (!result.dataset) loads.delete(url);
          return result;
        });
        loads.set(url, load);
      }
      return load;
    },

    parse(text, asker = 'inline data') {
      let result = texts.get(text);
      if (!result) {
        texts.set(text, (result = parse(text)));
        void report(result, asker);
        if (texts.size > REMEMBERED) texts.delete(texts.keys().next().value!);
      }
      return result;
    },

    change(figureId, patch, where = {}) {
      const dataset = datasets.get(where.dataset);
      const edition = dataset && findEdition(dataset, where.edition);
      const figure = edition && findFigure(edition, figureId);
      let result: Validated;
      if (figure) {
        const figures = edition.figures.map((each) => (each === figure ? { ...each, ...patch, id: figureId } : each));
        const editions = dataset.editions.map((each) => (each === edition ? { ...each, figures } : each));
        result = validate({ ...dataset, editions });
        if (result.dataset) datasets.put(result.dataset, [figureId]);
      } else {
        result = missingOf([where.dataset, where.edition, figureId], dataset, edition);
      }
      void report(result, `change of ${figureId}`);
      return result.faults;
    },

    subscribe: datasets.subscribe,
  };
}

/**
 * The form of what copies of this package share. A copy with another form of figures or of this interface has another
 * number, and a store of its own.
 */
const FORM = 1;

/** The page's store. */
export const store: Store = shared(`store-${FORM}`, createStore);
