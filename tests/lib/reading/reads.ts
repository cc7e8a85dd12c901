// Reading one file for a test: its docs, its refusals, and that every offset points at the text.
import { expect } from 'vitest'
import type { Doc } from '#lib/doc'
import { extract } from '#lib/extract'
import type { Limits } from '#lib/reading/limits'
import { NO_ORIGINS, type Origins } from '#lib/reading/origins'
import { readDocs } from '#lib/reading/read-docs'
import type { DocReading, Reading } from '#lib/reading/reading'
import type { Refusal } from '#lib/reading/refusal'
import type { SaidMeta } from '#lib/reading/said-meta'
import { small } from '../codebook/small.ts'

type Content = string | Uint8Array
export const bytesOf = (content: Content): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

interface Options {
  readonly meta?: SaidMeta
  readonly origins?: Origins
  readonly limits?: Limits
}

export const readAll = (name: string, content: Content, { meta = {}, origins = NO_ORIGINS, limits }: Options = {}) =>
  readDocs({ name, bytes: bytesOf(content), meta }, origins, limits)

/** The one doc of a file. Furniture, pages, sentences and mentions all lie inside the text, and every mention is its words. */
export async function readOne(name: string, content: Content, options: Options = {}): Promise<DocReading> {
  const [reading, ...others] = await readAll(name, content, options)
  expect(others).toEqual([])
  if (!reading || 'refused' in reading) throw new Error(`refused: ${reading?.refused.reason}`)
  checkOffsets(reading.doc)
  return reading
}

export function checkOffsets(doc: Doc): void {
  for (const spans of [doc.pages ?? [], doc.furniture ?? []]) {
    let last = 0
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThanOrEqual(start)
      last = end
    }
    expect(last).toBeLessThanOrEqual(doc.text.length)
  }
  const { sentences, mentions } = extract(doc, small)
  for (const { start, end } of mentions) {
    expect(doc.text.slice(start, end).trim()).not.toBe('')
    expect(sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true)
  }
}

/** The refusals of a file, by name. */
export const refusalsOf = (readings: readonly Reading[]): Refusal[] =>
  readings.flatMap((reading) => ('refused' in reading ? [reading.refused] : []))

/** A file that must be refused whole: its name, a reason that matches and a way out. */
export async function expectRefused(name: string, content: Content, reason: RegExp, options: Options = {}) {
  const readings = await readAll(name, content, options)
  expect(readings).toHaveLength(1)
  const [refused] = refusalsOf(readings)
  expect(refused).toMatchObject({
    file: expect.any(String),
    reason: expect.stringMatching(reason),
    remedy: expect.stringMatching(/\w+ .*\.$/),
  })
  expect(`${refused?.reason} ${refused?.remedy}`).not.toMatch(/\n|node_modules|\bat .*:\d+:\d+/)
}
