/** Family names: the folded spelling, then every romanisation of it that is in use. */
const SPELLINGS = `
an ahn | chae | chu | ha hah | ham | han hahn | ho heo hur huh her hoh | hong | hwang whang | hwangpo hwangbo
hyon hyun hyeon | im rim lim yim rhim leem | jang chang zang | ji chi jee chee | jin chin jean | jo cho joe
jon chon jeon chun jun chen | jong chong jung jeong chung cheong | ju joo choo | ka ga | kal gal | kang gang kahng
kil gil keel | kim gim ghim | ko go koh goh | kong gong | kook kuk guk gook | ku koo gu goo | kum keum geum
kwak gwak | kwon gwon kwun kweon gweon | kyong kyung gyeong | ma mah | maeng | min | mo moh | mun moon
myong myung myeong | na ra nah rah | nam nahm | namkung namgung | no ro noh roh | o oh | ok ock | om eom um uhm
pae bae pai | paek baek paik baik back | pak park bak pahk | pan ban bahn | pang bang | pong bong | pok bok
pu boo bu | pyo phyo | pyon byun byeon pyun | ri lee yi i rhee li rhie reeh | rye ye | ryo yo yeo yuh | ryom yom yeom yum
ryon yon yeon youn | ryu yu yoo you ryoo lyu yoou | ryang yang lyang | sa | sim shim | sin shin | so seo suh seoh
sok seok suk | sol seol sul | son sohn | song sung seong soong | sonu sunwoo seonu sunu | thae tae | tam | to do doh
ton don | u woo wu | wi wee | won weon | yun yoon | choe choi choy | cha chah | je jae | pi | pyong | ki gi kee | in
`;

/** Canonical family name by each of its spellings, lower case and without accents. */
export const FAMILIES: ReadonlyMap<string, string> = new Map(
  SPELLINGS.split(/[|\n]/)
    .map(line => line.trim().split(' '))
    .flatMap(spellings => spellings.map(spelling => [spelling, spellings[0]!] as const))
    .filter(([spelling]) => spelling !== ''),
);

/** Folded given syllables that Korean names use often. */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'a ae an ang chae chan chang chi cho chol chon chong chu chun ha hae hak han ho hi hon hong hun hwa hwan ' +
    'hwang hye hyo hyok hyon hyong i ik il im in ja jae jang je ji jik jin jip jo jom jon jong ju jun ' +
    'ka kang kap ki kil ko kol kon kong ku kuk kum kun kwan kwang kwon kyo kyong kyu kyun man min mi mo mok mong ' +
    'mu mun myon myong na nam nan no nok nyo o ok on ong pae paek pil po pok pom pong pu pun pyo pyok pyong rae ran rang ' +
    'ri rim rin ro rok ryang ryol ryon ryong ryun sam san sang se si sik sil sim sin so sok sol son song su suk sun sop ' +
    'tae taek tal tok ton tong to tu u ui uk ul un ung wan wi won ya yang ye yo yok yol yon yong yop yu yuk yul yun yup yung'
  ).split(' '),
);
