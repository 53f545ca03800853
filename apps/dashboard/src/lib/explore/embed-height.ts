import type { ChartSpecification } from '#lib/chart/chart-specification.ts'
import { barLines } from '#lib/chart/bars/bar-lines.ts'
import { originInWords } from '#lib/chart/words/origin-in-words.ts'
import { summarySentence } from '#lib/chart/words/summary-sentence.ts'
import type { View } from './asked.ts'
import { shownRows } from './shown-rows.ts'
import type { ReleasedDivision } from './released.ts'

interface Embedded {
  figure: ChartSpecification
  view: View
  shown: ReleasedDivision
  /** What is said below the figure. */
  notes: readonly string[]
}

/** Characters in a line of the frame, fewer rather than more, and its height in pixels. */
const heading = { characters: 44, height: 27 }
const body = { characters: 68, height: 25 }
const small = { characters: 78, height: 22 }
/** Between two things. */
const gap = 16
/** For words that break badly. */
const spare = 48

const linesOf = (text: string, of: { characters: number }) =>
  Math.max(1, Math.ceil(text.length / of.characters))
const textHeight = (text: string, of: { characters: number; height: number }) => linesOf(text, of) * of.height

/** No table of an embedded figure is higher, in pixels; a longer one scrolls in itself. As in the style of its page. */
const highestTable = 400

/**
 * How high a frame must be, in pixels, for an embedded figure to stand in it whole where the frame is 640 pixels wide: a
 * page of others runs no script of ours that could measure it. Some pixels too high rather than one too low. In a narrower
 * frame, words take more lines, and it scrolls.
 */
export function embedHeight({ figure, view, shown, notes }: Embedded): number {
  const drawn =
    view === 'table' ? tableHeight(shown) : keyHeight(figure) + pictureHeight(figure) + 2 * gap + 33
  const below = [
    originInWords(figure),
    // That it is made up, in two lines; and the link.
    ...['', '', ''],
    ...notes,
  ]
  return (
    2 * gap +
    textHeight(figure.title, heading) +
    textHeight(figure.subtitle, body) +
    drawn +
    textHeight(summarySentence(figure), body) +
    below.reduce((sum, text) => sum + textHeight(text, small) + gap, -gap) +
    spare
  )
}

function tableHeight(shown: ReleasedDivision): number {
  const { rows } = shownRows(shown)
  const perRow = 31
  return Math.min(
    highestTable,
    70 + rows.reduce((sum, { label }) => sum + perRow + (label.length > 24 ? 18 : 0), 0),
  )
}

function keyHeight(figure: ChartSpecification): number {
  if (figure.kind === 'map' || figure.kind === 'region map') return 55
  return 'series' in figure && figure.series.length > 1 && figure.kind !== 'small multiples' ? 55 : 0
}

/** A map of squares, as wide as the frame allows. */
const mapHeight = 430

function pictureHeight(figure: ChartSpecification): number {
  switch (figure.kind) {
    case 'map':
      return mapHeight
    case 'region map':
      return mapHeight + 24 + barsHeight(figure)
    case 'composition':
    case 'ranked bars':
      return barsHeight(figure)
    case 'small multiples':
      return multiplesHeight(figure.series.map(({ label }) => label))
    default:
      return 311
  }
}

const barsHeight = (figure: Parameters<typeof barLines>[0]): number =>
  barLines(figure).reduce(
    (sum, { item }) => sum + 6 + Math.max(20, textHeight(item.label, { characters: 50, height: 19 })),
    0,
  )

/** Two beside each other; each with its name. */
function multiplesHeight(labels: readonly string[]): number {
  const name = { characters: 34, height: 19 }
  return labels.reduce((sum, label, index) => {
    if (index % 2 === 1) return sum
    const names = Math.max(textHeight(label, name), textHeight(labels[index + 1] ?? '', name))
    return sum + names + 173 + gap
  }, -gap)
}
