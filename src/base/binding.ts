/**
 * What ties an element to its figures: the dataset written into the markup (`figures`), at a URL (`src`), or built in,
 * in the pinned or the newest edition.
 *
 * A dataset that cannot be used never takes anything away: the previous figures stay; before there were any, the
 * fallback in the markup does; and where that is empty, the built-in figures.
 */
import type { Controller, ReactiveElement } from './element.js';
import type { Dataset, Edition, KeyFigure } from '../data/key-figure.js';
import { describeFault, validate, type Validated } from '../data/schema.js';
import { edition, figure, report, store } from '../data/store.js';
import { warnOnce } from './warn.js';

/** The properties of an element that say which figures it shows. */
export interface Bound extends ReactiveElement {
  /** URL of a dataset in the published format. */
  src: string | null;
  /** Name of the edition to show; without it the newest. */
  edition: string | null;
  /** A dataset, or the short form of one edition: as an object, or as JSON text. */
  figures: string | object | null;
}

/** One edition of one dataset. */
export interface Release {
  readonly dataset: Dataset;
  readonly edition: Edition;
  /** The key figure of that name, if this edition states it. */
  readonly figure: (id: string) => KeyFigure | undefined;
}

export const release = (dataset: Dataset, edition: Edition): Release => ({
  dataset,
  edition,
  figure: (id) => figure(edition, id),
});

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

export class Binding implements Controller {
  /** What to show; undefined while a dataset is under way, or where the fallback has to do. */
  release?: Release;
  /** What is wrong with the dataset or its name, in words. */
  faults: readonly string[] = [];

  private unsubscribe?: () => void;
  private requested?: Requested;
  private given?: Given;

  /** @param reads names of the key figures that the host shows: a change of others does not concern it */
  constructor(
    private readonly host: Bound,
    private readonly reads: () => readonly string[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unsubscribe = store.subscribe((changed) => {
      const { figures, src } = this.host;
      if (!figures && !src && this.reads().some((id) => changed.has(id))) this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
  }

  hostUpdate(): void {
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
      const requested: Requested = (this.requested = { src });
      void store.load(src).then((result) => {
        requested.result = result;
        this.host.requestUpdate();
      });
    }
    if (this.requested.result) this.show(this.requested.result);
  }

  private show(loaded: Validated): void {
    this.faults = loaded.faults.map(describeFault);
    const pinned = this.host.edition ?? undefined;
    const found = loaded.dataset && edition(loaded.dataset, pinned);
    if (loaded.dataset && !found) {
      const known = loaded.dataset.editions.map(({ id }) => `"${id}"`).join(', ');
      const fault = `edition="${pinned}": the dataset has no such edition; allowed: ${known}`;
      this.faults = [fault];
      warnOnce(fault);
    }
    if (loaded.dataset && found) this.release = release(loaded.dataset, found);
    else this.release ??= this.lastResort(loaded.dataset);
  }

  private lastResort(dataset: Dataset | undefined): Release | undefined {
    const known = dataset ?? store.dataset();
    const newest = known && edition(known);
    // A picture is something to fall back on as well.
    const { host } = this;
    return newest && !host.textContent?.trim() && !host.querySelector('img') ? release(known, newest) : undefined;
  }
}
