import { type Syllable, spell } from './korean-spelling.ts';

/** Family names: the folded spelling, then every other romanisation of it that is in use. */
const SPELLINGS = `
an ahn | chae | ha hah | ham hahm | han hahn | ho heo hur huh her hoh | hong | hwang whang | hyon hyun hyeon | hyong hyeong hyung
im rim lim yim rhim leem | in | jang chang zang | ji chi jee chee | jin chin | jo cho joe | jon chon jeon chun jun cheon chen
jong chong jung jeong chung cheong | ju joo choo chu | je che | ja | cha chah tcha | choe choi choy choei
ka ga | kal gal | kam gam kahm | kang gang kahng | kye gye | kil gil keel | kim gim ghim | ko go koh goh | kong gong goong | kuk kook guk gook
ku koo gu goo | kum keum geum | kwak gwak kwack | kwon gwon kwun kweon gweon | kyong kyung gyeong kyeong | ki gi kee
ma mah | maeng | min | mo moh | mok | mun moon | myong myung myeong
na ra nah rah | nam nahm | no ro noh roh lho | o oh eo uh | ok ock | om eom um uhm eum | on | ong | u woo | un eun
pae bae pai | paek baek paik baik back | pak park bak pahk bahk pack | pan ban bahn | pang bang | pok bok | pong bong | pi phi
pu boo bu | pyo phyo | pyon byon byun byeon pyun pyeon phyon phyeon | pyong pyeong pyung
ri lee yi i rhee li rhie reeh | rye ye | ryo ryeo yo yeo yuh yeu | ryom yom yeom yum ryeom | ryon yon yeon ryeon | ryu yu yoo you ryoo lyu yoou rhyu
ryang yang lyang | sa | sim shim | sin shin synn | so seo suh seoh | sok seok suk | sol seol sul | son sohn seon
song sung seong soong seung | tae thae | tak thak | tam dam | to do doh | tong dong | ton don | tu du doo | wang | wi wee | won weon
yong ryong | yuk ryuk yook | yun yoon youn yune
`;

/** Families of two syllables: the ways to write each syllable. */
const LONG_SPELLINGS = `
hwang whang / po bo | nam nahm / kung gung goong koong | son sun seon / u woo oo | je che jae / kal gal
sa / kong gong goong | so seo suh / mun moon | tok dok / ko go koh | tong dong / pang bang
`;

const rows = (list: string) =>
  list
    .split(/[|\n]/)
    .map(row => row.trim())
    .filter(row => row !== '');

const LONG: readonly (readonly [joined: string, parted: string, family: string])[] = rows(
  LONG_SPELLINGS,
).flatMap(row => {
  const [first, second] = row.split(' / ').map(spellings => spellings.split(' ')) as [string[], string[]];
  return first.flatMap(one =>
    second.map(two => [one + two, `${one}-${two}`, first[0]! + second[0]!] as const),
  );
});

/** Canonical family name by each of its spellings, lower case and without accents. */
export const FAMILIES: ReadonlyMap<string, string> = new Map([
  ...rows(SPELLINGS)
    .map(row => row.split(' '))
    .flatMap(spellings => spellings.map(spelling => [spelling, spellings[0]!] as const)),
  ...LONG.map(([joined, , family]) => [joined, family] as const),
]);

/** Families of two syllables as written with a hyphen. */
export const LONG_FAMILIES: ReadonlySet<string> = new Set(LONG.map(([, parted]) => parted));

/** Those of them that a family and a given syllable do not look like. */
export const SURE_FAMILIES: ReadonlySet<string> = new Set(
  LONG.filter(([, , family]) => /^(?:namkung|jekal|tokko|sakong)$/.test(family)).map(([, parted]) => parted),
);

/** Writings of the greatest families that no given syllable has: at a name's end they are its family. */
export const GREAT_FAMILIES: ReadonlySet<string> = new Set(
  'kim gim park pak bak choi choe lee rhee rhie yi'.split(' '),
);

