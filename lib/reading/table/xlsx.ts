// Excel workbooks: the rows of every sheet that has a column of texts; formulas are not computed, macros left alone.
import readSheets from 'read-excel-file/node'
import { openParts } from '../archive/parts.ts'
import type { Container } from '../container.ts'
import { checkSize } from '../decode.ts'
import type { Reading } from '../reading.ts'
import { inOneLine, RefusalError } from '../refusal.ts'
import { cellsOf } from './delimited.ts'
import { type Row, readRows } from './rows.ts'

/** A day as it is written; a cell of another kind as it is shown. */
const shown = (cell: unknown): string => {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return cell === null || cell === undefined ? '' : String(cell)
}

export async function readXlsx(bytes: Uint8Array, whole: Container): Promise<Reading[]> {
  checkSize(bytes, whole.limits.file, 'Split it into several files.')
  await openParts(bytes, 'xl/workbook.xml', 'Excel workbook', whole.limits)
  const sheets = await readSheets(Buffer.from(bytes))
  const readings: Reading[] = []
  let lacking: unknown
  for (const { sheet, data } of sheets) {
    const [header = [], ...lines] = data.map((line) => line.map(shown))
    const rows = lines
      .map(
        (line, at): Row => ({
          at: sheets.length > 1 ? `#${inOneLine(sheet)}!${at + 2}` : `#${at + 2}`,
          cells: cellsOf(header, line),
        }),
      )
      .filter(({ cells }) => 'problem' in cells || [...cells.values()].some((cell) => cell.trim() !== ''))
    try {
      readings.push(...(await readRows(rows, 'xlsx', 'utf-8', whole)))
    } catch (error) {
      // A sheet of notes beside the one with the texts is no reason to refuse the workbook.
      if (!(error instanceof RefusalError)) throw error
      lacking ??= error
    }
  }
  if (readings.length === 0 && lacking !== undefined) throw lacking
  return readings
}
