import { expect } from 'chai';
import { infographics, part, settled, show, stage, until } from '../element/stage.js';
import { faultsOf, saidBy, showsPicture } from './host.js';

/** Another document of the same page, in a frame. */
async function otherDocument(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 400px; height: 600px; border: 0';
  stage.append(frame);
  await settled();
  return frame.contentDocument!;
}

describe('moved into another document', () => {
  const ways: Record<string, (element: HTMLElement, target: Document) => void> = {
    'as a script appends it': (element, target) => target.body.append(element),
    'as adoptNode takes it': (element, target) => target.body.append(target.adoptNode(element)),
  };
  for (const tag of infographics) {
    for (const [way, move] of Object.entries(ways)) {
      it(`<${tag}> looks as before, ${way}, and fits its new room`, async () => {
        const element = await show(`<${tag} still>rund 978&nbsp;Millionen</${tag}>`);
        const said = saidBy(element);
        const { color } = getComputedStyle(part(element, 'summary'));
        const target = await otherDocument();
        move(element, target);
        await settled();
        const styles = target.defaultView!.getComputedStyle(element.shadowRoot!.querySelector('figcaption')!);
        expect([styles.fontSize, styles.borderTopStyle]).to.deep.equal(['13px', 'solid']);
        expect(target.defaultView!.getComputedStyle(part(element, 'summary')).color).to.equal(color);
        await until(() => part(element, 'picture').getBoundingClientRect().width <= 400);
        expect(faultsOf(element)).to.deep.equal([]);
        expect(showsPicture(element)).to.equal(true);
        expect(saidBy(element).replace(/ jetzt in [^:]*: \S+ \S+ \S+ \S+/, '')).to.equal(
          said.replace(/ jetzt in [^:]*: \S+ \S+ \S+ \S+/, ''),
        );
      });
    }
  }

  it('and back, a key figure keeps its looks', async () => {
    const figure = await show('<tlrz-key-figure name="procedures"></tlrz-key-figure>');
    const target = await otherDocument();
    target.body.append(figure);
    await settled();
    const cursor = (view: Window): string => view.getComputedStyle(part(figure, 'figure')).cursor;
    expect(cursor(target.defaultView!)).to.equal('pointer');
    stage.append(figure);
    await settled();
    expect(cursor(window)).to.equal('pointer');
    expect(part(figure, 'figure').textContent).to.equal('etwa 250');
  });
});
