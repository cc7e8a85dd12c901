// Workbooks for the tests, by write-excel-file.
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'

type Cell = string | number | Date

export async function workbook(rows: readonly (readonly Cell[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const data = rows.map((row) =>
    row.map((value) => (value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : { value })),
  )
  const file = writeXlsxFile(data as unknown as SheetData)
  return new Uint8Array(await file.toBuffer())
}
