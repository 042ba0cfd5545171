import { html, nothing, type TemplateResult } from 'lit';
import { groupsOf } from '../edition/shown-by.js';
import './found-number.js';
import './found-source.js';
import { View } from './view.js';

/** The numbers that were found in a release, those that infographics show first, and what it says of its source. */
export class WorkshopFoundList extends View {
  /**
   * The next that waits gets the focus, so that a list is worked through by keyboard alone: its button, at the place on the
   * screen where the last one was. Before the numbers that no infographic shows comes their heading, which offers to drop them.
   */
  #focusNext({ detail, target }: CustomEvent<number | null>): void {
    const { found, source } = this.workshop.draft;
    const { needed, others } = groupsOf(found);
    const decided = detail ?? -1;
    const nextIn = (places: readonly number[]): string => {
      const waiting = places.filter((at) => !found[at]!.decision);
      const next = waiting.find((at) => at > decided) ?? waiting[0];
      return next === undefined ? '' : `#found-${next}-take`;
    };
    const numbers = others.includes(decided)
      ? [nextIn(others), nextIn(needed)]
      : [nextIn(needed), nextIn(others) && '#found-others'];
    const part = source.findIndex(({ decision }) => !decision);
    const wanted = [...numbers, part < 0 ? '' : `#source-${part}-take`, '#after-found'].find(Boolean)!;
    const pressed = (target as HTMLElement).querySelector('button.main')?.getBoundingClientRect();
    this.updateComplete.then(async () => {
      await new Promise(requestAnimationFrame);
      const next = this.querySelector<HTMLElement>(wanted);
      if (pressed && next?.matches('button')) focusAt(next, pressed.top);
      else next?.focus();
    });
  }

  /** Nothing is taken over by it, so it needs no look at each. */
  #dropOthers(): void {
    const { found } = this.workshop.draft;
    const { others } = groupsOf(found);
    const isDropped = (at: number): boolean => others.includes(at) && !found[at]!.decision;
    this.workshop.change({
      found: found.map((each, at) => (isDropped(at) ? { ...each, decision: 'dropped' } : each)),
    });
    this.workshop.say(this.words.release.othersDropped);
    // As if the last of them had been dropped by itself.
    this.querySelector('#found-others')?.dispatchEvent(
      new CustomEvent('decided', { bubbles: true, detail: others.at(-1) }),
    );
  }

  #renderNumbers(places: readonly number[]): readonly TemplateResult[] {
    return places.map((at) => html`<workshop-found .workshop=${this.workshop} .index=${at}></workshop-found>`);
  }

  #renderNeeded(needed: readonly number[]): TemplateResult | typeof nothing {
    if (!needed.length) return nothing;
    return html`
      <h5>${this.words.release.needed}</h5>
      ${this.#renderNumbers(needed)}
    `;
  }

  #renderOthers(others: readonly number[]): TemplateResult | typeof nothing {
    if (!others.length) return nothing;
    const { release } = this.words;
    const waiting = others.filter((at) => !this.workshop.draft.found[at]!.decision).length;
    return html`
      <h5 id="found-others" tabindex="-1">${release.others}</h5>
      ${
        waiting
          ? html`<p>${release.othersHint}</p>
              <button type="button" @click=${this.#dropOthers}>${release.dropOthers(waiting)}</button>`
          : nothing
      }
      ${this.#renderNumbers(others)}
    `;
  }

  protected override render(): TemplateResult {
    const { workshop } = this;
    const { found, source } = workshop.draft;
    const { release } = this.words;
    const { needed, others } = groupsOf(found);
    const waiting = found.filter(({ decision }) => !decision).length;
    const isDone = !waiting && source.every(({ decision }) => decision);
    return html`
      <div @decided=${this.#focusNext}>
        <h4 id="found" tabindex="-1">${release.waiting(waiting, found.length)}</h4>
        ${this.#renderNeeded(needed)} ${this.#renderOthers(others)}
        ${source.length ? html`<h4>${release.source}</h4>` : nothing}
        ${source.map((_, at) => html`<workshop-found-source .workshop=${workshop} .index=${at}></workshop-found-source>`)}
      </div>
      ${isDone ? html`<p><a id="after-found" href="#edition">${release.next}</a></p>` : nothing}
      ${isDone && workshop.reading.edition ? html`<p><a href="#step-take">${this.words.toTake}</a></p>` : nothing}
    `;
  }
}

/** So that one press follows the other without a look for the next button; the sentence above it stays in sight. */
function focusAt(button: HTMLElement, top: number): void {
  button.focus({ preventScroll: true });
  const beginning = button.closest('.found')!.getBoundingClientRect().top;
  scrollBy({ top: Math.min(button.getBoundingClientRect().top - top, beginning), behavior: 'instant' });
}

customElements.define('workshop-found-list', WorkshopFoundList);
