import { FIREFOX_ID } from '../manifest.ts';

// Expressions that are run in the window of Firefox itself: what a reader's hands do there.

/** Presses a command's key, as the reader's keyboard would: the letter after the last plus of its shortcut. */
export function pressCommand(command: string): string {
  return `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)});
    const { shortcut } = (await extension.shortcuts.commands).get(${JSON.stringify(command)});
    const names = shortcut.split('+');
    const letter = names.pop();
    const event = (key, code, keyCode) => new KeyboardEvent('', { key, code, keyCode });
    const modifiers = names.map(name => event(name, name + 'Left', { Alt: 18, Shift: 16, Ctrl: 17 }[name]));
    const key = event(letter, 'Key' + letter, letter.charCodeAt(0));
    gBrowser.selectedBrowser.focus();
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    for (const one of modifiers) keyboard.keydown(one);
    keyboard.keydown(key);
    keyboard.keyup(key);
    for (const one of modifiers.reverse()) keyboard.keyup(one);
  })()`;
}

/** Whether Firefox asks the reader for a permission, and hears the answer: for a moment it does not, against hasty clicks. */
export const IS_ASKING = `PopupNotifications.panel.state === 'open' &&
  PopupNotifications.panel.firstElementChild?.id === 'addon-webext-permissions-notification'`;

/** Says yes. */
export const SAY_YES = `PopupNotifications.panel.firstElementChild?.button.click()`;

/** Takes back the leave to read a site, as the browser's page of extensions does. */
export function withdraw(site: string): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)});
    const gone = { permissions: [], origins: [${JSON.stringify(`${site}/*`)}] };
    await ExtensionPermissions.remove(${JSON.stringify(FIREFOX_ID)}, gone, extension);
  })()`;
}
