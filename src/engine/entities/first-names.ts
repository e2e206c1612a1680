/** First names that tell a woman nearly always. */
const WOMEN =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy margaret betty sandra ashley dorothy kimberly ' +
  'emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda ' +
  'pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia ' +
  'joyce virginia victoria lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara ' +
  'madison janice kathryn abigail sophia frances alice judy isabella julia grace amber denise danielle marilyn beverly charlotte ' +
  'natalie theresa diana brittany doris kayla lori anne hillary michele kellyanne melania ivanka loretta elaine susanne ' +
  'petra sabine claudia ursula angelika annalena birgit heike katrin marie sophie isabelle nathalie céline ségolène valérie carmen ' +
  'hope faith joy wendy tina gina dana leslie holly molly kate katie kathy cathy connie peggy sally vicki becky jill jane jenny joanna ' +
  'josephine eleanor ellen erin eva claire clara caroline beth bonnie abby alicia alison allison amelia annie ariana audrey beatrice ' +
  'bridget carly cecilia celia chelsea cindy colleen daisy darlene daphne deb delia dolores doreen edith eileen elise eliza ella ' +
  'elsa erica erika esther ethel eunice felicia fiona florence francine gail gayle geraldine gertrude gwen hazel hilary ida ingrid irene ' +
  'iris janine jackie jeanette jeanne jessie jodi joni josie juanita juliet kara kayleigh kelly kirsten kristen kristin kristina ' +
  'latoya leah leila lena liz lisbeth lois lorraine louise lucille lucy lydia lynn lynne mabel maggie marcia margarita margot marianne ' +
  'marjorie marlene maureen maxine meg mercedes meredith mia mildred mindy miriam monica muriel myra nadia nadine nikki nina nora norma ' +
  'olive pam patti paula phyllis priscilla rhonda rita roberta robin rosa rosalind rosemary roxanne sadie sally shannon sheila shelley ' +
  'shelly sherry sonia stacey stacy stella sue suzanne sylvia tammy tanya tara thelma tracy ursula valerie vanessa vera veronica vivian ' +
  'wilma yolanda yvette yvonne zoe marla loretta theresa ' +
  'lucía sofía giulia francesca giorgia chiara elena olga natalia svetlana irina tatiana ekaterina fatima aisha';
/** The same for men. */
const MEN =
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul ' +
  'andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey jacob gary nicholas eric jonathan stephen larry ' +
  'justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry ' +
  'douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur ' +
  'lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie wayne randy vincent philip bobby bradley bernie ' +
  'abraham adrian al alex alfred allan allen alvin andy angus antoine arnold arturo barney barry bart bernard bert brad brady brent brett bruno ' +
  'bryce calvin cameron casey cecil cesar chad charlie chester chip chris christopher chuck clarence clark claude clayton cliff clifford clint ' +
  'clyde colin conrad corey cory craig curtis cyril damian damon danny darrell darren dave dean derek derrick desmond devin dexter dick dirk ' +
  'dominic doug drew duncan dustin dwight earl eddie edgar edmund edwin eli elliott ellis elon elmer ernest ernie erik ervin eugene felipe felix ' +
  'fernando floyd francis francisco franklin fred freddie frederick garrett gary gavin gene geoff geoffrey gilbert gino glen glenn gordon graham ' +
  'grant greg guy hank harold harry harvey hector herb herbert herman hernan homer horace howard hugh hugo humphrey ian ignacio igor ira irving ' +
  'isaac ivor jake jamie jared jarvis javier jay jed jeffery jerome jim jimmy joel joey johnny jon jonah jonas jorge josef josh jules julian julio ' +
  'julius karim ken kenny kent kirk kurt lamar lance lars leo leon leonard leroy leslie lester lewis liam lindsey lionel lloyd lorenzo lou louis ' +
  'luke lyle malcolm manuel marc marcus martin marty marvin maurice max melvin merle mickey miles milton mitch mitchell morris moses ned neal neil ' +
  'nelson newton nick nigel norm norman oliver omar oscar otto owen pablo pat percy perry pete phil pierce preston quentin rafael ralph ramon raul ' +
  'ravi reggie reginald reid ricardo richie rick ricky rob robbie roberto rocco rod rodney rodrigo roland rolf ron ronnie ross roy rudy rufus ' +
  'rupert russ russell sam sammy saul sergei seth shane sheldon sherman sid sidney simon spencer stan stanley stefano steven stewart stuart sylvester ' +
  'tad tariq teddy terence terrence tim toby todd tommy tony travis trent trevor trey troy tyrone vernon vic victor vince wade wallace warren wes ' +
  'wesley wilbur wilfred will winston woody yusuf ' +
  'barack mike tom bill jim bob dan ted tim steve ben jeff marco mitt rand newt jeb vladimir sergey dmitry ivan boris nikolai hans ' +
  'klaus jürgen wolfgang dieter stefan karl heinz friedrich olaf markus jean pierre françois nicolas emmanuel jacques carlos luis ' +
  'pedro miguel jorge antonio giuseppe paolo matteo luca mario mohammed muhammad ahmed ali hassan omar';

const GENDERS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...WOMEN.split(' ').map(name => [name, 'she'] as const),
  ...MEN.split(' ').map(name => [name, 'he'] as const),
]);

/** First names that are no other words, however a sentence starts. */
export function isFirstName(lower: string): boolean {
  return GENDERS.has(lower) && !WORDS.has(lower);
}

/** First names that open sentences as other words. */
const WORDS = new Set(
  'will mark grace frank amber joy may rose bill bob rand jack virginia ray dawn jean roger jordan hope faith grant guy dean pat rob al ' +
    'chip clay drew earl gene harry herb jay josh lance max miles norm olive pierce reid rod sherman sue trey troy wade warren art dick iris ivy ' +
    'ruby penny ella mercedes florence chelsea victor jimmy stacy lou chad ian gail'.split(' '),
);

/** Whether a full name's first word is one that women, or men, have. */
export function genderOfName(name: string): 'he' | 'she' | undefined {
  return GENDERS.get(name.slice(0, name.indexOf(' ')).toLowerCase());
}
