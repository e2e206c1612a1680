/** First names that tell a woman nearly always. */
const WOMEN =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy margaret betty sandra ashley dorothy kimberly ' +
  'emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda ' +
  'pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia ' +
  'joyce virginia victoria lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara ' +
  'madison janice kathryn abigail sophia frances alice judy isabella julia grace amber denise danielle marilyn beverly charlotte ' +
  'natalie theresa diana brittany doris kayla lori anne hillary michele kellyanne melania ivanka loretta elaine susanne ' +
  'petra sabine claudia ursula angelika annalena birgit heike katrin marie sophie isabelle nathalie céline ségolène valérie carmen ' +
  'lucía sofía giulia francesca giorgia chiara elena olga natalia svetlana irina tatiana ekaterina fatima aisha';
/** The same for men. */
const MEN =
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul ' +
  'andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey jacob gary nicholas eric jonathan stephen larry ' +
  'justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry ' +
  'douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur ' +
  'lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie wayne randy vincent philip bobby bradley bernie ' +
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
  'will mark grace frank amber joy may rose bill bob rand jack virginia ray dawn jean roger jordan'.split(
    ' ',
  ),
);

/** Whether a full name's first word is one that women, or men, have. */
export function genderOfName(name: string): 'he' | 'she' | undefined {
  return GENDERS.get(name.slice(0, name.indexOf(' ')).toLowerCase());
}
