import { foldName } from '../text/normalize.ts';

/** Family names that stand first: Korean, Chinese, Vietnamese. */
const FAMILY_FIRST = new Set(
  (
    'kim lee ri rhee yi park pak choi choe jung jong chung jeong kang cho jo yoon yun jang chang lim rim im han shin sin ' +
    'seo so suh kwon hwang ahn an song hong yoo yu ryu moon mun ban paek baek noh ro roh ko hwang o oh hyon ju pang ' +
    'xi wang li zhang liu chen yang zhao huang zhou wu xu hu zhu lin ma deng jiang hua geng lu cui nguyen tran pham'
  ).split(' '),
);

/** The keys of names, each made once for an article: pages name the same few people again and again. */
export class NameKeys {
  private readonly foldedNames = new Map<string, string>();
  private readonly parts = new Map<string, readonly string[]>();

  /** A name without case, accents and possessive. */
  folded(name: string): string {
    let folded = this.foldedNames.get(name);
    if (folded === undefined) {
      folded = foldName(name);
      this.foldedNames.set(name, folded);
    }
    return folded;
  }

  /** The folded parts that later sentences use for a full name: the surname, wherever it stands. */
  partsOf(name: string): readonly string[] {
    let parts = this.parts.get(name);
    if (parts === undefined) {
      const tokens = this.folded(name).split(' ');
      const found = new Set([tokens.at(-1)!, foldName(name.split(/\s/).at(-1)!)]);
      if (FAMILY_FIRST.has(tokens[0]!)) found.add(tokens[0]!);
      parts = [...found];
      this.parts.set(name, parts);
    }
    return parts;
  }
}
