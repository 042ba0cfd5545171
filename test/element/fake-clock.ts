/**
 * A clock that stands still until a test moves it. Imported before everything else, so that the page was "opened" on
 * it: noon in Berlin on a day in summer.
 */
export const OPENED = Date.UTC(2024, 5, 12, 10);

let instant = OPENED;
let wrong = 0;

Date.now = () => instant + wrong;
performance.now = () => instant - OPENED;

export const clock = {
  /** Goes to an instant: "2024-06-12T12:00+02:00", or ms UTC. For elements that come on the page afterwards. */
  set(to: string | number): void {
    instant = typeof to === 'string' ? Date.parse(to) : to;
    wrong = 0;
  },
  /** Lets time pass and the page look at the clock. */
  pass(ms: number): void {
    instant += ms;
    document.dispatchEvent(new Event('visibilitychange'));
  },
  /** Puts the device's clock wrong by this much; time itself goes on as before. */
  putWrong(ms: number): void {
    wrong = ms;
  },
};

afterEach(() => {
  clock.set(OPENED);
});
