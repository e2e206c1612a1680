import type { DocumentRecord, PackDocument } from './pack-document.ts';
import type { Strings, StringWriter } from './strings.ts';

/** Words of one record: eleven fields, and the places where its words and sentences begin. */
export const RECORD_WORDS = 13;
const ID = 0;
const TITLE = 1;
const URL = 2;
const DATE = 3;
const ISSUER = 4;
const LANGUAGE = 5;
const SECTION = 6;
const KIND = 7;
const SPEAKER = 8;
const COPY_OF = 9;
const FIRST_WORD = 10;
const FIRST_SENTENCE = 11;
/** Addresses of one day or section share all up to the last slash: held once. */
const URL_BASE = 12;

/** Fields that a record may lack. */
const OPTIONAL = [
  ['date', DATE],
  ['issuer', ISSUER],
  ['language', LANGUAGE],
  ['section', SECTION],
  ['speaker', SPEAKER],
] as const;

/** Where a record's text stands in the pack. */
export interface RecordPlace {
  readonly firstWord: number;
  readonly firstSentence: number;
  /** Row of the document whose text this one repeats. */
  readonly copyOf?: number;
}

/** Encodes one record. Strings go to the writer. */
export function encodeRecord(document: PackDocument, place: RecordPlace, strings: StringWriter): Uint32Array {
  const words = new Uint32Array(RECORD_WORDS);
  words[ID] = strings.add(document.id);
  words[TITLE] = strings.add(document.title);
  const slash = (document.url ?? '').lastIndexOf('/') + 1;
  words[URL_BASE] = strings.add(document.url?.slice(0, slash));
  words[URL] = strings.add(document.url?.slice(slash));
  words[DATE] = strings.add(document.date);
  words[ISSUER] = strings.add(document.issuer);
  words[LANGUAGE] = strings.add(document.language);
  words[SECTION] = strings.add(document.section);
  words[KIND] = document.kind === 'report' ? 1 : 0;
  words[SPEAKER] = strings.add(document.speaker);
  words[COPY_OF] = place.copyOf === undefined ? 0 : place.copyOf + 1;
  words[FIRST_WORD] = place.firstWord;
  words[FIRST_SENTENCE] = place.firstSentence;
  return words;
}

/** Reads records in place; one more than documents, the last only ends the one before. */
export class Records {
  constructor(
    private readonly words: Uint32Array,
    private readonly strings: Strings,
  ) {}

  get count(): number {
    return this.words.length / RECORD_WORDS - 1;
  }

  /** Row of the document whose text a row repeats, if any. */
  copyOf(row: number): number | undefined {
    const copied = this.words[row * RECORD_WORDS + COPY_OF]!;
    return copied === 0 ? undefined : copied - 1;
  }

  firstWord(row: number): number {
    return this.words[row * RECORD_WORDS + FIRST_WORD]!;
  }

  firstSentence(row: number): number {
    return this.words[row * RECORD_WORDS + FIRST_SENTENCE]!;
  }

  date(row: number): string | undefined {
    return this.strings.at(this.words[row * RECORD_WORDS + DATE]!);
  }

  /** The whole record, strings decoded. */
  at(row: number): DocumentRecord {
    const at = row * RECORD_WORDS;
    const text = this.copyOf(row) ?? row;
    const record: { -readonly [Field in keyof DocumentRecord]: DocumentRecord[Field] } = {
      id: this.string(at + ID),
      title: this.string(at + TITLE),
      kind: this.words[at + KIND] === 1 ? 'report' : 'statement',
      words: this.firstWord(text + 1) - this.firstWord(text),
      sentences: this.firstSentence(text + 1) - this.firstSentence(text),
    };
    const url = this.string(at + URL_BASE) + this.string(at + URL);
    if (url !== '') record.url = url;
    for (const [field, word] of OPTIONAL) {
      if (this.words[at + word] !== 0) record[field] = this.string(at + word);
    }
    return record;
  }

  private string(word: number): string {
    return this.strings.at(this.words[word]!) ?? '';
  }
}
