import english from './locales/en.json' with { type: 'json' };
import { visible } from './visible.ts';

/** BCP 47 tag of the language spoken; day before month, as the sentences are written. */
export const LANGUAGE = 'en-GB';

/** Every sentence there is. */
export type Key = keyof typeof english;
/** Sentences that come in one form per number. */
export type CountKey = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

type Values = Readonly<Record<string, string | number>>;

const PLURALS = new Intl.PluralRules(LANGUAGE);
const NUMBERS = new Intl.NumberFormat(LANGUAGE);
const PERCENTS = new Intl.NumberFormat(LANGUAGE, { style: 'percent' });
const LISTS = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });

/** The sentence of a key with its placeholders. */
export function sentenceOf(key: Key): string {
  return english[key];
}

/** The sentence of a key, its placeholders filled; values are made safe to show. */
export function say(key: Key, values: Values = {}): string {
  return english[key].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!Object.hasOwn(values, name)) return placeholder;
    const value = values[name];
    return typeof value === 'number' ? NUMBERS.format(value) : visible(value);
  });
}

/** The sentence of a key in the form that fits a number, which fills `{count}`. */
export function sayCount(stem: CountKey, count: number, values: Values = {}): string {
  const form: Key = PLURALS.select(count) === 'one' ? `${stem}_one` : `${stem}_other`;
  return say(form, { ...values, count });
}

/** A share from 0 to 1 in percent; what is more than nothing never reads 0 %, less than all never 100 %. */
export function percent(share: number): string {
  if (share <= 0 || share >= 1) return PERCENTS.format(Math.min(Math.max(share, 0), 1));
  return PERCENTS.format(Math.min(Math.max(share, 0.01), 0.99));
}

/** Things in a row: "A, B and C". */
export function listed(items: readonly string[]): string {
  return LISTS.format(items);
}

/** A clause as the beginning of a sentence. */
export function capitalised(clause: string): string {
  const [first = ''] = clause;
  return first.toLocaleUpperCase(LANGUAGE) + clause.slice(first.length);
}
