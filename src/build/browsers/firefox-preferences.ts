import type { Launch } from './driven.ts';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** No first-run pages, no questions, and nothing that Firefox fetches on its own. */
const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'geo.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#none',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.server': '',
  'xpinstall.signatures.required': false,
};

/** What `prefers-color-scheme` says to pages. */
const COLOURS = { dark: 0, light: 1 };

/** A profile's user.js. */
export function firefoxPreferences({ proxyPort, colours }: Launch): string {
  const all: Preferences = {
    ...QUIET,
    ...(proxyPort === undefined ? {} : proxy(proxyPort)),
    ...(colours ? { 'layout.css.prefers-color-scheme.content-override': COLOURS[colours] } : {}),
    ...(colours ? { 'ui.systemUsesDarkTheme': colours === 'dark' ? 1 : 0 } : {}),
  };
  const lines = Object.entries(all).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  return `${lines.join('\n')}\n`;
}

function proxy(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
