/** Verbs that say how somebody names another: "described him as". */
const NAMING =
  'describ|denounc|condemn|label|brand|hail|dismiss|slam|decr|characteri[sz]|portray|prais|critici[sz]|derid|depict|refer|cast';
/** "was condemned as a", "referred to the judge as". */
const AS = new RegExp(`\\b(?:${NAMING})[a-z]{0,4} (?:[\\w.'\\u2019-]{1,20} ){0,5}?as(?: an?| the)?$`, 'i');
/** "calling him a", "called the deal a", "dubbed Ho": somebody calls somebody so. Things that are called so have no object. */
const CALLING =
  /(?<!\bso[ -])\b(?:call(?:s|ed|ing)?|dub(?:s|bed|bing)?|label(?:s|l?ed|l?ing)?|brand(?:s|ed|ing)?) (?!it quits|this|that|these|those|what|for\b|on\b|a\b|an\b|by\b)(?:[\w.'\u2019-]{1,20} ){0,4}?[\w.'\u2019-]{1,20}$/i;
/** "a threat of", "chants of". */
const OF =
  /\b(?:threats?|warnings?|promises?|claims?|accusations?|charges|talk|complaints?|chants?|cries|shouts|calls|screams) of$/i;

/** How such phrases end. */
const ENDS = /\b(?:as|an?|the|of)$/i;

/** Whether the words before a quotation give it to somebody, named or not. */
export function isReported(before: string): boolean {
  if (ENDS.test(before) && (AS.test(before) || OF.test(before))) return true;
  return /call|dub|label|brand/i.test(before) && CALLING.test(before);
}
