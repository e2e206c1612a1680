// web-ext ships no types of its own: what we use of it.
declare module 'web-ext' {
  interface LintMessage {
    readonly code: string;
    readonly file: string;
  }

  interface Linted {
    readonly errors: readonly LintMessage[];
    readonly notices: readonly LintMessage[];
    readonly warnings: readonly LintMessage[];
  }

  const webExt: {
    readonly cmd: {
      lint(
        parameters: { sourceDir: string; artifactsDir: string; output: string },
        options: { shouldExitProgram: boolean },
      ): Promise<Linted>;
    };
  };
  export default webExt;
}
