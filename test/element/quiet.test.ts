/** Nothing speaks by itself: what is told aloud follows from what a reader did. */
import { clock } from './fake-clock.js';
import { expect } from 'chai';
import { all, everywhere, openTable, part, settled, show, words } from './stage.js';

describe('no noise', () => {
  for (const { tag, lang } of everywhere) {
    it(`from <${tag} lang="${lang}"> while minutes and a day pass and the table opens`, async () => {
      const element = await show(`<${tag} lang="${lang}" rolling></${tag}>`);
      const loud = 'output, [role="alert"], [role="log"], [role="timer"], [role="marquee"], meter, progress';
      expect(all(element, `${loud}, [aria-live]:not([role="status"])`)).to.deep.equal([]);
      const heard: string[] = [];
      const statuses = all(element, '[role="status"]');
      const observer = new MutationObserver((records) => {
        for (const { target } of records) heard.push((target.parentElement ?? (target as Element)).outerHTML);
      });
      for (const status of statuses) observer.observe(status, { subtree: true, childList: true, characterData: true });
      for (let minute = 0; minute < 3; minute++) {
        clock.pass(60_000);
        await settled();
      }
      await openTable(element);
      clock.pass(24 * 3_600_000);
      await settled();
      expect(heard).to.deep.equal([]);
      // Those that speak later stand there from the start; that of the downloads comes with them, and says nothing yet.
      const [own, downloads] = [all(element, '[role="status"]'), all(element, '#data [role="status"]')];
      expect(own.filter((status) => !downloads.includes(status))).to.deep.equal(statuses);
      expect(downloads.map(({ textContent }) => textContent!.trim())).to.deep.equal(['']);
    });
  }

  it('but a step into the wall is told, once, where a status stood from the start', async () => {
    const element = await show('<tlrz-storage-books></tlrz-storage-books>');
    const [status] = all(element, '[role="status"]');
    const before = words(status!.textContent!);
    part(element, 'closer').click();
    await settled();
    expect(all(element, '[role="status"]')[0]).to.equal(status);
    expect(words(status!.textContent!)).to.include('Bibliothek 733').and.not.to.equal(before);
  });
});
