/**
 * What a screen reader tells of each infographic, kept as texts in test/element/accessibility-snapshots: read one of them to know whether it
 * tells the whole story without the picture. `npm run told` writes them anew.
 */
import './fake-clock.js';
import { expect } from 'chai';
import { itInChromium, record } from '../helpers/commands.js';
import { reading } from './reading.js';
import { all, everywhere, explore, frame, openTable, part, settled, show } from './stage.js';

const press = (name: string) => async (element: Element) => {
  part(element, name).click();
  await settled();
};
const choose = (index: number) => async (element: Element) => {
  all<HTMLInputElement>(element, '[type="radio"]')[index]!.click();
  await settled();
};

const openData = async (element: Element): Promise<void> => {
  await openTable(element);
  // The code for the downloads loads only now.
  for (let wait = 0; wait < 100 && all(element, '.save').length === 0; wait++) await frame();
};

/** What a reader does, one after the other; told is what is new after it. */
const ways: Record<string, readonly (readonly [what: string, action: (element: Element) => Promise<void>])[]> = {
  'tlrz-storage-books': [
    ['one step closer', press('closer')],
    ['own data', press('own-data')],
    ['explore', explore],
    ['the year before', choose(2)],
    ['a book by its number', press('find')],
    ['data and download', openData],
  ],
  'tlrz-mail-counter': [
    ['paused', press('hold')],
    ['explore', explore],
    ['the value read', press('read')],
    ['since the new year', choose(1)],
    ['data and download', openData],
  ],
  'tlrz-call-gauge': [
    ['explore', explore],
    ['by the minute', choose(2)],
    ['by the second', choose(3)],
    ['data and download', openData],
  ],
};

describe('the whole story without the picture', () => {
  for (const { tag, lang } of everywhere) {
    itInChromium(`of <${tag} lang="${lang}"> is told as kept`, async () => {
      const element = await show(`<${tag} lang="${lang}"></${tag}>`);
      let before = await reading(element);
      const text = [...before];
      for (const [what, action] of ways[tag]!) {
        await action(element);
        const now = await reading(element);
        text.push('', `# ${what}`, ...now.filter((line) => !before.includes(line)));
        before = now;
      }
      const file = `element/accessibility-snapshots/${tag.replace('tlrz-', '')}.${lang}.txt`;
      const told = `${text.join('\n')}\n`;
      expect(told).to.equal(await record(file, told));
    });
  }
});
