import { expect } from 'chai';
import { pieces, plain } from '../../src/core/rich-text.js';
import { releaseOf } from '../../src/data/release.js';
import { tlrz } from '../../src/data/tlrz.js';
import { light } from '../../src/graphic/palette.js';
import { CARD, shareCard, type Card } from '../../src/graphic/share-card.js';
import { svgFile } from '../../src/graphic/svg-file.js';
import { infographics } from '../../src/infographics.js';
import type { AnyDefinition } from '../../src/element/definition.js';
import { common } from '../../src/language/common.js';
import { builtInLanguages, type BuiltInLanguage } from '../../src/language/languages.js';
import { loadStrings } from '../../src/language/registry.js';
import { sourceLine } from '../../src/language/source-line.js';

const release = releaseOf(tlrz, tlrz.editions.at(-1)!);
/** Texts load when they are used. */
const stringsOf = async (texts: AnyDefinition['texts'], language: BuiltInLanguage): Promise<object> => {
  const strings: object | (() => Promise<object>) = texts[language];
  return typeof strings === 'function' ? (strings as () => Promise<object>)() : strings;
};

const words = { language: 'en', title: 'A card', description: 'A card' };

/** Inside of a page, where texts have a size. */
function drawn(card: Card): SVGSVGElement {
  const text = svgFile(shareCard(card), words, { palette: light });
  const svg = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
  document.body.append(svg);
  return svg as unknown as SVGSVGElement;
}

/** All texts, lines joined. */
const textOf = (svg: SVGSVGElement): string =>
  [...svg.querySelectorAll('text')].map((text) => text.textContent).join(' ');

describe('the picture to share', () => {
  afterEach(() => document.body.querySelectorAll('svg').forEach((svg) => svg.remove()));

  for (const { name, texts, initialScene } of infographics) {
    for (const language of builtInLanguages) {
      it(`of ${name} in ${language} has title, number with its qualifier, and source, and nothing reaches out`, async () => {
        await loadStrings('common', language);
        const own = { strings: await stringsOf(texts, language), common: common(language), language };
        const { content, draw } = initialScene(own, release)!;
        const source = sourceLine(own, release);
        const svg = drawn({ title: content.title, summary: content.summary, source, draw });
        const text = textOf(svg).replaceAll('\u00a0', ' ');
        for (const said of [plain(content.title), pieces(content.summary)[1]!, plain(source)]) {
          expect(text.toLowerCase()).to.include(said.replaceAll('\u00a0', ' ').toLowerCase());
        }
        const frame = svg.getBoundingClientRect();
        expect([frame.width, frame.height]).to.deep.equal([CARD.width, CARD.height]);
        for (const each of svg.querySelectorAll('text')) {
          const box = each.getBoundingClientRect();
          expect(box.left, each.textContent ?? '').to.be.at.least(frame.left);
          expect(box.right, each.textContent ?? '').to.be.at.most(frame.right);
          expect(box.bottom, each.textContent ?? '').to.be.at.most(frame.bottom);
        }
      });
    }
  }

  it('keeps title and number where the sentence is too long, and ends a source that is too long in an ellipsis', () => {
    const { draw } = infographics[2]!.initialScene(
      { strings: infographics[2]!.texts.de, common: common('de'), language: 'de' },
      release,
    )!;
    const svg = drawn({
      title: 'Ein Titel',
      summary: `\u0001Mehr als 21.000 Anrufe\u0001 ${'und noch ein Wort '.repeat(60)}`,
      source: `Quelle: ${'Ministerium für lange Namen, '.repeat(20)}`,
      draw,
    });
    expect(textOf(svg)).to.match(/Ein Titel.*Mehr als 21\.000/);
    expect(textOf(svg)).not.to.include('und noch ein Wort');
    expect(textOf(svg)).to.match(/…$/);
    const frame = svg.getBoundingClientRect();
    for (const each of svg.querySelectorAll('text')) {
      expect(each.getBoundingClientRect().bottom).to.be.at.most(frame.bottom);
    }
  });
});
