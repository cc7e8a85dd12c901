// The built reader with its thread: a worker cannot be started from TypeScript.
import { afterEach, expect, it } from 'vitest'
import type { Reader } from '#graph/reader'
import { NO_ORIGINS } from '#lib/reading/origins'

const { openReader }: typeof import('#graph/reader') = await import(
  new URL('../../dist/graph/reader.js', import.meta.url).href
)
let reader: Reader
afterEach(() => reader.close())

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const page = { name: 'in/page.html', bytes: utf8('<p>Some words.</p>') }
const text = { name: 'a.txt', bytes: utf8('Some text.') }

it('reads files of every kind, one after the other, in the order asked', async () => {
  reader = openReader(NO_ORIGINS)
  const readings = await Promise.all([page, text, page, { name: 'a.bin', bytes: utf8('x') }].map(reader.read))
  expect(readings).toMatchObject([
    [{ doc: { text: 'Some words.', file: 'page.html' } }],
    [{ doc: { text: 'Some text.' } }],
    [{ doc: { text: 'Some words.' } }],
    [{ refused: { file: 'a.bin', remedy: expect.stringMatching(/\.$/) } }],
  ])
})

it('refuses the file that its thread died of and reads all others', async () => {
  reader = openReader(NO_ORIGINS, { memory: 48 })
  const row = `${JSON.stringify({ text: 'words '.repeat(20), title: 'A title' })}\n`
  const heavy = { name: 'heavy.jsonl', bytes: utf8(row.repeat(99_000)) }
  const [before, died, after] = await Promise.all([page, heavy, page].map(reader.read))
  expect(before).toMatchObject([{ doc: { text: 'Some words.' } }])
  expect(died).toMatchObject([
    { refused: { file: 'heavy.jsonl', reason: expect.stringMatching(/more than this program gives to one file/) } },
  ])
  expect(after).toMatchObject([{ doc: { text: 'Some words.' } }])
})

it('refuses a file that takes too long, by name with a way out', async () => {
  reader = openReader(NO_ORIGINS, { seconds: 0.001 })
  const [reading] = await reader.read(page)
  expect(reading).toMatchObject({
    refused: {
      file: 'page.html',
      reason: expect.stringMatching(/took longer than 0\.001 seconds/),
      remedy: expect.stringMatching(/\.$/),
    },
  })
  expect(await reader.read(text)).toMatchObject([{ doc: { text: 'Some text.' } }])
})
