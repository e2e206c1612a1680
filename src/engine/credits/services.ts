import type { Entity } from '../entities/entity.ts';
import type { CreditType } from '../report.ts';

/** Services that hand on what others wrote, and press release wires: they carry, they do not write. */
const CARRIERS = new Set(
  (
    'cnn-newsource nbc-news-channel abc-newsone cbs-newspath fox-newsedge tca stacker project-syndicate creators-syndicate ' +
    'king-features zenger newscom-ap-syndication reuters-connect pr-newswire business-wire globenewswire accesswire newsfile cnw ' +
    'ein-presswire pr-web ots newsusa brandpoint naps statepoint media-outreach acn-newswire jcn-newswire kyodo-pr pr-times apo newswire-com eurekalert ' +
    'nj-advance-media'
  )
    .split(' ')
    .map(slug => `agency:${slug}`),
);

/** Newspapers whose news service other papers print: named in a byline, they wrote the text. */
const NEWSPAPER_SERVICES = new Set(
  ['nyt', 'washington-post', 'los-angeles-times', 'wsj'].map(slug => `outlet:${slug}`),
);

/** What an agency or outlet did that is named as the text's author: an agency wrote it, a syndicator or another outlet carried it. */
export function authorship(entity: Entity): CreditType {
  if (CARRIERS.has(entity.id)) return 'carried';
  if (entity.type === 'agency' || NEWSPAPER_SERVICES.has(entity.id)) return 'wrote';
  return 'carried';
}

/** Whether a service hands on what others wrote. */
export function isCarrier(entity: Entity): boolean {
  return CARRIERS.has(entity.id);
}
