/**
 * Names of American politicians by which others are known better, or that many people have: the bulk list holds
 * nobody by them. Who is meant most is in a list by hand.
 */
export const NAMESAKES: ReadonlySet<string> = new Set(
  (
    'Adam Smith|Al Green|Alan Simpson|Andrew Harris|Andy Harris|Austin Scott|Ben Campbell|Bill Barrett|' +
    'Bill Clay|Bill Foster|Bill Jenkins|Bill Johnson|Bill Luther|Bill Owens|Bill Roth|Bill Thomas|' +
    'Bill Young|Billy Long|Bob Bennett|Bob Brady|Bob Clement|Bob Franks|Bob Gibbs|Bob Smith|Bob Turner|' +
    'Bobby Bright|Bobby Scott|Brad Miller|Bradley Miller|Brian Baird|Brian Higgins|Brian Kerns|' +
    'Charles Bass|Charles Gonzalez|Charles Taylor|Charlie Gonzalez|Charlie Taylor|Charlie Wilson|' +
    'Chris Bell|Chris Cannon|Chris Carney|Chris Collins|Chris Cox|Chris Gibson|Chris John|Chris Lee|' +
    'Chris Murphy|Chris Smith|Chris Stewart|Christopher Cox|Connie Mack|Dan Miller|Dan Sullivan|' +
    'Daniel Sullivan|Daniel Webster|Danny Davis|Dave Camp|Dave Davis|Dave Joyce|Dave Price|Dave Scott|' +
    'Dave Young|David Davis|David Joyce|David Phelps|David Price|David Rivera|David Scott|David Young|' +
    'Dennis Moore|Dennis Ross|Diane Watson|Donald Payne|Doug Collins|Duncan Hunter|Ed Bryant|Ed Case|' +
    'Gary Miller|Gary Palmer|Gary Peters|Gene Green|Gene Taylor|George Brown|George Holding|' +
    'George Miller|George Mitchell|Glenn Thompson|Harold Rogers|Harry Mitchell|Henry Brown|' +
    'Henry Johnson|Jack Quinn|Jack Reed|James Barrett|James Davis|James Duncan|James Gibbons|' +
    'James Jordan|James Marshall|James Moran|James Rogan|James Saxton|James Turner|James Walsh|' +
    'James Webb|Jason Smith|Jeff Duncan|Jeff Miller|Jerry Lewis|Jesse Jackson|Jim Barrett|Jim Clark|' +
    'Jim Cooper|Jim Davis|Jim Gibbons|Jim Jordan|Jim Marshall|Jim Martin|Jim Turner|Jim Walsh|' +
    'Joe Garcia|Joe Heck|Joe Kennedy|Joe Pitts|Joe Walsh|Joe Wilson|John Adler|John Campbell|' +
    'John Carney|John Carter|John Duncan|John Fleming|John Hall|John Lewis|John Peterson|John Porter|' +
    'John Sullivan|John Sununu|John Walsh|Jon Porter|Joseph Kennedy|Joseph Walsh|Karen McCarthy|' +
    'Ken Bentsen|Ken Lucas|Kenneth Lucas|Lamar Smith|Laura Richardson|Marion Berry|Mark Green|' +
    'Mark Kennedy|Mark Walker|Mark Warner|Max Burns|Melissa Hart|Michael Burgess|Michael Collins|' +
    'Michael Doyle|Michael Ferguson|Michael Forbes|Michael Kelly|Michael Lee|Michael McMahon|' +
    'Michael Rogers|Michael Ross|Michael Simpson|Michael Thompson|Michael Turner|Mike Bishop|' +
    'Mike Burgess|Mike Collins|Mike Doyle|Mike Ferguson|Mike Forbes|Mike Johnson|Mike Kelly|Mike Lee|' +
    'Mike McMahon|Mike Parker|Mike Rogers|Mike Ross|Mike Simpson|Mike Thompson|Mike Turner|' +
    'Nancy Johnson|Nick Smith|Patrick Murphy|Paul Cook|Paul Simon|Pete King|Peter Deutsch|Phil English|' +
    'Phil Hare|Ralph Hall|Ric Keller|Richard Baker|Richard Hanna|Richard Hill|Richard Hudson|' +
    'Richard White|Rick Allen|Rick Berg|Rick Hill|Rick White|Rob Andrews|Rob Simmons|Robert Andrews|' +
    'Robert Bennett|Robert Berry|Robert Brady|Robert Clement|Robert Franks|Robert Hurt|Robert Scott|' +
    'Robert Simmons|Robert Smith|Robert Turner|Robin Hayes|Robin Kelly|Rodney Davis|Roger Williams|' +
    'Ron Johnson|Ron Klein|Ron Lewis|Sam Johnson|Sandy Adams|Scott Brown|Scott Murphy|Scott Perry|' +
    'Scott Peters|Stephanie Jones|Stephen Horn|Stephen Knight|Steve Cohen|Steve Horn|Steve Knight|' +
    'Steve Pearce|Steve Russell|Steven Russell|Sue Kelly|Susan Brooks|Susan Davis|Ted Kaufman|' +
    'Thomas Allen|Thomas Barrett|Thomas Davis|Thomas Ewing|Thomas Reed|Thomas Reynolds|Thomas Sawyer|' +
    'Tim Bishop|Tim Griffin|Tim Johnson|Tim Murphy|Tim Ryan|Timothy Bishop|Timothy Griffin|' +
    'Timothy Johnson|Timothy Murphy|Timothy Ryan|Todd Young|Tom Allen|Tom Barrett|Tom Campbell|' +
    'Tom Davis|Tom Ewing|Tom Graves|Tom Osborne|Tom Price|Tom Reed|Tom Reynolds|Tom Rice|Tom Sawyer|' +
    'Tony Hall|Trent Kelly|Walter Jones|William Barrett|William Clay|William Foster|William Jenkins|' +
    'William Owens|William Roth|William Thomas'
  ).split('|'),
);

/** The short forms of given names that news prints for the full ones. */
export const DIMINUTIVES: ReadonlyMap<string, string> = new Map(
  (
    'Benjamin Ben|Christopher Chris|Daniel Dan|David Dave|Donald Don|Douglas Doug|Edward Ed|Gregory Greg|' +
    'James Jim|Jeffrey Jeff|Joseph Joe|Kenneth Ken|Michael Mike|Robert Bob|Stephen Steve|Steven Steve|' +
    'Thomas Tom|Timothy Tim|William Bill'
  )
    .split('|')
    .map(pair => pair.split(' ') as [string, string]),
);

/** States and territories by their postal letters. */
export const STATES: ReadonlyMap<string, string> = new Map(
  (
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|' +
    'FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|' +
    'LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|' +
    'MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|' +
    'NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|' +
    'RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|' +
    'VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|DC the District of Columbia|' +
    'PR Puerto Rico|GU Guam|VI the Virgin Islands|AS American Samoa|MP the Northern Mariana Islands'
  )
    .split('|')
    .map(pair => [pair.slice(0, 2), pair.slice(3)] as const),
);
