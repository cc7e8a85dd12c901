// Takes synthetic docs in until it is killed, a line for each id once it is on disk: node crash-child.mjs BUILD STORE FROM
import { writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [build, path, from] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(`${build}/graph/${file}`).href)
const { openSqlite } = await load('sqlite/open-sqlite.js')
const { synthetic } = await load('bench/synthetic.js')

const store = openSqlite(path, { mode: 'write' })
let batch = []
let at = 0
for (const extraction of synthetic({ docs: 100_000, entities: 500 })) {
  if (at++ < Number(from)) continue
  batch.push(extraction)
  if (batch.length < 20) continue
  await store.addDocs(batch)
  writeSync(1, batch.map(({ doc }) => `${doc.id}\n`).join(''))
  // The first of them goes in again with another title: a doc being replaced is never half old and half new.
  const [first] = batch
  await store.addDocs([{ ...first, doc: { ...first.doc, title: 'again' } }])
  batch = []
}
