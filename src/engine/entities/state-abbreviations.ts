/** How newspapers and the post shorten the states of the United States behind a town: `Fresno, Calif.`, `Long Beach, NY`. */
const STATES =
  'Alabama:ala,al Alaska:ak Arizona:ariz,az Arkansas:ark,ar California:calif,cal,ca Colorado:colo,co Connecticut:conn,ct Delaware:del,de ' +
  'Florida:fla,fl Georgia:ga Hawaii:hi Idaho:ida,id Illinois:ill,il Indiana:ind,in Iowa:ia Kansas:kan,kans,ks Kentucky:ky Louisiana:la ' +
  'Maine:me Maryland:md Massachusetts:mass,ma Michigan:mich,mi Minnesota:minn,mn Mississippi:miss,ms Missouri:mo Montana:mont,mt ' +
  'Nebraska:neb,nebr,ne Nevada:nev,nv New_Hampshire:nh New_Jersey:nj New_Mexico:nm,n_mex New_York:ny North_Carolina:nc,n_car North_Dakota:nd,n_dak ' +
  'Ohio:oh Oklahoma:okla,ok Oregon:ore,or Pennsylvania:pa,penn Rhode_Island:ri South_Carolina:sc,s_car South_Dakota:sd,s_dak Tennessee:tenn,tn ' +
  'Texas:tex,tx Utah:ut Vermont:vt Virginia:va Washington:wash,wa West_Virginia:wv,w_va Wisconsin:wis,wisc,wi Wyoming:wyo,wy';

const BY_SHORT = new Map(
  STATES.split(' ').flatMap(line => {
    const [state, shorts] = line.split(':') as [string, string];
    return shorts.split(',').map(short => [short.replace('_', ' '), state.replace('_', ' ')] as const);
  }),
);

/** Two letters with stops that are a state: others are degrees, "M.D.". */
const DOTTED = /^(?:N\.[CDHJMY]|S\.[CD]|R\.I)\.?$/;
/** Two letters that newspapers print with a stop. */
const SHORT = /^(?:Ga|La|Ky|Md|Mo|Pa|Va|Vt)\.$/;

/** The state that a word behind a town's comma is short for, its stop included: `Calif.`, `N.Y.`, `NY`. */
export function stateShortenedTo(printed: string): string | undefined {
  const plain = printed.replace(/^([NSW])\.(?=[A-Z][a-z])/, '$1 ').replaceAll('.', '');
  const isTwo = plain.length === 2;
  const isState = isTwo ? /^[A-Z]{2}\.?$/.test(printed) || DOTTED.test(printed) || SHORT.test(printed) : true;
  return isState ? BY_SHORT.get(plain.toLowerCase()) : undefined;
}
