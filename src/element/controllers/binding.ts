/**
 * What ties an element to its figures: the dataset written into the markup (`figures`), at a URL (`src`), or built in,
 * in the pinned or the newest edition.
 *
 * A dataset that cannot be used never takes anything away: the previous figures stay; before there were any, the
 * fallback in the markup does; and where that is empty, the built-in figures.
 *
 * `@lit/task` would run the request as well, but it renders once more for each state and holds no value through an
 * error; the store already shares requests and never rejects.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Dataset } from '../../data/key-figure.js';
import { releaseOf, type Release } from '../../data/release.js';
import { describeFault, validate, type Validated } from '../../data/schema.js';
import { edition, report, store } from '../../data/store.js';
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
}

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

export class BindingController implements ReactiveController {
  /** What to show; undefined while a dataset is under way, or where the fallback has to do. */
  release?: Release;
  /** What is wrong with the dataset or its name, in words. */
  faults: readonly string[] = [];

  private unsubscribe?: () => void;
  private requested?: Requested;
  private given?: Given;

  /** @param shownFigures ids of the key figures that the host shows: a change of others does not concern it */
  constructor(
    private readonly host: Bound,
    private readonly shownFigures: () => readonly string[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unsubscribe = store.subscribe((changed) => {
      const { figures, src } = this.host;
      if (!figures && !src && this.shownFigures().some((id) => changed.has(id))) this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
  }

  /** Finds the release that the host's properties name. The host calls it from `willUpdate`, which servers call as well. */
  resolve(): void {
    const { figures, src } = this.host;
    if (typeof figures === 'string' && figures) this.show(store.parse(figures));
    else if (figures) this.show(this.check(figures));
    else if (src) this.load(src);
    else this.show({ dataset: store.dataset(), faults: [] });
  }

  /** An object is checked once, and again when another takes its place. */
  private check(figures: unknown): Validated {
    if (this.given && this.given.figures === figures) return this.given.result;
    const result = validate(figures);
    report(result.faults, 'inline data');
    this.given = { figures, result };
    return result;
  }

  private load(src: string): void {
    if (this.requested?.src !== src) {
      const requested: Requested = { src };
      this.requested = requested;
      void store.load(src).then((result) => {
        requested.result = result;
        this.host.requestUpdate();
      });
    }
    if (this.requested.result) this.show(this.requested.result);
  }

  private show({ dataset, faults }: Validated): void {
    this.faults = faults.map(describeFault);
    const found = dataset && edition(dataset, this.host.edition ?? undefined);
    if (dataset && found) {
      this.release = releaseOf(dataset, found);
      return;
    }
    if (dataset) this.faults = [this.missingEdition(dataset)];
    this.release ??= this.lastResort(dataset);
  }

  private missingEdition({ editions }: Dataset): string {
    const known = editions.map(({ id }) => `"${id}"`).join(', ');
    const fault = `edition="${this.host.edition}": the dataset has no such edition; allowed: ${known}`;
    warnOnce(fault);
    return fault;
  }

  /** The newest figures, where the markup has nothing to fall back on. */
  private lastResort(dataset = store.dataset()): Release | undefined {
    // A tag that the parser has just opened has no children yet.
    if (globalThis.document?.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.host.requestUpdate(), { once: true });
      return undefined;
    }
    const newest = dataset && edition(dataset);
    return newest && !hasFallback(this.host) ? releaseOf(dataset, newest) : undefined;
  }
}
