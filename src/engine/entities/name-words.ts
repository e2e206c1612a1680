const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words right before a person's name: offices, ranks and forms of address. */
export const TITLES = words(`
mr mrs ms miss mx dr prof professor sir dame lord lady president chancellor premier minister secretary senator sen rep
representative congressman congresswoman governor gov mayor ambassador envoy general gen admiral adm colonel col major maj
captain capt lieutenant lt sergeant sgt marshal commander chief director chairman chairwoman chairperson chair ceo spokesman
spokeswoman spokesperson analyst researcher expert lawyer attorney judge justice king queen prince princess pope cardinal
archbishop bishop rabbi imam sheikh ayatollah leader adviser advisor coach officer detective sheriff deputy commissioner
reporter correspondent journalist editor writer author economist historian scientist activist speaker comrade vice-president
commentator founder actor actress singer doctor reverend rev pastor dictator
`);

/** Verbs right after or before who said something. */
export const SAYING = words(`
said says say told tells added adds wrote writes noted notes warned warns claimed claims stated states argued argues
explained explains announced announces declared declares insisted insists reported reports tweeted commented acknowledged
stressed emphasized recalled remarked replied responded admitted suggested testified concluded
`);

/** Capitalised words that no personal name holds: offices, bodies, peoples' words, calendar. */
export const NO_NAMES = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec the a an this that these those in on at by for from of to and but or if when while
as after before since because although however meanwhile also he she it they we you i his her its their our my who what where
why how there here with without during under over between among against both each every all some any many most more no not
ministry department office agency committee council commission party union university college school institute center centre
church court army navy force forces police guard government parliament congress senate house assembly association federation
organization organisation foundation fund bank corporation corp company co inc ltd group news times post press agency daily journal herald
tribune street avenue road square park bridge river mountain mount lake island islands sea ocean bay airport station stadium
hospital museum city county state states province district region republic kingdom empire north south east west northern southern
eastern western central new old great upper lower foreign defense defence interior finance affairs security national international
united federal first second third former acting deputy vice senior prime chief co-founder world war cup olympics games league day
week month year year's christmas easter covid american british chinese japanese russian korean german french italian spanish
ukrainian israeli iranian indian european african asian arab muslim christian jewish catholic republican democrat democratic
conservative labour liberal communist read more photo image credit file advertisement subscribe story video watch click share
despite though although unlike like maybe perhaps yes yet still even only just last next then thus instead earlier later
moreover additionally furthermore according given asked meet ventures partners capital holdings media network studios systems
technologies solutions services industries pharmaceuticals motors records entertainment productions airlines project act bill plan law
courts campaign administration coalition alliance movement institute society union
breaking exclusive update updated analysis opinion editorial live
`);

/** Small words inside names: `van der`, `bin`. */
export const PARTICLES = words(
  'van von der den de da di du del della la le al el bin ibn ben abu dos das y ter ten',
);

/** Capitalised words right after a place that make it part of a body's or another place's name: `Ohio State`. */
export const BODIES = words(`
university college state county city school institute island islands river lake valley bay beach hospital museum library times post
tribune journal herald gazette corporation corp company co inc ltd plc bank airlines airways air railways stock exchange
national customs association society federation league council cup open marathon symphony orchestra opera republic street road park
`);

/** Capitalised words right before a place that make it another place: `New England`. */
export const COMPASS = words('new north south east west');

/** Capitalised words right before a body that make it another body: `National Security Council`. */
export const QUALIFIERS = words(
  'national international regional federal state local city county provincial joint supreme',
);
