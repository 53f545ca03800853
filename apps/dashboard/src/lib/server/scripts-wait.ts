import { readsWithoutScripts } from './public-store/public-pages.ts'

/** Whether the scripts of a page wait until a visitor needs them. */
export const scriptsWait = readsWithoutScripts

/**
 * Makes Kit’s own script, with which a page begins to answer, into text that a browser keeps and does not run; `waking` runs
 * it when it is needed. Its words stay the same, and so does their hash in the Content-Security-Policy. A page without such a
 * script is as it was.
 */
export const putToSleep = (html: string): string =>
  html.replace(/<script>(?=\s*\{\s*__sveltekit_)/, '<script type="text/plain" data-waits>')
