/**
 * Puts a text into the head of every printed page, until the function that it gives back is called. The stylesheet reads
 * it from the root; a style attribute in the markup would be refused by the Content-Security-Policy.
 */
export function runningHead(text: string): () => void {
  const { style } = document.documentElement
  style.setProperty('--report-head', JSON.stringify(text))
  return () => style.removeProperty('--report-head')
}
