/** A verb of the record as words: `reports.declareNothing` reads `reports: declare nothing`. */
export function actionInWords(action: string): string {
  const [topic = '', ...rest] = action.split('.')
  const words = (part: string) =>
    part.replaceAll(/[A-Z_]/g, (at) => (at === '_' ? ' ' : ` ${at.toLowerCase()}`))
  return rest.length === 0 ? words(topic) : `${words(topic)}: ${words(rest.join(' '))}`
}
