/** How the words in `messages/` become functions (paraglide). The language of a page stands in its address, nowhere else. */
export const paraglide = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['url', 'baseLocale'] as const satisfies string[],
  // A module for each message: a page brings the words that it says.
  outputStructure: 'message-modules' as const,
  // Several tools compile into one folder, also at the same time.
  cleanOutdir: false,
  emitGitIgnore: false,
  emitPrettierIgnore: false,
  emitReadme: false,
}
