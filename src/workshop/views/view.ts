/** What every part of the page is: it shows the workshop and follows its changes. */
import { LitElement, type PropertyDeclarations } from 'lit';
import { WorkshopController, type Workshop } from '../workshop.js';
import type { WorkshopWords } from '../words/words.js';

/**
 * Parts render into the page itself, not into shadow roots: they share one style sheet, labels and links reach across
 * them, and none of them is ever used elsewhere.
 */
export abstract class View extends LitElement {
  static override properties: PropertyDeclarations = {
    workshop: { attribute: false },
  };

  declare workshop: Workshop;

  protected readonly following = new WorkshopController(this, () => this.workshop);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected get words(): WorkshopWords {
    return this.workshop.words;
  }
}
