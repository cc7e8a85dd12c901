// The folder of an import: made under another name, and given its own when all of it is on disk.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { StoreError } from '../../store.ts'
import { type CsvFile, openCsvFile } from './csv-file.ts'
import { NODES, RELATIONSHIPS, type Table } from './tables.ts'

export const ARGUMENTS = 'arguments.txt'
/** What neo4j-admin takes for one value unless it is told otherwise, bytes. */
const LEAST_BUFFER = 4 << 20

type TableName = keyof typeof NODES | keyof typeof RELATIONSHIPS
export interface ImportFiles extends Readonly<Record<TableName, CsvFile>> {
  /** All is written: the folder gets its name. */
  finish(): void
  /** Leaves nothing behind. */
  discard(): void
}

/** @param between the character between the parts of a list @throws StoreError UNREACHABLE where something is there already or nothing can be written */
export function openFiles(folder: string, between: string): ImportFiles {
  const place = resolve(folder)
  if (existsSync(place))
    throw new StoreError('UNREACHABLE', `${folder} is there already, and nothing is overwritten; name a new folder`)
  const coming = `${place}.${process.pid}.part`
  try {
    if (!existsSync(dirname(place))) throw new Error(`there is no folder ${dirname(place)}`)
    mkdirSync(coming)
  } catch (cause) {
    throw new StoreError(
      'UNREACHABLE',
      `cannot write ${folder}: ${cause instanceof Error ? cause.message : cause}; name a place where this user may write`,
      { cause },
    )
  }
  const tables: readonly (readonly [string, Table])[] = Object.entries({ ...NODES, ...RELATIONSHIPS })
  const opened = tables.map(([name, table]) => [name, openCsvFile(coming, table, between)] as const)
  let closed = false
  const close = (): number => {
    closed = true
    return Math.max(...opened.map(([, file]) => file.close()))
  }
  return {
    ...(Object.fromEntries(opened) as Record<TableName, CsvFile>),
    finish() {
      writeFileSync(join(coming, ARGUMENTS), argumentsFor(between, close()))
      renameSync(coming, place)
    },
    discard() {
      try {
        if (!closed) close()
      } finally {
        rmSync(coming, { recursive: true, force: true })
      }
    },
  }
}

/** What neo4j-admin is to be told, a line each, to be run in the folder. */
function argumentsFor(between: string, longest: number): string {
  const naming = (option: string, tables: object) =>
    Object.values(tables).map(({ file, of }: Table) => `--${option}=${of}=${file}-header.csv,${file}.csv`)
  const unit = between.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return [
    ...naming('nodes', NODES),
    ...naming('relationships', RELATIONSHIPS),
    `--array-delimiter=U+${unit}`,
    '--multiline-fields=true',
    `--read-buffer-size=${Math.max(LEAST_BUFFER, longest)}`,
    '--strict=true',
    '--bad-tolerance=0',
    '',
  ].join('\n')
}
