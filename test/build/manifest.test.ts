import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FIREFOX_ID, manifestFor } from '../../src/build/manifest.ts';

const source = JSON.parse(readFileSync('manifest.json', 'utf8'));

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const SHARED = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  version: '1.2.3',
  icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  action: {
    default_title: '__MSG_actionTitle__',
    default_popup: 'popup.html',
    default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
  },
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
  // Asked for one site at a time, when the reader wants names always marked there.
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  commands: {
    'toggle-marks': {
      suggested_key: { default: 'Alt+Shift+N', mac: 'MacCtrl+Shift+N' },
      description: '__MSG_commandToggleMarks__',
    },
    'next-name': {
      suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
      description: '__MSG_commandNextName__',
    },
    'previous-name': {
      suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' },
      description: '__MSG_commandPreviousName__',
    },
  },
  incognito: 'not_allowed',
  content_security_policy: { extension_pages: CSP },
};

test('Chromium gets a service worker, and nothing it was not meant to have', () => {
  assert.deepEqual(manifestFor('chromium', source, '1.2.3'), {
    ...SHARED,
    background: { service_worker: 'background.js' },
    minimum_chrome_version: '128',
  });
});

test('Firefox gets an event page, its id, and says that it collects no data', () => {
  assert.deepEqual(manifestFor('firefox', source, '1.2.3'), {
    ...SHARED,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  });
});
