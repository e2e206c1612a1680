import MiniSearch from 'minisearch';
import type { IndexedDocument, SearchPeer } from './peer.ts';

const OPTIONS = { idField: 'id', fields: ['title', 'text'] };

/** MiniSearch with its defaults; its file holds no texts. */
export const minisearch: SearchPeer = {
  async build(documents, isTimeOver) {
    const index = new MiniSearch<IndexedDocument>(OPTIONS);
    let added = 0;
    for (; added < documents.length && !isTimeOver(); added++) index.add(documents[added]!);
    return { file: JSON.stringify(index), added };
  },
  open(file) {
    const index = MiniSearch.loadJSON(file, OPTIONS);
    return async text => index.search(text).map(({ id }) => String(id));
  },
};
