/** What can be set on an infographic, from its element and its own options: none can be forgotten. */
import type { LitElement } from 'lit';
import * as callGauge from '../../call-gauge/options.js';
import { choice, type Choice, type Option } from '../../core/options.js';
import * as mailCounter from '../../mail-counter/options.js';
import * as storageBooks from '../../storage-books/options.js';

/** Attributes that the workshop sets by itself, or that are no setting. */
const OWN = ['src', 'edition', 'figures', 'bare', 'show-faults'];

/** What all infographics share; the levels of HTML. */
const shared: readonly Option<unknown>[] = [choice('heading-level', ['1', '2', '3', '4', '5', '6'], '3')];

const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'storage-books': storageBooks as Record<string, unknown>,
  'mail-counter': mailCounter as Record<string, unknown>,
  'call-gauge': callGauge as Record<string, unknown>,
};

const isOption = (each: unknown): each is Option<unknown> =>
  typeof each === 'object' && each !== null && 'attribute' in each && 'read' in each;

/** The options of a folder; one that depends on a figure is asked for the least that it can be. */
const optionsIn = (name: string): readonly Option<unknown>[] =>
  Object.values(modules[name] ?? {})
    .map((each) => (typeof each === 'function' ? (each as (least: number) => unknown)(0) : each))
    .filter(isOption);

/** One setting: a switch, one of a few words, or a text that is checked. */
export interface Setting {
  readonly attribute: string;
  readonly kind: 'switch' | 'choice' | 'text';
  /** What is allowed; undefined for a text of one's own. */
  readonly option?: Option<unknown> | undefined;
  /** The words of a choice. */
  readonly values: readonly string[];
}

/** @param name of the infographic, whose element is registered */
export function settingsOf(name: string): readonly Setting[] {
  const element = customElements.get(`tlrz-${name}`) as typeof LitElement | undefined;
  if (!element) return [];
  const options = [...optionsIn(name), ...shared];
  return [...element.elementProperties].flatMap(([property, { attribute, type, state }]) => {
    const own = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    if (state || attribute === false || OWN.includes(own)) return [];
    const option = options.find((each) => each.attribute === own);
    const values = option && 'values' in option ? (option as Choice<string>).values : [];
    return [{ attribute: own, kind: kindOf(type === Boolean, values), option, values }];
  });
}

function kindOf(isSwitch: boolean, values: readonly string[]): Setting['kind'] {
  if (isSwitch) return 'switch';
  return values.length ? 'choice' : 'text';
}

/** Whether what was typed is allowed. */
export const isAllowed = ({ option }: Setting, typed: string): boolean =>
  !typed || !option || option.read(typed) !== undefined;
