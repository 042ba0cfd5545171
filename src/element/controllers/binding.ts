/**
 * What ties an element to its figures: the dataset written into the markup (`figures`), at a URL (`src`), or built in,
 * in the pinned or the newest edition.
 *
 * A dataset that cannot be used never takes anything away: the previous figures stay; before there were any, the
 * fallback in the markup does. The built-in figures never stand in for those that a page names: they would be shown in
 * somebody else's name.
 *
 * `@lit/task` would run the request as well, but it renders once more for each state and holds no value through an
 * error; the store already shares requests and never rejects.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Dataset, Edition } from '../../data/key-figure.js';
import { edition, isWithheld, newestAt, nextShownAfter, shownFrom, timeZone } from '../../data/editions.js';
import { datasets } from '../../data/datasets.js';
import { found, unusable, type Fault, type Validated, type Warning } from '../../data/faults.js';
import { loadChecks, loadedChecks } from '../../data/lazy.js';
import { releaseOf, type Release } from '../../data/release.js';
import { report } from '../../data/report.js';
import { now, start, stop, type Ticker } from '../clock.js';
import { hasFallback } from '../fallback.js';
import { warnOnce } from '../warn.js';

/** The properties of an element that say which figures it shows. */
export interface Bound extends ReactiveElement {
  /** URL of a dataset in the published format. */
  src: string | null;
  /** Name of the edition to show; without it the newest. */
  edition: string | null;
  /** A dataset, or the short form of one edition: as an object, or as JSON text. */
  figures: string | object | null;
  /** Whether an editor looks, who sees what is withheld from readers. */
  showFaults?: boolean;
}

type Checks = NonNullable<ReturnType<typeof loadedChecks>>;

/** A dataset by its address, and what came of it. */
interface Requested {
  readonly src: string;
  result?: Validated;
}

/** Figures given as an object, and what came of them. */
interface Given {
  readonly figures: unknown;
  readonly result: Validated;
}

export class BindingController implements ReactiveController, Ticker {
  /** What to show; undefined while a dataset is under way, or where the fallback has to do. */
  release?: Release;
  /** What is wrong with the dataset or its name, and what an editor should look at. */
  faults: readonly Fault[] = [];
  warnings: readonly Warning[] = [];

  #loading: Promise<void> | undefined;
  #hasFailed = false;
  #unsubscribe?: () => void;
  #requested?: Requested;
  #given?: Given;
  #dataset?: Dataset | undefined;
  /** When an edition that is still withheld is to be shown, in ms UTC; Infinity for none. */
  #due = Infinity;

  /** @param shownFigures ids of the key figures that the host shows: a change of others does not concern it */
  constructor(
    private readonly host: Bound,
    private readonly shownFigures: () => readonly string[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = datasets.subscribe((changed) => {
      const { figures, src } = this.host;
      if (!figures && !src && this.shownFigures().some((id) => changed.has(id))) this.host.requestUpdate();
    });
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.#due = this.#dataset ? nextShownAfter(this.#dataset, now()) : Infinity;
    if (this.#due < Infinity) start(this);
    else stop(this);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    stop(this);
  }

  /** A page may be open when an edition comes out: it is shown at that instant. */
  tick(instant: number): number {
    if (instant < this.#due) return this.#due;
    this.host.requestUpdate();
    return Infinity;
  }

  /** Finds the release that the host's properties name. The host calls it from `willUpdate`, which servers call as well. */
  resolve(): void {
    const { figures, src } = this.host;
    const checks = loadedChecks();
    if (figures === '') this.#showEmpty('figures');
    else if (figures) this.#showOwn(checks, figures);
    else if (src === '') this.#showEmpty('src');
    else if (src) this.#load(checks, src);
    else this.#show({ dataset: datasets.get()!, faults: [], warnings: [] });
  }

  /**
   * Resolves when what checks the host's figures is there, or could not be loaded; undefined where it is, or nobody needs
   * it. Until then the host shows what it showed before.
   */
  get pending(): Promise<void> | undefined {
    const { figures, src } = this.host;
    const isMissing = Boolean(figures || src) && !loadedChecks() && !this.#hasFailed;
    if (isMissing) this.#loading ??= this.#loadChecks();
    return isMissing ? this.#loading : undefined;
  }

  /** As it is named in the console. */
  get #tag(): string {
    return `<${this.host.localName}>`;
  }

  async #loadChecks(): Promise<void> {
    try {
      await loadChecks();
    } catch (error) {
      this.#hasFailed = true;
      warnOnce(`${this.#tag}: what checks its figures could not be loaded (${error})`);
    }
    this.#loading = undefined;
    this.host.requestUpdate();
  }

  /** An attribute that names nothing is a mistake, and no wish for the built-in figures. */
  #showEmpty(attribute: string): void {
    const result = unusable('empty', undefined, attribute);
    void report(result, this.#tag);
    this.#show(result);
  }

  #showOwn(checks: Checks | undefined, figures: string | object): void {
    if (!checks) return;
    this.#show(typeof figures === 'string' ? checks.store.parse(figures, this.#tag) : this.#check(checks, figures));
  }

