import { create, insert, load, type RawData, save, search } from '@orama/orama';
import type { SearchPeer } from './peer.ts';

/** Nothing is sorted by title: that would cost Orama time and memory for nothing. */
const SETUP = { schema: { title: 'string', text: 'string' }, sort: { enabled: false } } as const;

/** Orama with its defaults; it keeps the texts in its file, too. */
export const orama: SearchPeer = {
  async build(documents, isTimeOver) {
    const index = create(SETUP);
    let added = 0;
    for (; added < documents.length && !isTimeOver(); added++) await insert(index, { ...documents[added]! });
    return { file: JSON.stringify(save(index)), added };
  },
  open(file) {
    const index = create(SETUP);
    load(index, JSON.parse(file) as RawData);
    return async term => (await search(index, { term })).hits.map(({ id }) => id);
  },
};
