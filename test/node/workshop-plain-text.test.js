/** What a text field without formatting gets of a static embed: every word, in lines, without code. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

/** @type {typeof import('../../src/workshop/take/plain-text.js')} */
const { plainText } = await load('src/workshop/take/plain-text.ts');

const embed = `<figure data-tlrz="call-gauge" lang="de">
<h3>Anrufe</h3>
<p>Mehr als <strong><span translate="no">21.000</span>&nbsp;Anrufe</strong>.</p>
<details><summary>Daten als Tabelle</summary>
<table>
<thead><tr><th scope="col">Angabe</th><th scope="col">Wert</th></tr></thead>
<tbody>
<tr><th scope="row">Anrufe <small>„Kasse &amp; Bürgeramt &lt;b&gt;“</small></th><td>mehr als <span translate="no">21.000</span></td></tr>
</tbody>
</table>
</details>
<figcaption>Quelle: Amt, <a href="https://amt.example/?a=1&amp;b=2">Bericht</a> (ohne Datum).<br>Nur von 10 bis 12 Uhr.</figcaption>
</figure>`;

test('a static embed as text has title, sentence, each row of the table and the source with its link in lines', () => {
  assert.equal(
    plainText(embed),
    [
      'Anrufe',
      'Mehr als 21.000\u00a0Anrufe.',
      'Daten als Tabelle',
      'Angabe | Wert',
      'Anrufe „Kasse & Bürgeramt <b>“ | mehr als 21.000',
      'Quelle: Amt, Bericht (https://amt.example/?a=1&b=2) (ohne Datum).',
      'Nur von 10 bis 12 Uhr.',
    ].join('\n'),
  );
});
