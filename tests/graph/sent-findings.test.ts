// Findings that were sent are those that are received, half characters and records of any kind included; the codebook's own records are not sent.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { receiveFindings, sendFindings } from '#graph/sent-findings'
import { parseCodebook } from '#lib/codebook/parse'
import { docId } from '#lib/doc'
import { extract } from '#lib/extract'
import { small } from '../lib/codebook/small.ts'
import { worlds } from './worlds.ts'

test('whatever was found', () => {
  const nothing = parseCodebook([])
  fc.assert(
    fc.property(worlds, (world) => {
      for (const found of world)
        expect(receiveFindings(sendFindings(found, nothing), found.doc, nothing)).toEqual(found)
    }),
  )
})

test('what the codebook knows is looked up there', () => {
  const text = 'The trade unions met Mr. Harker \ud83d\ude00 in Lima.'
  const doc = { id: docId('a'), title: 'a', source: null, date: null, country: null, lang: 'en', text, file: null, format: 'txt', encoding: 'utf-8' } as const // biome-ignore format: one doc
  const found = extract(doc, small)
  const known = [...found.entities.values()].filter((entity) => small.entries.get(entity.id)?.entity === entity)
  expect(known.length).toBeGreaterThan(0)
  const sent = sendFindings(found, small)
  for (const { label } of known) expect(sent.head).not.toContain(`"label":${JSON.stringify(label)}`)
  const received = receiveFindings(sent, doc, small)
  expect(received).toEqual(found)
  for (const entity of known) expect(received.entities.get(entity.id)).toBe(entity)
  expect(() => receiveFindings(sent, doc, parseCodebook([]))).toThrow('knows no')
  const [cutShort, ofNoRole] = [
    [0, 4],
    [0, 4, 99],
  ]
  for (const sentences of [cutShort, ofNoRole]) {
    const odd = { ...sent, sentences: Int32Array.from(sentences) }
    expect(() => receiveFindings(odd, doc, small)).toThrow(RangeError)
  }
})
