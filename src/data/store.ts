/**
 * The datasets of a page: one store however many elements, copies and versions of the script there are.
 *
 * `store.dataset()` is the built-in dataset until a page adds another of that id. Datasets from an address or from an
 * attribute belong to the elements that ask for them and stay out of everybody else's sight.
 */
import { edition as findEdition, figure as findFigure } from './editions.js';
import type { Dataset, KeyFigure } from './key-figure.js';
import { shared } from './page.js';
import { describeFault, LONGEST, parse, validate, type Fault, type Validated } from './schema.js';
import { tlrz } from './tlrz.js';

export { edition, figure, timeZone } from './editions.js';

/** What `change` may set on a figure; `undefined` takes a property away. */
export type FigurePatch = Partial<Omit<KeyFigure, 'id'>>;

/** Called with the ids of the figures and of the datasets that changed since the last frame. */
export type Listener = (figures: ReadonlySet<string>, datasets: ReadonlySet<string>) => void;

/** The public API of the store. Faults are returned and, once each, written to the console. */
export interface Store {
  /** The dataset of that id, by default the built-in one (`tlrz`). Undefined for an id that nobody added. */
  dataset(id?: string): Dataset | undefined;
  /** Adds a dataset (checked, copied, frozen), or replaces the one of the same id. With faults nothing changes. */
  add(input: unknown): Validated;
  /**
   * The dataset at `url` (relative to the page), for the caller alone. Everybody who asks for the same address shares
   * one request; a failed one is made again when asked again. Never rejects: whatever goes wrong is a fault.
   */
  load(url: string): Promise<Validated>;
  /** The dataset in a JSON text, for the caller alone. Equal texts share one result. */
  parse(text: string): Validated;
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

/** Writes each fault to the console, in words; the same words only once on a page. `where`: what is at fault. */
export function report(faults: readonly Fault[], where: string): void {
  const reported = shared('reported', () => new Set<string>());
  for (const fault of faults) {
    const sentence = `tlrz-infografik: ${where}: ${describeFault(fault)}`;
    if (!reported.has(sentence)) console.error(sentence);
    reported.add(sentence);
  }
}

const failed = (found: string, allowed = ''): Validated => ({ faults: [{ path: '', found, allowed }] });

/** In the next frame; a hidden page has no frames, and Node has none at all. */
function nextFrame(task: () => void): void {
  if (globalThis.document?.hidden === false) requestAnimationFrame(task);
  else setTimeout(task);
}

/** What a server says that it sends: JSON, or nothing that contradicts it. */
const JSON_TYPES = /json|text\/plain|octet-stream/;

/** Fetches a dataset. Rejects for nothing. */
async function request(url: URL): Promise<Validated> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), PATIENCE);
  try {
    const response = await fetch(url, { signal: control.signal, credentials: 'same-origin' });
    const type = response.headers.get('content-type') ?? 'json';
    const tooLarge = (bytes: number): boolean => bytes > LONGEST;
    if (!response.ok)
      return failed(`HTTP status ${response.status} ${response.statusText}`.trim(), 'a file that exists');
    if (!JSON_TYPES.test(type)) return failed(`the type ${type}`, 'JSON (application/json)');
    const refusal = failed(`more than ${LONGEST} bytes`, `at most ${LONGEST}`);
    if (tooLarge(Number(response.headers.get('content-length')))) return refusal;
    // A length may be missing or wrong: what arrives is counted as well.
    const reader = response.body?.getReader();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    let size = 0;
    for (let part; reader && !(part = await reader.read()).done;) {
      size += part.value.length;
      if (tooLarge(size)) return refusal;
      try {
        text += decoder.decode(part.value, { stream: true });
      } catch {
        return failed('bytes that are no UTF-8', 'JSON in UTF-8');
      }
    }
    return parse(text);
  } catch (error) {
    return control.signal.aborted
      ? failed(`no answer within ${PATIENCE / 1000} seconds`)
      : failed(`no answer: the network, the server (CORS) or the page (Content-Security-Policy) refused (${error})`);
  } finally {
    clearTimeout(timer);
    // Ends what is left of a refused answer; nothing happens to one that is read.
    control.abort();
  }
}

