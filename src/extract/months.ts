/** Month names in the languages news pages most come in, January first; forms of one month are parted by a bar. */
const MONTH_NAMES: readonly string[] = [
  'january|jan|januar|janvier|janv|enero|ene|janeiro|gennaio|gen|januari|stycznia|styczeń|января|январь|янв|січня|ocak|tammikuuta|jänner|ledna|januára|ianuarie',
  'february|feb|februar|février|févr|fév|febrero|fevereiro|fev|febbraio|februari|lutego|luty|февраля|февраль|фев|лютого|şubat|helmikuuta|feber|února|februára|februarie',
  'march|mar|märz|mrz|mars|marzo|março|maart|mrt|marca|marzec|марта|март|березня|mart|maaliskuuta|března|martie',
  'april|apr|avril|avr|abril|abr|aprile|kwietnia|kwiecień|апреля|апрель|апр|квітня|nisan|huhtikuuta|dubna|apríla|aprilie',
  'may|mai|mayo|maio|maggio|mag|mei|maja|maj|мая|май|травня|mayıs|toukokuuta|května|mája',
  'june|jun|juni|juin|junio|junho|giugno|giu|czerwca|czerwiec|июня|июнь|июн|червня|haziran|kesäkuuta|června|júna|iunie',
  'july|jul|juli|juillet|juil|julio|julho|luglio|lug|lipca|lipiec|июля|июль|июл|липня|temmuz|heinäkuuta|července|júla|iulie',
  'august|aug|août|agosto|ago|augustus|sierpnia|sierpień|августа|август|авг|серпня|ağustos|elokuuta|srpna|augusta|agustus',
  'september|sept|sep|septembre|septiembre|setiembre|setembro|set|settembre|września|wrzesień|сентября|сентябрь|сен|вересня|eylül|syyskuuta|září|septembra|septembrie',
  'october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|października|październik|октября|октябрь|окт|жовтня|ekim|lokakuuta|října|októbra|octombrie',
  'november|nov|novembre|noviembre|novembro|listopada|listopad|ноября|ноябрь|ноя|листопада|kasım|marraskuuta|novembra|noiembrie',
  'december|dec|dezember|dez|décembre|déc|diciembre|dic|dezembro|dicembre|grudnia|grudzień|декабря|декабрь|дек|грудня|aralık|joulukuuta|prosince|decembra|decembrie|desember|des',
];

const months = new Map<string, number>();
MONTH_NAMES.forEach((names, index) => {
  for (const name of names.split('|')) if (!months.has(name)) months.set(name, index + 1);
});

/** The number of a month by its name or abbreviation, 1–12. */
export function monthOf(name: string): number | undefined {
  return months.get(name.toLowerCase().replace(/\.$/, ''));
}
