/** What a cell of a workbook holds. */
export type WorkbookCell = string | number | null

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const numbered = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

/** What XML 1.0 cannot say, whatever it is written as. */
const unsayable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const text = (value: string): string =>
  value.replace(unsayable, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Texts are texts to a spreadsheet program here, never formulas. */
function cell(value: WorkbookCell): string {
  if (value === null) return '<c/>'
  if (typeof value === 'number') return `<c><v>${value}</v></c>`
  return `<c t="inlineStr"><is><t xml:space="preserve">${text(value)}</t></is></c>`
}

export const sheetBegins = `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`
export const sheetEnds = '</sheetData></worksheet>'

export const sheetRow = (cells: readonly WorkbookCell[]): string => `<row>${cells.map(cell).join('')}</row>`

export const sheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`

/** The parts of a workbook (ECMA-376) beside its sheets, by their paths. */
export function workbookParts(name: string, sheets: number): ReadonlyMap<string, string> {
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
  const bookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
  return new Map([
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${numbered(sheets)
        .map(
          (at) => `<sheet name="${text(name)}${at === 1 ? '' : ` ${at}`}" sheetId="${at}" r:id="rId${at}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${packaged}/relationships">${numbered(sheets)
        .map(
          (at) =>
            `<Relationship Id="rId${at}" Type="${relations}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
        )
        .join('')}</Relationships>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${bookType}"/>${numbered(
        sheets,
      )
        .map((at) => `<Override PartName="/${sheetPath(at)}" ContentType="${sheetType}"/>`)
        .join('')}</Types>`,
    ],
  ])
}
