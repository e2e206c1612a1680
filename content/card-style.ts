/**
 * The card's own look. The page's styles end at the shadow root, but for those on the host: what is important in here
 * is stronger than anything the page says of it. No colour of the page shows through, so one pair of colours for each
 * scheme is readable on any page; a line and a shadow set the card off from a page of its own colour.
 */
export const CARD_STYLE = `
  :host {
    all: initial !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    display: var(--mark-k, none) !important;
    inline-size: 0 !important;
    block-size: 0 !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    background: none !important;
    color-scheme: light dark !important;
  }
  .card {
    --paper: #ffffff;
    --ink: #1a2530;
    --soft: #51606e;
    --line: #b9c4ce;
    --water: #0b5cad;
    position: fixed;
    box-sizing: border-box;
    inline-size: max-content;
    min-inline-size: min(12rem, calc(100vw - 16px));
    max-inline-size: min(20rem, calc(100vw - 16px));
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--paper);
    color: var(--ink);
    box-shadow: 0 4px 18px rgb(0 0 0 / 25%);
    font: 14px/1.45 system-ui, sans-serif;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: default;
  }
  .card[hidden] { display: none; }
  p { margin: 0; }
  .name { font-size: 16px; font-weight: 600; line-height: 1.3; }
  .kind { color: var(--soft); font-size: 13px; }
  .fact { margin-block-start: 4px; }
  .kind + .fact { margin-block-start: 8px; }
  button {
    display: block;
    margin-block-start: 10px;
    margin-inline-start: -4px;
    min-block-size: 24px;
    padding: 2px 4px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--water);
    font: inherit;
    font-size: 13px;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  button:focus-visible { outline: 2px solid currentColor; outline-offset: 1px; }
  .said {
    position: fixed;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-color-scheme: dark) {
    .card {
      --paper: #1d2731;
      --ink: #eef2f6;
      --soft: #b3c0cc;
      --line: #5a6977;
      --water: #8cc4ff;
      box-shadow: 0 4px 18px rgb(0 0 0 / 60%);
    }
  }
  @media (prefers-contrast: more) {
    .card { --soft: var(--ink); --line: var(--ink); }
  }
  @media (forced-colors: active) {
    .card { --paper: Canvas; --ink: CanvasText; --soft: CanvasText; --line: CanvasText; --water: LinkText; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .card { animation: appear 120ms ease-out; }
    @keyframes appear { from { opacity: 0; } }
  }
`;
