/** What a page calls its text. */
export const WORK =
  '(?:(?:news )?story|article|post|column|piece|report|content|essay|commentary|op-ed|editorial|analysis|interview|excerpt|text|feature|item|blog(?: post)?|press release|(?:an? )?(?:edited |shorter |longer |similar |earlier )?version of (?:this|the) (?:story|article|post|column|piece|report|essay))';
/** What `WORK` opens with. */
export const WORK_WORDS =
  'story news article post column piece report content essay commentary op-ed editorial analysis interview excerpt text feature item blog press version edited shorter longer similar earlier';
