import type { IsoDate } from '@muster/metrics'
import type { Heading } from '../layout/heading.ts'
import { headingKey } from '../layout/column-mapping.ts'
import { spreadsheetColumn } from '../layout/spreadsheet-column.ts'
import type { Complaint } from '../rules/rule.ts'
import { ColumnWatch } from './column-watch.ts'

type Columns = Pick<Heading, 'names' | 'places' | 'unread' | 'placeOfStratum'>

/** Enough to tell what a table is. */
const mostRows = 500
const mostColumns = 100
const fewestRows = 5

/** What is true of one person, once in each row. Age groups, and counts by any of these, are something else. */
const ofOnePerson =
  /^(?:(?:client|victim|survivor|participant) (?:s )?)?(?:age|sex|gender|gender identity|race|ethnicity|race ethnicity|race and ethnicity|nationality|citizenship|country|country of (?:origin|birth)|place of birth|language|primary language|preferred language|religion|marital status|immigration status|visa status|legal status|education|education level|employment|employment status|housing|housing status|disability|veteran|pregnant|type of trafficking|trafficking type|referral source|referred by|(?:intake|entry|exit|enrollment|admission|discharge|screening) date|date of (?:intake|entry|exit|enrollment|admission|discharge|screening)|date (?:of )?(?:referral|referred|enrolled|admitted|exited)|reason for (?:exit|leaving))$/
const ofACount =
  /(?:^| )(?:count|counts|number of|total|totals|clients|victims|survivors|participants|persons|people|value|amount|served|qty|n)(?: |$)/
const ofANumber = /(?:^| )(?:id|ids|no|num|number|code|key|ref|reference|identifier|case|file)(?: |$)/
/** Numbers of what is no person. */
const ofAThing =
  /(?:^| )(?:fips|zip|postal|geo|county|tract|site|agency|organization|award|grant|fain|ein|uei|duns|metric|line|row|cfda)(?: |$)/

/**
 * Judges from the first rows of a table whether each row is one client. It is to see every row below the heading, read or
 * not; it keeps only numbers and a few hundred short texts, and gives none of them out.
 */
export class ClientRowWatch {
  readonly #columns: Columns
  readonly #today: IsoDate
  readonly #watched = new Map<number, ColumnWatch>()
  #rows = 0

  constructor(columns: Columns, today: IsoDate) {
    this.#columns = columns
    this.#today = today
    const value = columns.places.get('value')
    const note = columns.places.get('note')
    for (const place of [...columns.unread, value, note])
      if (place !== undefined && this.#watched.size < mostColumns) this.#watched.set(place, new ColumnWatch())
  }

  /** Whether it has seen enough: rows after that need not be shown to it. */
  get isDone(): boolean {
    return this.#rows === mostRows
  }

  see(cells: readonly string[]): void {
    if (this.isDone) return
    this.#rows += 1
    for (const [place, watch] of this.#watched) watch.see(cells[place] ?? '', this.#today)
  }

  /** What P110 has to say; undefined if rows are not clients. */
  verdict(): Complaint | undefined {
    if (this.#rows < fewestRows) return undefined
    const numbered = this.#columns.unread.find((place) => this.#isNumbered(place))
    if (numbered !== undefined)
      return complain(`Column ${spreadsheetColumn(numbered)} has a different number in each row`)
    const described = this.#columns.unread.filter((place) => this.#isDescribed(place))
    const letters = described.map(spreadsheetColumn).join(', ')
    if (described.length >= 3 && !this.#hasCounts())
      return complain(`The columns ${letters} describe one person in each row, and no column has a count`)
    if (!this.#isAllOnes()) return undefined
    if (described.length >= 2)
      return complain(`The columns ${letters} describe one person in each row, and each count is 1`)
    const note = this.#columns.places.get('note')
    return note !== undefined && this.#isNumberedLike(note)
      ? complain('Each count is 1, and each note has a different number')
      : undefined
  }

  /** What P111 has to say of columns without a name that tells it: most cells are days of 10 to 90 years ago. */
  birthDates(): readonly { readonly place: number; readonly complaint: Complaint }[] {
    return this.#columns.unread
      .filter((place) => {
        const watch = this.#watched.get(place)
        return (
          watch !== undefined &&
          watch.oldDates >= fewestRows &&
          watch.oldDates > watch.filled / 2 &&
          watch.different > 2
        )
      })
      .map((place) => ({
        place,
        complaint: {
          message: `Most cells of column ${spreadsheetColumn(place)} are days of 10 to 90 years ago. They look like dates of birth.`,
          fix: 'Delete the whole column and save the file again. Ages are counted in the age groups of the form.',
        },
      }))
  }

  /** Whether nearly every row has a number of its own. Plain numbers may be counts, if the heading does not say otherwise. */
  #isNumbered(place: number): boolean {
    const watch = this.#watched.get(place)
    if (watch === undefined || watch.filled < Math.max(fewestRows, this.#rows * 0.8)) return false
    const heading = headingKey(this.#columns.names[place] ?? '')
    if (ofAThing.test(heading)) return false
    const isNamed = ofANumber.test(heading)
    return (
      isDistinct(watch) &&
      (watch.numberLike >= watch.filled * 0.9 || (isNamed && watch.longNumbers >= watch.filled * 0.9))
    )
  }

  #isNumberedLike(place: number): boolean {
    const watch = this.#watched.get(place)
    if (watch === undefined || watch.filled < this.#rows * 0.8 || !isDistinct(watch)) return false
    return watch.numberLike + watch.longNumbers >= watch.filled * 0.8
  }

  /** Whether a column tells of one person: by its heading, and by having an answer in most rows. */
  #isDescribed(place: number): boolean {
    const watch = this.#watched.get(place)
    if (watch === undefined || watch.filled < this.#rows * 0.6) return false
    const heading = headingKey(this.#columns.names[place] ?? '')
    if (!ofOnePerson.test(heading)) return false
    // Counts under the heading “Veteran” or “Disability” are counts; under “Age” a number is an age.
    return /\bage$/.test(heading) || watch.smallNumbers + watch.largeNumbers < watch.filled / 2
  }

  /** Whether there is any column of counts: one that is read, is called so, or is nothing but numbers. */
  #hasCounts(): boolean {
    const { names, unread, places, placeOfStratum } = this.#columns
    if (places.has('value') || placeOfStratum.size > 0) return true
    return unread.some((place) => {
      const watch = this.#watched.get(place)
      const heading = headingKey(names[place] ?? '')
      if (watch === undefined || watch.filled === 0) return false
      const isNumber = /\b(?:age|year|date|zip)\b/.test(heading) || ofANumber.test(heading)
      return (
        watch.smallNumbers + watch.largeNumbers > watch.filled / 2 && (ofACount.test(heading) || !isNumber)
      )
    })
  }

  /** Whether the counts of at least ten rows are all 1. */
  #isAllOnes(): boolean {
    const { names, unread, places } = this.#columns
    const place = places.get('value') ?? unread.find((each) => ofACount.test(headingKey(names[each] ?? '')))
    const watch = place === undefined ? undefined : this.#watched.get(place)
    return watch !== undefined && watch.filled >= 10 && watch.ones === watch.filled
  }
}

const isDistinct = ({ different, filled }: ColumnWatch): boolean => different >= filled * 0.9

const complain = (what: string): Complaint => ({
  message: `${what}. This looks like one row for each client.`,
})
