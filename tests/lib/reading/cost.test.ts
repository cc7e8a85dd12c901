// What reading costs grows with the text, not with its square: eight times the text takes nowhere near 64 times the work.
import { expect, it } from 'vitest'
import type { Doc } from '#lib/doc'
import { extract } from '#lib/extract'
import { readFile } from '#lib/reading/read-file'
import { small } from '../codebook/small.ts'

const TIMES = 8
const LINEAR_WITH_ROOM = 2.5 * TIMES

/** Processor time in milliseconds: other processes do not count in it. */
function timeOf<T>(act: () => T): { result: T; time: number } {
  const before = process.cpuUsage()
  const result = act()
  const { user, system } = process.cpuUsage(before)
  return { result, time: (user + system) / 1000 }
}

function read(name: string, text: string): Doc {
  const reading = readFile({ name, bytes: new TextEncoder().encode(text) })
  if ('refused' in reading) throw new Error(reading.refused.reason)
  return reading.doc
}

/** Reading and extracting, each by itself, so that the dearer does not hide the other. */
function costOf(name: string, text: string): readonly [reading: number, extracting: number] {
  const { result, time } = timeOf(() => read(name, text))
  return [time, timeOf(() => extract(result, small)).time]
}

it.each([
  ['list items', 'a.md', '- an item of the list\n', 5_000],
  ['headings', 'a.md', '# A heading\n\nThe text of it.\n\n', 2_500],
  ['buttons between lines', 'a.txt', 'The members met in the hall.\nShare  Print  Email\n', 2_500],
  ['short sentences', 'a.txt', 'He came. ', 10_000],
  ['names', 'a.txt', 'Wang Minghua met the Party. Then Wang left. ', 1_000],
])('reading and extracting cost in proportion to the length: %s', (_, name, piece, count) => {
  costOf(name, piece.repeat(count)) // the first run is dearer than any other
  const once = costOf(name, piece.repeat(count))
  const more = costOf(name, piece.repeat(count * TIMES))
  const growth = more.map((time, step) => time / Math.max(5, once[step] ?? 0))
  expect(Math.max(...growth)).toBeLessThan(LINEAR_WITH_ROOM)
})
