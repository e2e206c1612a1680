const EDITION =
  /^ (?:US|UK|USA|EU|India|Japan|Deutschland|Germany|France|Italia|España|Brasil|México|Australia|Canada|Europe|Asia|Africa|Korea|China|Middle East|International|Global)\b/;

/** The word behind an outlet's name that makes it another edition: "TechRepublic Japan". */
export function editionBehind(text: string): string | undefined {
  return EDITION.exec(text)?.[0];
}

/** Whether a printed name ends with the word of an edition. */
export function namesEdition(name: string): boolean {
  const last = name.lastIndexOf(' ');
  return last > 0 && EDITION.test(name.slice(last));
}
