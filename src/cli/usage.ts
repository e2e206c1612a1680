/** What `headwater --help` prints. */
export const USAGE = `headwater: shows where a news story comes from

  headwater trace FILE|- [--url URL] [--published DATE] [--against FILE|-]
                         [--format text|json|markdown] [--pack FILE]... [--only-packs]
  headwater trace --jsonl FILE|- [--pack FILE]... [--only-packs]
  headwater lookup "PHRASE OR NAME" [--newest] [--format text|json] [--pack FILE]... [--only-packs]
  headwater pack build DOCS.jsonl --name NAME -o FILE
  headwater pack info FILE

  trace        reads a news page (HTML or plain text) and prints its chain; - is standard input
  --against    lays another page beside it: what both say word by word, and the quotations in its words
  --jsonl      one {"id", "url"?, "html"|"text", "title"?, "published"?, "language"?} a line in,
               one {"id", "report"} or {"id", "error"} a line out
  lookup       who has a phrase or a quotation, the oldest first (--newest: the newest), and who is named
  --pack       searches one more pack; --only-packs leaves the bundled ones out
  pack build   packs documents, one {"id", "title", "url"?, "date"?, "issuer"?, "language"?, "text"?} a line
               (may be gzipped)
  pack info    checks a pack and prints what it holds
`;
