import type { NameCard } from '../src/messages.ts';
import { type NameBox, placeCard } from './card-place.ts';
import { CARD_STYLE } from './card-style.ts';

/** Milliseconds before a card is read out: a region is heard only when its words come after itself. */
const SAY_AFTER = 100;

/** What a card needs of those who show it. */
export interface CardWords {
  /** Language of the words. */
  readonly language: string;
  readonly turnOff: string;
}

/**
 * The card of a name, in a closed shadow root on a host of its own that joins the page when a first card opens.
 * It is text alone; its one button can only turn marks off, so a page that leads the reader to click it gains nothing.
 */
export class Card {
  private parts: Parts | undefined;
  private saying: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly turnOff: () => void) {}

  get isOpen(): boolean {
    return this.parts?.card.hidden === false;
  }

  /** Whether an event of the page happened in the card: outside its root, all that is seen of it is the host. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.parts?.host;
  }

  /** Shows a card beside a box of the window; `isSaid` when the reader does not point at it and may not see it. */
  open(name: NameCard, beside: NameBox, words: CardWords, isSaid = false): void {
    this.parts ??= makeParts(this.turnOff);
    const { host, card, said } = this.parts;
    if (!host.isConnected) document.documentElement.append(host);
    fill(this.parts, name, words);
    card.hidden = false;
    // The page's own dialogs lie in the top layer: so must a card.
    host.showPopover();
    this.place(beside);
    this.silence();
    if (isSaid) {
      this.saying = setTimeout(() => {
        said.textContent = [name.name, name.kind, ...name.facts].join('. ');
      }, SAY_AFTER);
    }
  }

  close(): void {
    this.silence();
    if (!this.parts || !this.isOpen) return;
    this.parts.card.hidden = true;
    if (this.parts.host.isConnected) this.parts.host.hidePopover();
  }

  /** Leaves nothing in the page. */
  remove(): void {
    this.close();
    this.parts?.host.remove();
    this.parts = undefined;
  }

  private place(beside: NameBox): void {
    const { card } = this.parts as Parts;
    card.style.maxHeight = '';
    const { width, height } = card.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const window = { width: clientWidth, height: Math.max(clientHeight, innerHeight) };
    const { left, top, maxHeight } = placeCard(beside, { width, height }, window);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
    card.style.maxHeight = `${maxHeight}px`;
  }

  private silence(): void {
    clearTimeout(this.saying);
    if (this.parts) this.parts.said.textContent = '';
  }
}

interface Parts {
  readonly host: HTMLElement;
  readonly card: HTMLElement;
  readonly name: HTMLElement;
  readonly kind: HTMLElement;
  readonly button: HTMLElement;
  /** Read out when it changes, seen by nobody. */
  readonly said: HTMLElement;
}

function makeParts(turnOff: () => void): Parts {
  const host = document.createElement(meaninglessTag());
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLE);
  root.adoptedStyleSheets = [sheet];
  const card = element('div', 'card', { role: 'dialog', 'aria-labelledby': 'name', dir: 'ltr' });
  const name = element('p', 'name', { id: 'name', dir: 'auto' });
  const kind = element('p', 'kind');
  const button = element('button', 'off', { type: 'button' });
  const said = element('p', 'said', { role: 'status' });
  card.hidden = true;
  button.addEventListener('click', event => event.isTrusted && turnOff());
  card.append(name, kind, button);
  root.append(card, said);
  return { host, card, name, kind, button, said };
}

function fill({ card, name, kind, button, said }: Parts, words: NameCard, { language, turnOff }: CardWords) {
  card.lang = language;
  said.lang = language;
  name.textContent = words.name;
  kind.textContent = words.kind;
  button.textContent = turnOff;
  for (const old of card.querySelectorAll('.fact')) old.remove();
  for (const fact of words.facts) {
    const line = element('p', 'fact', { dir: 'auto' });
    line.textContent = fact;
    button.before(line);
  }
}

function element(tag: string, name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** Removes a host that a script of ours left which no longer runs. */
export function removeLeftHost(): void {
  for (const child of document.documentElement.children) {
    if (TAG.test(child.localName) && child.getAttribute('popover') === 'manual') child.remove();
  }
}

const TAG = /^x-[a-z]{6}$/;

/** A tag that says nothing about us, and differs from page to page. Only names with a hyphen may hold a shadow root. */
function meaninglessTag(): string {
  const letters = crypto.getRandomValues(new Uint8Array(6));
  return `x-${[...letters].map(byte => String.fromCharCode(97 + (byte % 26))).join('')}`;
}
