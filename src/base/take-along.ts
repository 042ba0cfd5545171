/** The button to what a reader can take along. What it opens is loaded when it is opened for the first time. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { KeyLine, Picture } from '../core/picture.js';
import type { Numeral } from '../core/sheet.js';
import type { Release } from './binding.js';
import { Expander } from './expander.js';
import type { Story } from './infographic.js';
import { printing } from './printing.js';
import type { TakeAlongView } from './take-along/take-along-view.js';
import type { Words } from './words.js';

/** What an infographic shows, at the time when it is taken along. */
export interface Shown {
  readonly words: Omit<Words<object>, 'strings'>;
  readonly release: Release;
  /** Names of the key figures that are shown, where the release states them. */
  readonly reads: readonly string[];
  readonly story: Story;
  /** The title as it is shown. */
  readonly title: string;
  /** The source line. */
  readonly source: string;
  readonly picture: Picture;
  /** The picture in words. */
  readonly label: string;
  readonly key: readonly KeyLine[];
  /** What is said below the key; empty for nothing. */
  readonly remark: string;
  /** The number that stands outside of the picture. */
  readonly numeral: Numeral | undefined;
  /** The width that the picture was drawn for, in px at a font size of 16 px. */
  readonly room: number;
}

export class TakeAlong {
  private readonly expander: Expander;
  private view?: TakeAlongView;
  private failed = false;

  /** @param shown what is shown now */
  constructor(
    private readonly host: HTMLElement & { requestUpdate: () => void },
    private readonly shown: () => Shown,
  ) {
    this.expander = new Expander(() => this.load(), 'take', 'take-along');
  }

  private load(): void {
    const { host } = this;
    host.requestUpdate();
    if (this.view || !this.expander.open) return;
    this.failed = false;
    import('./take-along/take-along-view.js').then(
      ({ TakeAlongView: View }) => {
        this.view = new View(host, this.shown);
        host.requestUpdate();
      },
      () => {
        this.failed = true;
        host.requestUpdate();
      },
    );
  }

  render({ common, language }: Shown['words']): TemplateResult {
    return this.expander.render(
      common.takeAlong,
      () =>
        html`${this.view?.render(language) ?? nothing}
          <p part="taken" role="status">${this.failed ? common.notLoaded : this.view?.status}</p>`,
      this.expander.open && !printing(),
    );
  }
}
