import { FIREFOX_ID } from '../manifest.ts';

// Expressions that are run in the window of Firefox itself, which may do all that Firefox can.

/** Our extension as Firefox sees it. */
const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension`;

/** Stops the event page, at work or not, and waits until it is gone: a message may wake it again at once. */
export const STOP_BACKGROUND = `(async () => {
  const extension = ${EXTENSION};
  if (extension.backgroundState === 'stopped') return;
  const gone = new Promise(resolve => extension.once('shutdown-background-script', () => resolve()));
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  await gone;
})()`;

/** Loads the extension anew, as an update does. */
export const RELOAD = `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(${JSON.stringify(FIREFOX_ID)});
  await addon.reload();
})()`;

/** Presses the toolbar button, as a click does: opens the popup and gives leave to read the tab. */
export const PRESS_BUTTON = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).triggerAction(window);
})()`;

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/** Whether there is a popup at all. */
export const HAS_POPUP = `Boolean(${POPUP})`;

/** Whether the popup shows a page of ours, and has come to rest in its panel. */
export const POPUP_IS_OPEN = `${POPUP}?.currentURI?.scheme === 'moz-extension' && ${POPUP}.closest('panel')?.state === 'open'`;

export const CLOSE_POPUP = `${POPUP}?.closest('panel')?.hidePopup()`;

/** The popup as a PNG in a data: address. */
export const POPUP_PICTURE = `(async () => {
  const picture = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL();
})()`;

/**
 * Runs an expression in the popup, in a sandbox with its window; answers its value, or the error it threw. By hand means that
 * Firefox takes what it does for what a reader did.
 */
export function inPopup(expression: string, isByHand = false): string {
  const channel = `headwater:${++calls}`;
  const inSandbox = `(async () => JSON.stringify({ value: await (${expression}) }))()`;
  const frameScript = `(async () => {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const hand = ${isByHand} && content.windowUtils.setHandlingUserInput(true);
    const answer = await Promise.resolve()
      .then(() => Cu.evalInSandbox(${JSON.stringify(inSandbox)}, sandbox))
      .catch(error => JSON.stringify({ error: String(error) }));
    if (hand) hand.destruct();
    sendAsyncMessage(${JSON.stringify(channel)}, answer);
  })()`;
  return `new Promise(resolve => {
    const { messageManager } = ${POPUP};
    const hear = ({ data }) => {
      messageManager.removeMessageListener(${JSON.stringify(channel)}, hear);
      resolve(JSON.parse(data));
    };
    messageManager.addMessageListener(${JSON.stringify(channel)}, hear);
    const script = ${JSON.stringify(frameScript)};
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  })`;
}

/** Gives each run a channel of its own. */
let calls = 0;
