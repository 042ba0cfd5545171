import { expect } from 'chai';
import { LitElement, html } from 'lit';
import {
  accessibilityTree,
  accessibleNodes,
  browser,
  emulate,
  itInChromium,
  press,
  type,
  viewport,
} from './commands.js';
import { expectAccessible } from './axe.js';
import { checkConsole, expectConsole } from './console.js';

/** The class style of this package, against what the runner's TypeScript makes of it. */
class Sample extends LitElement {
  static override properties = { name: {} };
  declare name: string;
  constructor() {
    super();
    this.name = 'first';
  }
  override render() {
    return html`<button @click=${() => (this.name = 'clicked')}>${this.name}</button>`;
  }
}
customElements.define('test-sample', Sample);

let host: HTMLElement;
beforeEach(() => {
  host = document.createElement('main');
  document.body.append(host);
});
afterEach(() => host.remove());

describe('the test runner', () => {
  it('keeps the accessors of Lit properties', async () => {
    const sample = new Sample();
    host.append(sample);
    await sample.updateComplete;
    sample.name = 'second';
    await sample.updateComplete;
    expect(sample.shadowRoot?.textContent).to.equal('second');
  });

  it('replaces the version', () => {
    expect(__VERSION__).to.match(/^\d+\.\d+\.\d+/);
  });

  it('runs Lit in its published build', () => {
    expect((globalThis as { litIssuedWarnings?: unknown }).litIssuedWarnings).to.equal(undefined);
  });

  itInChromium('emulates dark colours, forced colours, reduced motion and print', async () => {
    const holds = (query: string) => matchMedia(query).matches;
    await emulate({ features: { 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' } });
    expect(holds('(prefers-color-scheme: dark) and (prefers-reduced-motion: reduce)')).to.equal(true);
    await emulate({ media: 'print', features: { 'forced-colors': 'active' } });
    expect(holds('print and (forced-colors: active) and (prefers-color-scheme: light)')).to.equal(true);
  });

  itInChromium('undoes the emulation after each test', () => {
    expect(matchMedia('screen and (forced-colors: none) and (prefers-reduced-motion: no-preference)').matches).to.equal(
      true,
    );
  });

  it('sizes the page', async () => {
    const sized = [await viewport(480, 700), innerWidth, innerHeight];
    expect(sized).to.deep.equal([true, 480, 700]);
  });

  it('presses keys and types', async () => {
    host.innerHTML = '<input aria-label="one"><input aria-label="two">';
    const [first, second] = host.querySelectorAll('input');
    first?.focus();
    await type('a');
    await press('Tab');
    await type('bc');
    await press('Backspace');
    expect([first?.value, second?.value]).to.deep.equal(['a', 'b']);
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(first);
  });

  itInChromium('reads the accessibility tree into shadow roots', async () => {
    host.append(new Sample());
    await host.querySelector<Sample>('test-sample')?.updateComplete;
    const names = accessibleNodes(await accessibilityTree()).map(({ role, name }) => `${role} ${name}`);
    expect(names).to.include('button first');
  });

  it('lets axe find faults inside shadow roots', async () => {
    const sample = new Sample();
    host.append(sample);
    await sample.updateComplete;
    await expectAccessible(sample);
    sample.name = '';
    await sample.updateComplete;
    let message = '';
    await expectAccessible(sample).catch((error: Error) => (message = error.message));
    expect(message).to.include('button-name');
  });

  it('swallows console messages that a test expects', () => {
    expectConsole(/a known fault/);
    console.warn('a known fault');
    checkConsole();
  });

  it('fails on a console message that a test expects and that does not come', () => {
    expectConsole(/something else/);
    expect(() => checkConsole()).to.throw(/absent: \/something else\//);
  });

  it(`runs in ${browser}`, () => {
    expect(browser).to.be.oneOf(['chromium', 'firefox', 'webkit']);
  });
});
