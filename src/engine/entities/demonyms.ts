/** A land's code, then the words for its people and things; their plurals in -s count too. */
const LANDS =
  'AF:afghan AL:albanian DZ:algerian AD:andorran AO:angolan AR:argentine,argentinian AM:armenian AU:australian AT:austrian AZ:azerbaijani,azeri ' +
  'BS:bahamian BH:bahraini BD:bangladeshi BB:barbadian BY:belarusian,belarussian BE:belgian BZ:belizean BJ:beninese BT:bhutanese BO:bolivian ' +
  'BA:bosnian BW:botswanan BR:brazilian BN:bruneian BG:bulgarian BF:burkinabe BI:burundian KH:cambodian CM:cameroonian CA:canadian TD:chadian ' +
  'CL:chilean CN:chinese CO:colombian CD:congolese CR:costa_rican HR:croatian CU:cuban CY:cypriot CZ:czech DK:danish,dane DJ:djiboutian ' +
  'EC:ecuadorian,ecuadorean EG:egyptian ER:eritrean EE:estonian ET:ethiopian FJ:fijian FI:finnish,finn FR:french,frenchman GA:gabonese GM:gambian ' +
  'GE:georgian DE:german GH:ghanaian GR:greek GT:guatemalan GN:guinean GY:guyanese HT:haitian HN:honduran HU:hungarian IS:icelandic IN:indian ' +
  'ID:indonesian IR:iranian IQ:iraqi IE:irish,irishman IL:israeli IT:italian JM:jamaican JP:japanese JO:jordanian KZ:kazakh KE:kenyan ' +
  'KW:kuwaiti KG:kyrgyz LA:laotian LV:latvian LB:lebanese LR:liberian LY:libyan LT:lithuanian LU:luxembourgish MG:malagasy MW:malawian ' +
  'MY:malaysian MV:maldivian ML:malian MT:maltese MR:mauritanian MU:mauritian MX:mexican MD:moldovan MN:mongolian ME:montenegrin MA:moroccan ' +
  'MZ:mozambican MM:burmese NA:namibian NP:nepalese,nepali NL:dutch NI:nicaraguan NE:nigerien NG:nigerian NO:norwegian OM:omani PK:pakistani ' +
  'PS:palestinian PA:panamanian PG:papuan PY:paraguayan PE:peruvian PH:philippine,filipino PL:polish PT:portuguese QA:qatari RO:romanian ' +
  'RU:russian RW:rwandan SA:saudi SN:senegalese RS:serbian,serb SL:sierra_leonean SG:singaporean SK:slovak SI:slovenian SO:somali ' +
  'ES:spanish LK:sri_lankan SD:sudanese SR:surinamese SE:swedish,swede CH:swiss SY:syrian TW:taiwanese TJ:tajik TZ:tanzanian TH:thai ' +
  'TG:togolese TN:tunisian TR:turkish,turk TM:turkmen UG:ugandan UA:ukrainian AE:emirati GB:british,briton,english,scottish,welsh US:american UY:uruguayan ' +
  'UZ:uzbek VE:venezuelan VN:vietnamese YE:yemeni ZM:zambian ZW:zimbabwean';

const COUNTRIES = new Map(
  LANDS.split(' ').flatMap(line => {
    const [country, people] = line.split(':') as [string, string];
    return people
      .split(',')
      .flatMap(one => [
        [one.replace('_', ' '), country] as const,
        [`${one.replace('_', ' ')}s`, country] as const,
      ]);
  }),
);

/** The country whose people or things a folded word speaks of: `American`, `Israelis`. */
export function countryOfPeople(word: string): string | undefined {
  return COUNTRIES.get(word);
}

/** Lands that share a code with a state, and those without one. */
const OWN_LANDS: ReadonlyMap<string, string> = new Map([
  ['english', 'England'],
  ['scottish', 'Scotland'],
  ['welsh', 'Wales'],
  ['soviet', 'Soviet Union'],
  ['european', 'Europe'],
]);

let regions: Intl.DisplayNames | undefined;
/** Names of lands by country, as they were asked for: the browser takes long to tell one. */
const NAMES = new Map<string, string | undefined>();

/** The name of the land that an adjective speaks of; `undefined` for the plural, which means its people. */
export function landOfPeople(word: string): string | undefined {
  const own = OWN_LANDS.get(word);
  const country = own ? undefined : COUNTRIES.get(word);
  if (!country || (word.endsWith('s') && COUNTRIES.has(word.slice(0, -1)))) return own;
  if (!NAMES.has(country)) NAMES.set(country, nameOfCountry(country));
  return NAMES.get(country);
}

function nameOfCountry(country: string): string | undefined {
  regions ??= new Intl.DisplayNames('en', { type: 'region' });
  return regions.of(country)?.replace(/ \(.*$/, '');
}
