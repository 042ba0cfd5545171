import { expect } from 'chai';
import { stage } from './stage.js';

/** The family that FONT_FAMILY names (test/runner/layout.js), in quotation marks; empty without it. */
const family = getComputedStyle(document.documentElement).getPropertyValue('--font-family').trim();

const widthOf = (fontFamily: string): number => {
  const text = document.createElement('span');
  text.textContent = 'Rund 978 Millionen Bücher, mehr als 21.000 Anrufe';
  text.style.cssText = `position: absolute; white-space: nowrap; font-family: ${fontFamily}`;
  stage.append(text);
  return text.getBoundingClientRect().width;
};

describe('the font of the tests', () => {
  it(`is ${family || 'what the browser takes for sans-serif'}`, async () => {
    if (!family) {
      expect(widthOf('inherit')).to.equal(widthOf('sans-serif'));
      return;
    }
    // Browsers take another font in silence. A font face that is to be found on this device and nowhere else cannot.
    const installed = new FontFace('installed', `local(${family}), local(${family.slice(0, -1)} Regular")`);
    await installed.load().catch(() => {
      throw new Error(`${family}, which FONT_FAMILY names, is not among the fonts that this browser finds`);
    });
    document.fonts.add(installed);
    // Hinting may round each letter; another font is wider or narrower by far more.
    const width = widthOf('installed');
    expect(widthOf('inherit')).to.be.closeTo(width, 0.015 * width);
    document.fonts.delete(installed);
  });
});
