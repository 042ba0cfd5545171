import { expect } from 'chai';
import { emulate, itInChromium } from '../helpers/commands.js';
import { all, infographics, one, part, show } from './stage.js';

describe('where a reader prefers more contrast', () => {
  for (const tag of infographics) {
    for (const scheme of ['light', 'dark'] as const) {
      itInChromium(`<${tag}> has no greys on a ${scheme} page: text, strokes and lines are ink or accent`, async () => {
        await emulate({ features: { 'prefers-contrast': 'more', 'prefers-color-scheme': scheme } });
        const element = await show(`<${tag} style="color-scheme: ${scheme}"></${tag}>`);
        const ink = getComputedStyle(one(element, '#title')).color;
        const accent = getComputedStyle(one(element, 'svg .accent')).color;
        const colours = all(element, '*:not(input)').map((each) => getComputedStyle(each).color);
        expect(new Set(colours)).to.deep.equal(new Set([ink, accent]));
        expect(getComputedStyle(part(element, 'source')).borderTopColor).to.equal(ink);
      });
    }
  }
});
