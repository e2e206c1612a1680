import type { Pack } from '../pack/pack.ts';
import type { DocumentRecord } from '../pack/pack-document.ts';
import type { Source } from '../report.ts';

/** What every source tells of its document, however it was found. */
export function sourceFacts(
  pack: Pack,
  record: DocumentRecord,
): Pick<Source, 'document' | 'pack' | 'title' | 'url' | 'issuer' | 'date' | 'kind'> {
  return {
    document: record.id,
    pack: pack.name,
    title: record.title,
    ...(record.url !== undefined && { url: record.url }),
    ...(record.issuer !== undefined && { issuer: record.issuer }),
    ...(record.date !== undefined && { date: record.date }),
    kind: record.kind,
  };
}
