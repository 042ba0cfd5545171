import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { measure } from '../theme/contrast.js';
import { isColour, isDefault, themeCss } from '../theme/css.js';
import { presetNames, presetOf, presets } from '../theme/presets.js';
import { colours, type Colour, type Theme } from '../theme/tokens.js';
import { radioGroup, selectField } from './fields.js';
import { View } from './view.js';

type Scheme = 'light' | 'dark';
const schemes = ['light', 'dark'] as const;

/** Sizes of running text, in em of the page. */
const SIZES = ['0.875', '1', '1.125', '1.25', '1.5'];

/** The public tokens as controls, with what their contrast is worth. */
export class WorkshopTheme extends View {
  #set(theme: Theme, step: string): void {
    this.workshop.change({ theme }, step);
  }

  #setColour(scheme: Scheme, name: Colour, colour: string): void {
    const { theme } = this.workshop.draft;
    if (!isColour(colour)) return;
    this.#set({ ...theme, [scheme]: { ...theme[scheme], [name]: colour.toLowerCase() } }, `${scheme} ${name}`);
  }

  #renderColour(scheme: Scheme, name: Colour): TemplateResult {
    const { theme } = this.words;
    const id = `theme-${scheme}-${name}`;
    return html`
      <div class="colour">
        <label for=${id}>${theme.colours[name]}</label>
        <input
          id=${id}
          type="color"
          .value=${live(this.workshop.draft.theme[scheme][name])}
          @input=${(event: Event) => this.#setColour(scheme, name, (event.target as HTMLInputElement).value)}
        />
        <code>--tlrz-${name}</code>
      </div>
    `;
  }

  #renderContrast(scheme: Scheme): TemplateResult {
    const { theme, number } = this.words;
    return html`
      <ul class="contrast">
        ${measure(this.workshop.draft.theme[scheme]).map(({ front, back, least, ratio, isEnough }) => {
          const sentence = theme.contrast(theme.colours[front], theme.colours[back], number(ratio, 1));
          return html`<li class=${isEnough ? 'enough' : 'fault'}>
            ${sentence} ${isEnough ? theme.enough : theme.tooLittle(number(least, 1))}
          </li>`;
        })}
      </ul>
    `;
  }

  protected override render(): TemplateResult {
    const { theme } = this.workshop.draft;
    const { theme: words } = this.words;
    return html`
      ${radioGroup({
        name: 'preset',
        legend: words.preset,
        value: presetOf(theme) ?? '',
        choices: presetNames.map((value) => ({ value, label: words.presets[value] })),
        onInput: (value) => this.#set(presets[value as keyof typeof presets], 'preset'),
      })}
      ${selectField({
        id: 'theme-font-size',
        label: words.fontSize,
        value: theme.fontSize,
        choices: SIZES.map((value) => ({ value, label: this.words.number(Number(value) * 100, 1) + '\u00a0%' })),
        onInput: (fontSize) => this.#set({ ...theme, fontSize }, 'font-size'),
      })}
      <div class="grid">
        ${schemes.map(
          (scheme) => html`
            <fieldset>
              <legend>${this.words.preview.schemes[scheme]}</legend>
              ${colours.map((name) => this.#renderColour(scheme, name))} ${this.#renderContrast(scheme)}
            </fieldset>
          `,
        )}
      </div>
      <details class="form">
        <summary><h3>${words.css}</h3></summary>
        ${isDefault(theme) ? html`<p>${words.isDefault}</p>` : nothing}
        <pre tabindex="0" role="group" aria-label=${words.css}>${themeCss(theme)}</pre>
      </details>
    `;
  }
}

customElements.define('workshop-theme', WorkshopTheme);
