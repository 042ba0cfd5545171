import { expect } from 'chai';
import { browser } from '../helpers/commands.js';
import { closePage, different, faultsOf, infographicsOn, openPage, pages, saidBy, showsPicture } from './host.js';
import { settled, until } from '../element/stage.js';

const all = await pages();

afterEach(closePage);

/** What each infographic says on a plain page. */
const plain = new Map<string, string>();

before(async () => {
  const page = await openPage('plain.html');
  await settled();
  for (const element of infographicsOn(page.document)) plain.set(element.localName, saidBy(element));
  closePage();
});

describe('an infographic in', () => {
  for (const { file, title } of all) {
    // WebKitGTK's process ends at a view transition in a frame, whatever is on the page.
    const itHere = browser === 'webkit' && file === 'view-transition.html' ? it.skip : it;
    itHere(title, async () => {
      const page = await openPage(file);
      const { documentElement } = page.document;
      const found = infographicsOn(page.document);
      expect(found, 'infographics on the page').not.to.have.length(0);
      for (const element of found) {
        expect(faultsOf(element), element.localName).to.deep.equal([]);
        if (documentElement.dataset.says === 'fallback') continue;
        expect(showsPicture(element), `<${element.localName}> shows its picture`).to.equal(true);
        if (documentElement.dataset.says !== 'other') {
          const expected = plain.get(element.localName)!;
          await until(() => saidBy(element) === expected);
          expect(different(saidBy(element), expected), 'said here, and on a plain page').to.deep.equal([]);
        }
      }
      await settled();
      expect(documentElement.scrollWidth - documentElement.clientWidth, 'px to scroll sideways').to.be.at.most(0);
    });
  }
});
