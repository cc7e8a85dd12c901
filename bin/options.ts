// Options that several commands share.
import { Option } from 'commander'
import { UsageError } from './failure.ts'

export const storeOption = (): Option =>
  new Option('--store <address>', 'where the collection is kept: sqlite:PATH, neo4j://HOST or bolt://HOST')
    .env('LEITMOTIF_STORE')
    .default('sqlite:leitmotif.db')

export const jsonOption = (): Option => new Option('--json', 'print results for programs: one JSON value a line')

/** Where documents are handed over to workers. */
export const queueOption = (): Option =>
  new Option(
    '--queue <address>',
    'a Redis between those who send documents and the workers that read them, such as redis://localhost:6379',
  )

export const codebookOption = (): Option =>
  new Option('--codebook <folder>', 'read the codebook from another folder of YAML files')

export const framesOption = (): Option =>
  new Option('--frames <file>', 'a scheme of frame functions of your own, as seeds/frames has them')

/** A whole number from 1 to `most`. @throws UsageError that names the flag */
export function countOf(text: string, flag: string, most: number): number {
  const count = Number(text)
  if (!/^[1-9]\d*$/.test(text) || count > most)
    throw new UsageError(`expected a whole number from 1 to ${most} with ${flag}, got ${JSON.stringify(text)}`)
  return count
}

export function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new UsageError(`expected a port from 0 to 65535, got ${JSON.stringify(text)}`)
  return port
}