  /** An object is checked once, and again when another takes its place. */
  #check({ validate }: Checks, figures: unknown): Validated {
    if (this.#given && this.#given.figures === figures) return this.#given.result;
    const result = validate(figures);
    void report(result, this.#tag);
    this.#given = { figures, result };
    return result;
  }

  #load(checks: Checks | undefined, src: string): void {
    if (!checks) return;
    if (this.#requested?.src !== src) {
      const requested: Requested = { src };
      this.#requested = requested;
      void checks.store.load(src, this.#tag).then((result) => {
        requested.result = result;
        this.host.requestUpdate();
      });
    }
    if (this.#requested.result) this.#show(this.#requested.result);
  }

  #show({ dataset, faults, warnings }: Validated): void {
    this.#dataset = dataset;
    this.faults = faults;
    this.warnings = warnings;
    const named = dataset && this.#editionOf(dataset);
    if (dataset && named && this.#mayShow(dataset, named)) {
      this.release = releaseOf(dataset, named);
      return;
    }
    if (dataset && !named) this.faults = [this.#missingEdition(dataset)];
    this.release ??= this.#lastResort(dataset);
  }

  /** The edition that the host names, else the newest that is shown already; an editor sees the last in any case. */
  #editionOf(dataset: Dataset): Edition | undefined {
    const { edition: name, showFaults } = this.host;
    if (name) return edition(dataset, name);
    const newest = showFaults ? undefined : newestAt(dataset, now());
    return newest ?? edition(dataset);
  }

  /** Whether an edition is no longer withheld, or an editor looks; what is withheld is told. */
  #mayShow(dataset: Dataset, edition: Edition): boolean {
    if (!isWithheld(dataset, edition, now())) return true;
    const withheld = unusable('withheld', undefined, edition.id, shownFrom(edition)!, timeZone(dataset));
    void report(withheld, this.#tag);
    this.faults = [...this.faults, ...withheld.faults];
    return this.host.showFaults ?? false;
  }

  #missingEdition({ editions }: Dataset): Fault {
    const ids = editions.map(({ id }) => id);
    const fault: Fault = { code: 'edition-id', path: 'edition', found: found(this.host.edition), values: ids };
    void report({ faults: [fault], warnings: [] }, this.#tag);
    return fault;
  }

  /** The newest figures of the dataset without the edition that was asked for, where the markup has nothing to fall back on. */
  #lastResort(dataset: Dataset | undefined): Release | undefined {
    if (!dataset) return undefined;
    // A tag that the parser has just opened has no children yet.
    if (globalThis.document?.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.host.requestUpdate(), { once: true });
      return undefined;
    }
    const newest = newestAt(dataset, now());
    return newest && !hasFallback(this.host) ? releaseOf(dataset, newest) : undefined;
  }
}
