const aside = 'data-aside-in-print'

/** Prints a figure without the rest of its page: what stands beside it, and beside all that holds it, is left out. */
export function printFigure(figure: Element): void {
  const others: Element[] = []
  for (let inside = figure; inside.parentElement !== null && inside !== document.body;) {
    others.push(...[...inside.parentElement.children].filter((child) => child !== inside))
    inside = inside.parentElement
  }
  for (const other of others) other.setAttribute(aside, '')
  const restore = () => {
    for (const other of others) other.removeAttribute(aside)
  }
  window.addEventListener('afterprint', restore, { once: true })
  window.print()
}
