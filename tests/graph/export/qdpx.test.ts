// A REFI-QDA project read back by other code says which words of which text carry which code, as the engine does.
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { qdpx } from '#graph/export/qdpx'
import { checkedEngine } from '../checked-engine.ts'
import { extractionOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'

/** Every coding of the project as "source: code: words". */
function read(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes)
  const codes = new Map<string, string>()
  const found: { source: string; path: string; start: number; end: number; code: string }[] = []
  let source = { name: '', path: '' }
  let span = { start: 0, end: 0 }
  const parser = new Parser(
    {
      onopentag(name, values) {
        if (name === 'Code') codes.set(values.guid ?? '', values.name ?? '')
        else if (name === 'TextSource')
          source = { name: values.name ?? '', path: (values.plainTextPath ?? '').replace('internal://', 'sources/') }
        else if (name === 'PlainTextSelection')
          span = { start: Number(values.startPosition), end: Number(values.endPosition) }
        else if (name === 'CodeRef')
          found.push({ source: source.name, path: source.path, ...span, code: values.targetGUID ?? '' })
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(strFromU8(files['project.qde'] ?? new Uint8Array()))
  return found.map(({ source, path, start, end, code }) => {
    const words = [...strFromU8(files[path] ?? new Uint8Array())].slice(start, end).join('')
    return `${source}: ${codes.get(code)}: ${words}`
  })
}

test('codes, codings and texts come back, by code points, whatever titles and labels hold', async () => {
  const store = await freshStore()
  await store.addDocs([
    extractionOf({
      id: 'a',
      title: 'A <"title"> & more',
      text: '😀 𠮷田\r\nmet Xi & 𠮷田 & “Co <Ltd>”',
      names: { 𠮷田: 'person:yoshida', Xi: 'person:xi', 'Co <Ltd>': 'organization:co' },
    }),
    extractionOf({ id: 'b', text: 'Xi', country: 'CN', names: { Xi: 'person:xi' } }),
  ])
  const engine = checkedEngine(store)
  const bytes = await qdpx(engine, '')
  const docs = await Promise.all(['a', 'b'].map((id) => engine.doc({ id })))
  expect(read(bytes).sort()).toEqual(
    docs
      .flatMap(({ title, text, mentions }) =>
        mentions.map(({ start, end, label }) => `${title}: ${label}: ${text.slice(start, end)}`),
      )
      .sort(),
  )
  expect(await qdpx(engine, '')).toEqual(bytes)
  expect(read(await qdpx(engine, 'country:china'))).toEqual(['b: Xi: Xi'])
  expect(read(await qdpx(engine, 'country:vietnam'))).toEqual([])
})
