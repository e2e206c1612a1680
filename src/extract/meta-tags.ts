import { foldSpace } from './white-space.ts';

/** The values of a page's meta tags by lower-case name, in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Longest value kept: names, dates and addresses are short. */
const MAX_VALUE = 2_000;

/** Reads `name`, `property`, `itemprop` and `http-equiv` tags, wherever they stand. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content], meta[value]')) {
    const value = foldSpace(
      (meta.getAttribute('content') ?? meta.getAttribute('value') ?? '').slice(0, MAX_VALUE),
    );
    if (value === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const names = meta.getAttribute(attribute);
      for (const name of names?.toLowerCase().split(/\s+/) ?? []) {
        const key = attribute === 'itemprop' ? `itemprop:${name}` : name;
        const values = tags.get(key);
        if (values) values.push(value);
        else tags.set(key, [value]);
      }
    }
  }
  return tags;
}

/** The first value under the first of these names that has one. */
export function firstOf(tags: MetaTags, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}
