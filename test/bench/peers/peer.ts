import type { PackDocument } from '../../../src/engine/pack/pack-document.ts';

/** A document as every peer indexes it. */
export interface IndexedDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A search library that keeps its index in a file. */
export interface SearchPeer {
  /** Makes an index and the text of its file. Stops adding when the time is over; says how many it added. */
  build(
    documents: readonly IndexedDocument[],
    isTimeOver: () => boolean,
  ): Promise<{ readonly file: string; readonly added: number }>;
  /** Opens the text of a file; answers a function from an article's text to ids, best first. */
  open(file: string): (text: string) => Promise<readonly string[]>;
}

/** What was measured of a peer, on the documents that our packs hold. */
export interface PeerFigures {
  readonly documents: number;
  readonly words: number;
  readonly buildMs: number;
  /** Whether all documents were indexed in time. */
  readonly isWhole: boolean;
  /** Size of its file; absent when it keeps none. */
  readonly bytes?: number;
  /** Reading and opening the file, and the first answer; absent when it keeps no file. */
  readonly openMs?: number;
  readonly firstMs?: number;
  readonly warmMs: number;
  readonly warmP95Ms: number;
  /** Dolos alone: warm, when we count its candidates for it. */
  readonly countedMs?: number;
  readonly memory: number;
  /** Share of the articles whose first answer is a document they were mixed from. */
  readonly foundFirst: number;
}

/** What a process that builds a peer's index says. */
export type PeerBuild = Pick<PeerFigures, 'documents' | 'words' | 'buildMs' | 'isWhole' | 'bytes'>;

/** What a process that opens it says. */
export type PeerAnswers = Omit<PeerFigures, keyof PeerBuild>;

/** Milliseconds of indexing after which what is indexed is measured. */
export const MAX_INDEXING_MS = 240_000;

/** The documents with a text. */
export function documentsToIndex(documents: readonly PackDocument[]): IndexedDocument[] {
  return documents.flatMap(({ id, title, text }) => (text === undefined ? [] : [{ id, title, text }]));
}

/** Words between white space. */
export function countWords(documents: readonly IndexedDocument[]): number {
  return documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}
