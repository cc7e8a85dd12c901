// Makes a store file as a version of the product wrote it: node make.mjs FOLDER-OF-THAT-VERSION-BUILT COMMIT
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

const here = dirname(fileURLToPath(import.meta.url))
const [built = '', commit = ''] = process.argv.slice(2)
const dist = join(resolve(built), 'dist')
const folder = mkdtempSync(join(tmpdir(), 'leitmotif-store-'))
const path = join(folder, 'store.db')
const address = `sqlite:${path}`
const codebook = ['--codebook', join(here, 'codebook')]
const leitmotif = (...args) =>
  execFileSync(process.execPath, [join(dist, 'bin/leitmotif.js'), ...args], { encoding: 'utf8' })
const load = (file) => import(pathToFileURL(join(dist, file)).href)

leitmotif('ingest', join(here, 'documents'), '--store', address, ...codebook)
leitmotif('withdraw', 'gone', '--store', address)

const { openStore } = await load('graph/open.js')
const { MIGRATIONS } = await load('graph/sqlite/schema.js')
const version = MIGRATIONS.length
const store = await openStore(address, 'write')
const idsOf = async () => (await store.changesSince(0)).rows.map(({ line }) => line.id)
const by = { author: 'Ann', reason: 'read by hand', at: '2026-01-01T10:00:00Z' }

/** What that version can decide; a kind it does not know is left out. */
const mentionOf = async (id, entity) => {
  const stored = await store.getDoc(id)
  const found = stored.mentions.find((mention) => mention.entity === entity)
  const { start, end } = found
  return { doc: id, start, end, entity, quote: stored.doc.text.slice(start, end) }
}
await store.addJudgement({ ...by, action: 'reject', target: await mentionOf('letter', 'concept:loud-fund') })
const taken = await store.addJudgement({ ...by, action: 'reject', target: { entity: 'concept:green-dividend' } })
await store.undoJudgement(taken.id, '2026-01-02T10:00:00Z')
if (version >= 3) {
  await store.addJudgement({ ...by, action: 'rename', target: { entity: 'concept:mass-line' }, to: 'the mass line' })
  await store.addJudgement({
    ...by,
    action: 'merge',
    target: { entity: 'concept:green-dividend' },
    to: 'concept:quiet-fund',
  })
}
if (version >= 4) {
  const mention = await mentionOf('notice', 'concept:quiet-fund')
  const to = { entity: 'concept:still-fund', label: 'still fund' }
  await store.addJudgement({ ...by, action: 'split', target: { entity: mention.entity, mentions: [mention] }, to })
  const link = { entity: 'organization:trade-unions', with: 'organization:communist-party-of-china' }
  await store.addJudgement({ ...by, action: 'reject', target: link })
}
const own = '- { id: concept:workers-congress, label: { en: "workers\' congress" }, theme: work }\n'
if (version >= 6) await store.putOwnCodebook({ accepted: own, draft: null }, await store.ownCodebook())

const told = {
  version,
  commit,
  fingerprint: await store.fingerprint(),
  docs: (await idsOf()).sort(),
  mentions: 0,
  claims: 0,
  judgements: (await store.judgements()).map(({ id, action, undoneAt }) => ({ id, action, undoneAt })),
  own: version >= 6 ? own : null,
}
for (const id of told.docs) {
  const { mentions, claims = [] } = await store.getDoc(id)
  told.mentions += mentions.length
  told.claims += claims.length
}
await store.close()

if (existsSync(join(dist, 'bin/commands/archive.js'))) {
  const archive = join(folder, 'store.leitmotif')
  leitmotif('archive', archive, '--store', address, ...codebook)
  writeFileSync(join(here, `version-${version}.leitmotif`), readFileSync(archive))
}
const { openDriver } = await load('graph/sqlite/driver.js')
const db = openDriver(path, 'write')
db.exec('VACUUM')
db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
db.close()
writeFileSync(join(here, `version-${version}.db.gz`), gzipSync(readFileSync(path), { level: 9 }))
writeFileSync(join(here, `version-${version}.json`), `${JSON.stringify(told, null, 2)}\n`)
rmSync(folder, { recursive: true })
