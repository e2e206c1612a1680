import type { EntityIndex } from '../entities/entity-index.ts';
import { LetterPattern } from '../text/letter-pattern.ts';

/** Words that make a capitalised run an institution or a company. */
const WORDS = new LetterPattern(
  /\b(?:Ministr(?:y|ies)|Department|Association|Universit\p{L}+|College|Office|Agency|Commission\p{L}*|Council|Corp|Corporation|Inc|Co|Company|Ltd|Plc|Police|Institute|Bank|Fund|Committee|House|Administration|Authority|Bureau|Court|Party|Union|Foundation|Society|Organi[sz]ation|Cent(?:er|re)|Group|Federation|Army|Navy|Forces?|Command|Government|Service|Board|School|Hospital|Embassy|Treasury|Reserve|Senate|Parliament|Municipality|Airlines?|Airways|Motors?|Technolog(?:y|ies)|Pharmaceuticals|Holdings|Systems|NASA|NATO|Pentagon|Kremlin|White House|International|ministry|military|police|government|department|coastguard|coast guard)\b/u,
);
/** The same in other languages, as the words begin or as they end. */
const OTHER_WORDS = new LetterPattern(
  /Minist[eéè]r\p{L}*|ministerium|Bundes\p{L}+|(?:amt|behörde|verband|anwaltschaft|polizei|gericht|stiftung)(?!\p{L})|Stadt(?!\p{L})|Landkreis|Polizei|Regierung|Stiftung|Konzern|GmbH|AG(?!\p{L})|Institut\p{L}*|Préfecture|Parquet|[Gg]ouvernement|Conseil|Ville|Mairie|Gobierno|Policía|Fiscalía|Comisión|Consejo|Ayuntamiento|Banco|Banca|Agenci?a|Governo|Polícia|Prefeitura|Secretaria|Tribunal|Comune|Regione|Procura|Questura|Protezione|МИД|Мин\p{L}+|[Мм]инистерств\p{L}*|[Пп]ресс-служб\p{L}*|Кремл\p{L}*|[Пп]олици\p{L}*|[Пп]рокуратур\p{L}*|[Пп]равительств\p{L}*|МЧС|МВД|ФСБ|Kementerian|Polisi|Pemerintah|Badan|Kepolisian/u,
);
/** `NASA`, `IMF`, `INEGI`. */
const ACRONYM = /^[A-ZÄÖÜ]{3,6}$/;
const TYPES: ReadonlySet<string> = new Set(['organization', 'alliance']);

/** Whether a printed name is that of an institution or a company: by one of its words, as an acronym, or by the list. */
export function isInstitution(name: string, index: EntityIndex): boolean {
  const listed = index.named(name);
  if (listed) return TYPES.has(listed.type);
  return WORDS.test(name) || ACRONYM.test(name) || OTHER_WORDS.test(name);
}
