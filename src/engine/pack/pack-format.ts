import type { FileFormat } from './sections.ts';

/** The pack format: docs/pack-format.md. The letters are `HWPK`. */
export const PACK_FORMAT: FileFormat = { magic: 0x4b505748, version: 1, name: 'pack' };

/** Section numbers, in file order. */
export const SECTION = {
  name: 0,
  records: 1,
  strings: 2,
  groupOffsets: 3,
  groups: 4,
  days: 5,
  numbers: 6,
  fingerprintBuckets: 7,
  fingerprints: 8,
  stemBuckets: 9,
  stems: 10,
} as const;
