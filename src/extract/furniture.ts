/** Names that sites give to boxes which are not the story: teasers, sharing, sign-ups. */
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:read-?more|readmore|related(?:-?(?:posts?|stor(?:y|ies)|articles?|content|links?|box))?|more-?(?:stories|news|from)|recommend(?:ed|ations?)?|newsletter|subscribe|sign-?up|share|sharing|sharedaddy|social(?:-?(?:share|links|media|bar))?|promo|most-?(?:read|popular|viewed)|trending|popular|outbrain|taboola|also-?read|see-?also|teasers?|jp-relatedposts|paywall|donate|comments?|disqus|skip-?link|cookie)(?:$|[\s_-])/;

/** Names that say the box is, or may be, the story itself. */
const STORY_NAMES =
  /(?:article|story|post|entry|page|main)[_-]{0,2}(?:body|content|text|main)|articlebody|caption/;

/** A line that leads elsewhere, or invites: the words open the line. */
const TEASER_OPENING =
  /^(?:read more|read also|also read|read next|read full|see also|more on this|more from|related(?: stories| articles| news| content| coverage| links| posts| topics)?\s*(?::|$)|recommended(?: stories| reading| for you)?\s*(?::|$)|most (?:read|popular|viewed)|trending(?: now)?\s*(?::|$)|watch also|watch(?: now)?\s*:|don['’]t miss|click here (?:to|for)|sign up (?:for|to)|subscribe (?:to|now|for)|follow us|join us on|download (?:the|our) app|share (?:this|on|via)|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|leer (?:también|más)|leia (?:também|mais)|leggi anche|читайте также)/i;

/** Words of buttons and slots, standing alone. */
const BUTTON_LINE =
  /^(?:share|tweet|e-?mail|print|comments?(?: \(?\d+\)?)?|\d+ comments?|facebook|twitter|whatsapp|linkedin|pinterest|reddit|advertisement|ad|sponsored|loading(?:…|\.\.\.)?|skip to (?:main )?content|jump to comments.{0,3}|back to top|save|copy link|link copied|log ?in|sign ?in|subscribe|read more|continue reading|more|menu|search|close|home)[\s.:…»›>]*$/i;

/** Longest text that may be dropped on its opening words alone: a paragraph of the story can open with "Watch:". */
const MAX_TEASER = 220;

/** Whether an element is named as a box that is not the story. */
export function isFurnitureBox(element: Element): boolean {
  // A section's id may be its heading as a slug: only short ids name a part.
  const id = element.id.split(/[-_]/).length > 2 ? '' : element.id;
  const names = `${element.getAttribute('class') ?? ''} ${id}`.slice(0, 300).toLowerCase();
  return FURNITURE_NAMES.test(names) && !STORY_NAMES.test(names);
}

/** Whether a line is a teaser, an invitation or a button, by its words and the share of them that are links. */
export function isFurnitureLine(text: string, linkShare: number): boolean {
  if (text.length > MAX_TEASER) return false;
  if (BUTTON_LINE.test(text)) return true;
  return TEASER_OPENING.test(text) && (linkShare > 0.4 || text.length < 40);
}

/** A line of rights: it closes a page, and belongs to its margins. */
const RIGHTS_LINE = /^(?:[©™®]|\(c\)|copyright\b)|all rights reserved\.?$/i;

/** Whether a line, standing at the end of a body, only states rights. */
export function isRightsLine(text: string): boolean {
  return text.length <= MAX_TEASER && RIGHTS_LINE.test(text);
}
