const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last words of bodies, and their first before `of` or `for`: `Ohio Department of Health`, `Bank of Lisbon`. */
export const BODY_HEADS = words(`
university college school academy institute institution seminary polytechnic conservatory faculty department ministry agency
authority bureau office council committee commission board court tribunal parliament assembly senate congress house legislature
police prosecutors hospital clinic museum gallery library archives bank exchange fund treasury church cathedral mosque temple
synagogue diocese archdiocese foundation association society federation confederation union league club party chamber center
centre service services administration force forces army navy marines guard corps brigade battalion regiment division fleet
command embassy consulate orchestra philharmonic symphony opera ballet theatre theater choir band festival laboratory laboratories
observatory zoo prison jail company corporation corp inc ltd plc llc co gmbh holdings group industries partners ventures airlines
airways airline railways railway railroad motors steel oil gas power electric energy telecom petroleum press times post tribune
herald journal gazette courier star news radio television tv network magazine review patrol intelligence project initiative trust
campaign coalition alliance movement front brotherhood guild institutes schools colleges universities registry secretariat
securities investments pharmaceuticals brewery insurance state city
`);

/** Last words of places that have a name of their own: `Lagos International Airport`. */
export const SITE_HEADS = words(`
airport station street avenue road boulevard highway bridge park square stadium arena hall tower building island islands river
lake bay beach mountain mountains mount valley canyon desert peninsula county province district prefecture parish township
village castle palace fort harbor harbour port canal dam creek hills heights forest memorial monument cemetery plaza market mall
reservoir falls garden gardens basin strait pass gulf coast hotel terminal sea ocean
`);

/** Last words of what is neither body nor site: competitions, laws, events, works. */
export const OTHER_HEADS = words(`
cup open games championship championships marathon war battle siege treaty accord accords agreement act law laws crisis protocol
summit day award awards prize conference declaration convention plan doctrine rally derby bowl series tour masters grand prix
syndrome virus fever flu terrier shepherd bulldog pipeline scandal massacre revolution uprising olympics conflict deal talks
sanctions policy accent cuisine style version edition dollar dollars pound sterling crude index report study times-picayune
quartet expo pageant gulf index license licence version
`);

/** Nobles and clergy: what follows their `of` is their title. */
export const OF_TITLES = words(`
duke duchess earl prince princess count countess marquess marquis baron baroness viscount landgrave elector margrave bishop
archbishop patriarch metropolitan cardinal lord lady knight dean abbot abbess saint st
`);

/** What `of` and a place makes another place, or an event. */
export const OF_SITES = words(`
gulf bay cape strait straits isle isles sea port mouth battle siege treaty fall sack massacre peace declaration convention
merchant merchants daughters sons maid lady queens tower university
`);

/** Parts of a land: capitalised before its name they make another name, `Western Australia`. */
export const PARTS = words(`
new north south east west northern southern eastern western central upper lower greater inner outer northeast northwest southeast
southwest northeastern northwestern southeastern southwestern mid middle san santa saint st mount lake fort port el la los las
le old downtown
`);

/** Words that tell no body from another: `the National Council`, `a High School`. */
export const COMMON_IN_BODIES = words(`
national international regional federal state local city county municipal provincial joint supreme high low public private royal
central general main first second third special senior junior primary secondary middle elementary medical military foreign
domestic interior defense defence finance justice health education trade commerce labor labour agriculture transport
transportation energy environment environmental security intelligence homeland internal external affairs development planning
representatives commons lords deputies people peoples workers united new old great north south east west northern southern
eastern western big top world global government ruling opposition democratic republican conservative liberal socialist communist
executive legislative judicial criminal civil human social economic political nuclear atomic budget ways means appropriations
the of for and on in to a an his her its their our my this that these those
sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september october
november december christmas easter former then late deputy acting chief vice
`);

/** Ends of a company's name, which belong to it: `Apple Inc.`; a place behind them is where it sits. */
export const COMPANY_ENDS = words(`
inc corp corporation co company companies ltd plc llc lp gmbh ag group holdings holding industries partners ventures systems
products securities
`);
