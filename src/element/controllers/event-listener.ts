import type { ReactiveController } from 'lit';

/** Listens to an event while its host is on the page. */
export class EventListenerController implements ReactiveController {
  /** @param target undefined where the platform has none, or one that tells of no events: nothing is heard */
  constructor(
    private readonly target: Partial<EventTarget> | undefined,
    private readonly type: string,
    private readonly listener: () => void,
  ) {}

  hostConnected(): void {
    this.target?.addEventListener?.(this.type, this.listener);
  }

  hostDisconnected(): void {
    this.target?.removeEventListener?.(this.type, this.listener);
  }
}
