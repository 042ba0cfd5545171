import { expect } from 'chai';
import { part, settled, show, stage } from '../element/stage.js';

/** As far below its number as a note may be, in px. */
const NEAR = 40;

/** What pages have around their text. */
const hosts = {
  'a page that is zoomed': (text: string) => `<div style="zoom: 1.5">${text}</div>`,
  'a zoomed box inside a zoomed one': (text: string) =>
    `<div style="zoom: 1.5"><div style="zoom: 0.8">${text}</div></div>`,
  'a box that scrolls': (text: string) =>
    `<div data-scrolled style="height: 200px; overflow: auto; position: relative">
       <div style="height: 300px"></div>${text}<div style="height: 600px"></div>
     </div>`,
  'a zoomed box that scrolls': (text: string) =>
    `<div data-scrolled style="zoom: 1.5; height: 200px; overflow: auto">
       <div style="height: 300px"></div>${text}<div style="height: 600px"></div>
     </div>`,
  'a box that is moved': (text: string) => `<div style="transform: translate(60px, 40px)">${text}</div>`,
};

describe('the note of a key figure stands below its number in', () => {
  /** Whether the note begins where the number does, just below it. */
  const expectBelow = (element: Element): void => {
    const number = part(element, 'figure').getBoundingClientRect();
    const note = part(element, 'source').getBoundingClientRect();
    expect(note.width, 'width of the note').to.be.above(100);
    expect(note.top, 'top of the note').to.be.within(number.bottom, number.bottom + NEAR);
    expect(note.left, 'left edge of the note').to.be.at.most(number.right);
    expect(note.right, 'right edge of the note').to.be.at.least(number.left);
  };

  for (const [host, around] of Object.entries(hosts)) {
    it(host, async () => {
      const element = await show(
        around('<p>Es sind <tlrz-key-figure name="procedures" data-subject></tlrz-key-figure> Verfahren.</p>'),
      );
      const scrolled = stage.querySelector('[data-scrolled]');
      scrolled?.scrollTo(0, 250);
      part(element, 'figure').click();
      await settled();
      expectBelow(element);
      if (!scrolled) return;
      scrolled.scrollTo(0, 220);
      await settled();
      expectBelow(element);
    });
  }
});
