// Files of every kind that is read, damaged: each is docs whose places lie in their text, or a refusal with its reason and the way out.
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import type { Random } from '#lib/compare/random'
import { isDocId } from '#lib/doc'
import { type FileKind, kindOfName } from '#lib/reading/file-kind'
import { readDocs } from '#lib/reading/read-docs'
import type { Reading } from '#lib/reading/reading'
import { madeFiles } from '../bin/made-files.ts'
import { message } from '../lib/reading/made/mail.ts'
import { mutated, mutatedBytes } from './mutate.ts'
import { fuzz } from './run.ts'
import { oneOf, type Target, weighed } from './target.ts'
import { expectUnpolluted } from './unpolluted.ts'

/** How often each kind is tried. Those that take milliseconds each are tried less often, and counted by themselves. */
const SHARES: readonly (readonly [FileKind, number])[] = [
  ...([
    ['txt', 100],
    ['md', 60],
    ['csv', 120],
    ['tsv', 60],
    ['jsonl', 120],
    ['rtf', 120],
    ['eml', 60],
    ['mbox', 60],
    ['mhtml', 30],
  ] as const),
  ...([
    ['html', 30],
    ['qdpx', 20],
    ['zip', 20],
    ['odt', 20],
    ['epub', 15],
    ['xlsx', 8],
    ['docx', 4],
    ['pdf', 4],
  ] as const),
]

interface Seed {
  readonly bytes: Uint8Array
  readonly parts?: Unzipped
}
const seeds = new Map<FileKind, Seed>()

beforeAll(async () => {
  const html = '<html><head><title>Saved</title></head><body><p>Words of a saved page.</p></body></html>'
  const mhtml = await message({ html, text: 'Words of a saved page.' })
  for (const { name, bytes } of [...(await madeFiles()), { name: 'saved.mhtml', bytes: mhtml }]) {
    const kind = kindOfName(name)
    if (kind === undefined) throw new Error(`nothing reads ${name}`)
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
    seeds.set(kind, { bytes, ...(isZip && { parts: unzipSync(bytes) }) })
  }
})

/** An archive with one part changed, or under another name. */
function repacked(parts: Unzipped, random: Random): Uint8Array {
  const name = oneOf(Object.keys(parts), random)
  const { [name]: part = new Uint8Array(), ...others } = parts
  const otherName = random() < 0.1 ? mutated(name, random).toWellFormed().slice(0, 200) || 'a' : name
  const changed = strToU8(mutated(strFromU8(part), random).toWellFormed())
  if (otherName !== UNPACKABLE) return zipSync({ ...others, [otherName]: changed }, { level: 0 })
  return renamed(zipSync({ ...others, [STAND_IN]: changed }, { level: 0 }), STAND_IN, UNPACKABLE)
}

/** The packer trips over a part of this name, as an attacker's does not: it is written over another of its length. */
const [UNPACKABLE, STAND_IN] = ['__proto__', '__pr0t0__']
const renamed = (archive: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(archive).toString('latin1').replaceAll(from, to), 'latin1')

function damaged({ bytes, parts }: Seed, random: Random): Uint8Array {
  const how = random()
  if (parts && how < 0.7) return repacked(parts, random)
  if (!parts && how < 0.7) return Buffer.from(mutated(Buffer.from(bytes).toString('latin1'), random), 'utf8')
  return mutatedBytes(bytes, random)
}

/** What only a programming mistake says: no person can do anything with it. */
const INSIDE =
  /Cannot (read|set|destructure|convert)|is not (a function|iterable|defined|a constructor)|undefined|\[object|Maximum call stack|Invalid (array length|string length|code point)|\bat .*:\d+:\d+|node_modules|\n/

function expectReading(reading: Reading): void {
  if ('refused' in reading) {
    const { file, reason, remedy } = reading.refused
    if (!file || !reason || !/\w+ .*\.$/s.test(remedy)) throw new Error('a refusal lacks its file, reason or way out')
    if (/\p{Cc}/u.test(file + reason + reading.place)) throw new Error('a refusal holds control characters')
    if (INSIDE.test(reason)) throw new Error(`a refusal tells our inside: ${reason}`)
    return
  }
  const { doc, codings = [], place } = reading
  if (!isDocId(doc.id)) throw new Error('its id is none')
  if (doc.text.trim() === '') throw new Error('a doc without text')
  if (!doc.text.isWellFormed()) throw new Error('its text holds half a character')
  if (typeof doc.title !== 'string' || typeof place !== 'string') throw new Error('a doc without title or place')
  const { length } = doc.text
  for (const spans of [doc.pages ?? [], doc.furniture ?? []]) {
    let last = 0
    for (const { start, end } of spans) {
      if (!(start >= last && end >= start && end <= length)) throw new Error('a span lies outside of the text')
      last = end
    }
  }
  for (const { start, end } of codings)
    if (!(start >= 0 && end >= start && end <= length)) throw new Error('a coding lies outside of the text')
}

const target: Target = {
  name: 'readers',
  make(random) {
    const kind = weighed(SHARES, random)
    const seed = seeds.get(kind)
    if (!seed) throw new Error(`no file of the kind ${kind}`)
    return { kind, content: damaged(seed, random) }
  },
  async try({ kind, content }) {
    const readings = await readDocs({ name: `damaged.${kind}`, bytes: Buffer.from(content) })
    if (readings.length === 0) throw new Error('neither docs nor a refusal')
    for (const reading of readings) expectReading(reading)
    expectUnpolluted()
  },
}

it('a damaged file is read as far as it goes, or refused with the way out', async () => {
  const { byKind } = await fuzz(target, 1000)
  expect(byKind.size).toBeGreaterThan(0)
}, 100_000_000)
