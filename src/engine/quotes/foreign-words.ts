const list = (...parts: readonly string[]): string => parts.join(' ');

/** What those who speak to reporters are called in other languages, without their name. */
export const FOREIGN_ROLES = list(
  'sprecher sprecherin pressesprecher pressesprecherin regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin',
  'bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin ministerin ministerpräsident ministerpräsidentin präsidentin',
  'präsident bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin außenminister außenministerin innenminister innenministerin',
  'finanzminister finanzministerin verteidigungsminister verteidigungsministerin verkehrsminister verkehrsministerin',
  'wirtschaftsminister wirtschaftsministerin gesundheitsminister gesundheitsministerin staatssekretär staatssekretärin landrat',
  'landrätin trainer trainerin cheftrainer bundestrainer kapitän stürmer torwart torhüter verteidiger geschäftsführer geschäftsführerin',
  'direktorin direktor vorsitzende vorsitzender parteichef parteichefin fraktionschef fraktionschefin vorstandschef vorstandschefin',
  'generalsekretär generalsekretärin leiter leiterin chefin experte expertin forscher forscherin professorin anwalt anwältin richter',
  'richterin staatsanwalt staatsanwältin schauspieler schauspielerin sänger sängerin autor autorin regisseur regisseurin abgeordnete',
  'abgeordneter politiker politikerin botschafter botschafterin kommissar kommissarin beamter beamtin zeuge zeugin insider',
  'porte-parole maire ministre président présidente directeur directrice députée sénateur sénatrice avocat avocate procureur',
  'procureure entraîneur chercheur chercheuse responsable ambassadeur ambassadrice secrétaire',
  'portavoz vocero vocera alcalde alcaldesa ministro ministra presidente presidenta directora diputado diputada senador senadora',
  'abogado abogada fiscal entrenador entrenadora canciller embajador embajadora gobernador gobernadora funcionario investigador',
  'porta-voz prefeito prefeita diretor diretora deputado deputada advogado advogada treinador governador governadora embaixador',
  'portavoce sindaco sindaca direttore direttrice deputato senatore senatrice avvocato procuratore allenatore ambasciatore',
  'segretario ricercatore governatore',
  'woordvoerder woordvoerster burgemeester voorzitter',
  'президент министр премьер-министр премьер мэр губернатор депутат сенатор посол представитель пресс-секретарь директор глава',
  'председатель секретарь адвокат прокурор тренер чиновник эксперт',
  'msemaji waziri rais mkurugenzi mwenyekiti balozi',
  'menteri presiden gubernur wali bupati direktur kepala juru ketua',
);

/** Bodies and papers of other languages that say something. */
export const FOREIGN_BODIES = list(
  'polizei regierung bundesregierung staatsanwaltschaft ministerium außenministerium innenministerium verteidigungsministerium',
  'verkehrsministerium finanzministerium gesundheitsministerium wirtschaftsministerium behörde verband gewerkschaft unternehmen',
  'konzern gericht partei',
  'ministère gouvernement préfecture parquet mairie syndicat entreprise',
  'ministerio gobierno policía fiscalía ayuntamiento sindicato partido',
  'ministério governo polícia prefeitura',
  'ministero governo polizia procura comune sindacato',
  'министерство правительство полиция прокуратура мид кремль ведомство пресс-служба',
  'kementerian pemerintah polisi',
  'wizara serikali polisi jeshi',
);

/** Days and times of other languages. */
export const FOREIGN_TIMES = list(
  'montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern morgen abend vormittag nachmittag montagabend',
  'dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend januar februar märz mai juni juli oktober dezember',
  'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo',
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'senin selasa rabu kamis jumat sabtu minggu',
);

/** Prepositions of other languages that are no words of English. */
export const FOREIGN_PREPOSITIONS =
  'depuis chez lors après avant am im beim zum zur nach bei seit für gegen auf dans pour avec su sur sobre dos da delle dei nel ya wa cha katika kwa';

/** Words that tell a woman in other languages. */
export const FOREIGN_WOMEN =
  'frau tochter schwester señora sra madame mme femme fille sœur signora hija hermana';
/** The same for a man. */
export const FOREIGN_MEN = 'herr sohn bruder señor sr monsieur signor fils frère hijo hermano';