function createStore(): Store {
  const datasets = new Map([[tlrz.id, tlrz]]);
  const loads = new Map<string, Promise<Validated>>();
  const texts = new Map<string, Validated>();
  const listeners = new Map<Listener, ReadonlySet<string> | undefined>();
  let changedFigures = new Set<string>();
  let changedDatasets = new Set<string>();

  const put = (dataset: Dataset, figures: Iterable<string>): void => {
    if (!changedDatasets.size) nextFrame(tell);
    datasets.set(dataset.id, dataset);
    changedDatasets.add(dataset.id);
    for (const figure of figures) changedFigures.add(figure);
  };

  const tell = (): void => {
    const [figures, ids] = [changedFigures, changedDatasets];
    [changedFigures, changedDatasets] = [new Set(), new Set()];
    for (const [listener, wanted] of listeners) {
      if (wanted && ![...figures].some((id) => wanted.has(id))) continue;
      try {
        listener(figures, ids);
      } catch (error) {
        console.error(error);
      }
    }
  };

  const allFigures = (dataset?: Dataset): string[] =>
    dataset?.editions.flatMap(({ figures }) => figures.map(({ id }) => id)) ?? [];

  return {
    dataset: (id = tlrz.id) => datasets.get(id),

    add(input) {
      const result = validate(input);
      const { dataset, faults } = result;
      report(faults, 'added dataset');
      if (dataset) put(dataset, [...allFigures(datasets.get(dataset.id)), ...allFigures(dataset)]);
      return result;
    },

    async load(address) {
      let url: URL;
      try {
        url = new URL(address, globalThis.document?.baseURI);
      } catch {
        const result = failed(JSON.stringify(address.slice(0, 60)), 'an address');
        report(result.faults, 'data address');
        return result;
      }
      let load = loads.get(url.href);
      if (!load) loads.set(url.href, (load = request(url)));
      const result = await load;
      if (!result.dataset) loads.delete(url.href);
      report(result.faults, url.href);
      return result;
    },

    parse(text) {
      let result = texts.get(text);
      if (!result) {
        result = parse(text);
        texts.set(text, result);
        if (texts.size > REMEMBERED) texts.delete(texts.keys().next().value!);
      }
      report(result.faults, 'inline data');
      return result;
    },

    change(figureId, patch, where = {}) {
      const dataset = datasets.get(where.dataset ?? tlrz.id);
      const edition = dataset && findEdition(dataset, where.edition);
      const figure = edition && findFigure(edition, figureId);
      let faults: readonly Fault[];
      if (figure) {
        const figures = edition.figures.map((each) => (each === figure ? { ...each, ...patch, id: figureId } : each));
        const editions = dataset.editions.map((each) => (each === edition ? { ...each, figures } : each));
        const result = validate({ ...dataset, editions });
        if (result.dataset) put(result.dataset, [figureId]);
        ({ faults } = result);
      } else {
        const [kind, id, known] = !dataset
          ? ['dataset', where.dataset, [...datasets.keys()]]
          : edition
            ? ['figure', figureId, allFigures({ ...dataset, editions: [edition] })]
            : ['edition', where.edition, dataset.editions.map((each) => each.id)];
        ({ faults } = failed(`no ${kind} ${JSON.stringify(id)}`, (known as string[]).join(', ')));
      }
      report(faults, `change of ${figureId}`);
      return faults;
    },

    subscribe(listener, figures) {
      // A wrapper of its own: the same listener may be subscribed twice, and either ended alone.
      const own: Listener = (...changed) => listener(...changed);
      listeners.set(own, figures && new Set(figures));
      return () => void listeners.delete(own);
    },
  };
}

/** The page's store. */
export const store: Store = shared('store', createStore);
