/** The page of a test counts as idle at once, however busy the machine is. */

let tasks = 0;

/** How many tasks waited for an idle page until now. */
export const idleTasks = (): number => tasks;

export function beIdleAtOnce(): void {
  globalThis.requestIdleCallback = (task) => {
    tasks++;
    return window.setTimeout(task);
  };
}