/** Folded given syllables that names use, with how often they come first and second: estimates in thousandths. */
const WEIGHTS = `
a 5 10 | ae 3 10 | an 2 3 | ha 9 7 | hae 8 6 | haeng 0 2 | hak 10 9 | han 10 5 | hi 12 44 | ho 5 38 | hoe 1 0 | hon 1 6 | hong 6 5
hu 1 2 | hun 3 24 | hung 4 3 | hwa 7 13 | hwan 2 16 | hwang 1 0 | hwi 1 1 | hyang 5 5 | hye 16 7 | hyo 7 3 | hyok 7 12 | hyol 0 1
hyon 30 24 | hyong 8 6 | hyop 0 2 | i 4 5 | ik 3 4 | il 9 20 | im 2 5 | in 18 10 | ja 7 28 | jae 31 10 | jan 5 12 | jang 20 8
je 3 2 | ji 28 12 | jik 0 3 | jil 2 2 | jin 22 26 | jo 4 4 | jok 1 0 | jol 16 34 | jom 2 1 | jon 5 8 | jong 82 29 | ju 10 18
jun 23 23 | kang 6 6 | ki 18 13 | kil 7 13 | kol 0 3 | kon 5 8 | kong 1 0 | ku 0 7 | kuk 7 14 | kum 13 5 | kun 6 11 | kwan 4 7
kwang 18 4 | kwi 3 0 | kwon 2 6 | kye 4 0 | kyo 0 3 | kyol 1 0 | kyom 1 0 | kyong 32 13 | kyu 4 13 | kyun 2 4 | mae 0 1
maeng 2 0 | mal 3 2 | man 5 7 | mi 26 16 | min 19 17 | mo 2 4 | mok 0 1 | mong 1 0 | mu 4 3 | muk 0 2 | mun 7 5 | myong 22 5
na 4 4 | nam 9 17 | num 0 1 | nung 1 0 | nyo 0 4 | nyong 0 2 | o 2 3 | ok 9 17 | on 1 3 | op 1 3 | pae 1 5 | paek 1 2 | pal 1 0
pi 1 2 | pil 3 4 | pin 0 5 | pit 1 1 | po 8 4 | pok 5 7 | pom 4 7 | pon 1 1 | pong 11 6 | pun 2 5 | pung 1 1 | pyo 1 3 | pyol 0 1
pyong 16 4 | rae 1 2 | rak 2 2 | ran 2 10 | ri 3 4 | rim 3 9 | rin 1 4 | rok 1 3 | ryang 1 2 | rye 1 6 | ryo 2 0 | ryol 0 9
ryon 4 4 | ryong 10 14 | sa 2 2 | sae 2 0 | saeng 1 2 | sam 4 5 | san 1 3 | sang 24 6 | se 6 4 | si 4 0 | sik 0 17 | sil 0 6
sim 1 4 | sin 5 4 | so 14 5 | sok 12 50 | sol 5 0 | son 34 41 | song 60 24 | sop 1 9 | su 22 34 | ta 3 0 | tae 22 10 | taek 2 9
tak 1 2 | tal 2 2 | tan 1 1 | to 7 4 | tok 14 12 | tong 20 5 | tu 4 4 | u 5 20 | ui 4 3 | uk 1 8 | um 1 1 | un 30 25 | ung 5 7
wan 2 4 | wang 1 0 | wol 2 5 | won 8 20 | yang 4 2 | ye 6 3 | yo 3 3 | yol 2 7 | yom 1 0 | yon 9 14 | yong 84 46 | yop 0 4
yu 9 4 | yun 11 6
`;

const WEIGHT_OF: ReadonlyMap<string, readonly [number, number]> = new Map(
  rows(WEIGHTS).map(row => {
    const [syllable, first, second] = row.split(' ');
    return [syllable!, [Number(first), Number(second)] as const] as const;
  }),
);

/** How often a syllable comes first (0) or second (1) in given names; 0 is never. */
export function weightOf(syllable: Syllable, position: 0 | 1): number {
  return WEIGHT_OF.get(spell(syllable))?.[position] ?? 0;
}
