/**
 * What people unfold while the scripts of a page are still on their way stays unfolded: as each `<details>` comes to answer to
 * scripts it is set to what the server said of it, which would shut it again.
 *
 * Call before anything on the page answers.
 * @returns puts back what was open and what was shut; to be called when everything answers.
 */
export function keepUnfolded(page: Document): () => void {
  const before = Array.from(page.querySelectorAll('details'), (details) => ({ details, open: details.open }))
  return () => {
    for (const { details, open } of before) details.open = open
  }
}
