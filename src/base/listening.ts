import type { Controller } from './element.js';

/** Hears an event while its host is on the page. */
export class Listening implements Controller {
  constructor(
    private readonly target: EventTarget,
    private readonly type: string,
    private readonly heard: () => void,
  ) {}

  hostConnected(): void {
    this.target.addEventListener(this.type, this.heard);
  }

  hostDisconnected(): void {
    this.target.removeEventListener(this.type, this.heard);
  }
}
