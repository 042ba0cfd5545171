import { html, type TemplateResult } from 'lit';
import { isAllowed, settingsOf, type Setting } from '../choose/options.js';
import { checkField, selectField, textField } from './fields.js';
import { View } from './view.js';

/** The form with the options of the chosen infographic, made from its element. */
export class WorkshopSettings extends View {
  get #chosen(): Readonly<Record<string, string>> {
    const { attributes, graphic } = this.workshop.draft;
    return attributes[graphic] ?? {};
  }

  #set(attribute: string, value: string | undefined): void {
    const { attributes, graphic } = this.workshop.draft;
    const { [attribute]: _, ...others } = attributes[graphic] ?? {};
    const own = value === undefined ? others : { ...others, [attribute]: value };
    this.workshop.change({ attributes: { ...attributes, [graphic]: own } }, `${graphic} ${attribute}`);
  }

  #renderSetting(setting: Setting): TemplateResult {
    const { attribute, kind, values, option } = setting;
    const { options, standard, wrongOption } = this.words;
    const words = options[attribute as keyof typeof options] as OptionWords | undefined;
    const label = words?.label ?? attribute;
    const field = { id: `option-${attribute}`, label, hint: words?.hint };
    const value = this.#chosen[attribute];
    if (kind === 'switch') {
      return checkField({
        ...field,
        isChecked: value !== undefined,
        onInput: (isChecked) => this.#set(attribute, isChecked ? '' : undefined),
      });
    }
    if (kind === 'choice') {
      const named = (each: string): string => words?.values?.[each] ?? each;
      const fallback = String(option?.fallback);
      return selectField({
        ...field,
        value: value ?? '',
        choices: [
          { value: '', label: standard(named(fallback)) },
          ...values.filter((each) => each !== fallback).map((each) => ({ value: each, label: named(each) })),
        ],
        onInput: (chosen) => this.#set(attribute, chosen || undefined),
      });
    }
    return textField({
      ...field,
      value: value ?? '',
      faults: isAllowed(setting, value ?? '')
        ? []
        : [wrongOption(value ?? '', words?.allowed ?? option?.allowed ?? '')],
      onInput: (typed) => this.#set(attribute, typed || undefined),
    });
  }

  protected override render(): TemplateResult {
    const settings = settingsOf(this.workshop.draft.graphic);
    return html`<div class="grid">${settings.map((setting) => this.#renderSetting(setting))}</div>`;
  }
}

/** What is said about an option; one that has no words yet is shown by its own name. */
interface OptionWords {
  readonly label: string;
  readonly hint?: string;
  readonly allowed?: string;
  readonly values?: Readonly<Record<string, string>>;
}

customElements.define('workshop-settings', WorkshopSettings);
