/**
 * The part of Lit's `ReactiveElement` that the infographics use, under the same names: properties that attributes set,
 * one render a microtask, controllers, style sheets. Lit's own, with what is not used here, would be a twelfth of the
 * file that every reader downloads; to put it back, extend `LitElement` instead.
 */
import { render } from 'lit/html.js';

/** What takes part in the life of an element. */
export interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  /** Before each render. */
  hostUpdate?(): void;
  /** After each render. */
  hostUpdated?(): void;
}

/** How an attribute sets a property. */
export interface Property {
  /** Name of the attribute; default: the property's name. */
  readonly attribute?: string;
  /** An attribute that is there or not, in place of one with a text. */
  readonly type?: typeof Boolean;
}

export type Properties = Readonly<Record<string, Property>>;

/** Marks a style sheet for editors and for the build, which takes its white space out. */
export const css = String.raw;

const sheets = new Map<string, CSSStyleSheet>();

export abstract class ReactiveElement extends HTMLElement {
  /** The public properties. Each is an attribute as well. */
  static properties: Properties = {};
  /** Style sheets, in their order. */
  static styles = '';

  /** Where the element renders. A root that came with the page's HTML is emptied and used. */
  readonly renderRoot = this.attachShadow({ mode: 'open' });
  /** Whether a render is due. */
  isUpdatePending = true;

  private readonly controllers = new Set<Controller>();
  private readonly values = new Map<string, unknown>();
  /** Called when the element is in the page for the first time: there is nothing to render before. */
  private begin: () => void = () => {};
  private updates: Promise<void> = new Promise<void>((resolve) => (this.begin = resolve)).then(() =>
    this.performUpdate(),
  );

  /** Read once, when the element is registered: the time to turn properties into accessors. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).map(([name, { attribute = name }]) => {
      Object.defineProperty(this.prototype, name, {
        get(this: ReactiveElement) {
          return this.values.get(name);
        },
        set(this: ReactiveElement, value: unknown) {
          if (Object.is(value, this.values.get(name))) return;
          this.values.set(name, value);
          this.requestUpdate();
        },
      });
      return attribute;
    });
  }

  constructor() {
    super();
    this.renderRoot.adoptedStyleSheets = [sheetFor((this.constructor as typeof ReactiveElement).styles)];
    // What a page set before the element was registered hides the accessors.
    for (const name of Object.keys((this.constructor as typeof ReactiveElement).properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.values.set(name, this[name as keyof this]);
      delete this[name as keyof this];
    }
  }

  /** Resolves when everything that was asked for is rendered. */
  get updateComplete(): Promise<boolean> {
    return this.settled();
  }

  addController(controller: Controller): void {
    this.controllers.add(controller);
  }

  connectedCallback(): void {
    for (const controller of this.controllers) controller.hostConnected?.();
    this.begin();
  }

  disconnectedCallback(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(changed: string, _old: string | null, text: string | null): void {
    const { properties } = this.constructor as typeof ReactiveElement;
    for (const [name, { attribute = name, type }] of Object.entries(properties)) {
      if (attribute === changed) Object.assign(this, { [name]: type ? text !== null : text });
    }
  }

  /** Asks for a render; however often, there is one, in a microtask. */
  requestUpdate(): void {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    // One failed render must not be the last.
    this.updates = this.updates.catch(() => {}).then(() => this.performUpdate());
  }

  /** Renders now if a render is due. */
  protected performUpdate(): void {
    if (!this.isUpdatePending) return;
    try {
      for (const controller of this.controllers) controller.hostUpdate?.();
      render(this.render(), this.renderRoot, { host: this });
    } finally {
      this.isUpdatePending = false;
    }
    for (const controller of this.controllers) controller.hostUpdated?.();
    this.updated();
  }

  protected abstract render(): unknown;

  /** Called after each render. */
  protected updated(): void {}

  private async settled(): Promise<boolean> {
    do await this.updates;
    while (this.isUpdatePending);
    return true;
  }
}

/** One style sheet for all elements with the same styles. */
function sheetFor(styles: string): CSSStyleSheet {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheets.set(styles, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(styles);
  }
  return sheet;
}
