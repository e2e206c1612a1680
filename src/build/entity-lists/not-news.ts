/** Sites where anybody publishes, and networks: the host says nothing of who. */
const PLATFORMS = hosts(
  'cbslocal daystar facebook iontelevision metvnetwork myspace tbn twitter youtube wordpress blogspot medium substack tumblr wixsite weebly google yahoo usnpl stationindex townnews issuu att geocities',
);

/** Encyclopaedias, dictionaries, libraries, social networks, shops: nobody's news comes from there. */
const REFERENCE = hosts(
  'wikipedia wikimedia wiktionary wikidata metapedia conservapedia encyclopediadramatica britannica ballotpedia rationalwiki creationwiki wikispooks wikiislam naturalpedia vaxopedia skepdic marxists jstor researchgate archive scribd slideshare bitchute rumble odysee parler gab gettr minds instagram linkedin pinterest reddit quora tiktok vk change gofundme patreon imdb goodreads amazon ebay etsy walmart',
);

function hosts(names: string): RegExp {
  return new RegExp(`(?:^|\\.)(?:${names.replaceAll(' ', '|')})\\.(?:com|net|org|edu|rs|me|eu)$`);
}

/** Hosts where anybody publishes, and those of universities, states and networks. */
export function isPlatform(host: string): boolean {
  return /^[^.]+\.(?:edu|gov)$|\.[a-z]{2}\.us$/.test(host) || PLATFORMS.test(host);
}

/** Hosts of works of reference, social networks and shops. */
export function isReference(host: string): boolean {
  return REFERENCE.test(host);
}
