// Writes a collection as files for "neo4j-admin database import full": the graph that the store would write, line by line.
import { randomUUID } from 'node:crypto'
import type { EntityId } from '#lib/entity'
import { type Collection, renew } from '../../collection.ts'
import { judgeDoc } from '../../curation/judge-doc.ts'
import type { Written } from '../../export/write-collection.ts'
import { hex64, judgementHash, sumHashes } from '../../fingerprint.ts'
import { mentionsIn } from '../../incidence/count-entities.ts'
import { linkCounter } from '../../incidence/count-links.ts'
import { docsIn, standingByDoc } from '../../judge.ts'
import type { Judgement } from '../../judgement.ts'
import { prepare } from '../../prepare.ts'
import { type Store, StoreError } from '../../store.ts'
import { shownOf } from '../describe.ts'
import { docRow } from '../doc-row.ts'
import { judgementProperties } from '../ledger.ts'
import { separatorFor } from './csv-file.ts'
import { type ImportFiles, openFiles } from './files.ts'
import { type Counting, startNumbers } from './number.ts'
import { DOC_TYPES, JUDGEMENT_TYPES } from './tables.ts'

/** All of it is one commit. */
const REVISION = 1

/** As `writeCollection` says. */
export async function writeImport(
  from: Store,
  folder: string,
  onDoc?: (done: number, of: number) => void,
): Promise<Written> {
  const source = await from.changesSince(0)
  const ledger = await from.judgements()
  const collection = renew(undefined, source)
  const files = openFiles(folder, separatorIn(from, collection))
  const numbers = startNumbers()
  try {
    const standing = standingByDoc(ledger)
    const hashes: bigint[] = []
    for (const [done, { line }] of source.rows.entries()) {
      const extraction = await from.getExtraction(line.id)
      if (!extraction) throw changed(from)
      const prepared = prepare(extraction)
      const stands = standing.get(line.id) ?? []
      for (const said of judgeDoc(prepared, stands).listed.records) numbers.count(said)
      const row = docRow(prepared, numbers, (num) => num, stands, REVISION)
      addDoc(files, row)
      hashes.push(BigInt(`0x${row.properties.hash}`))
      onDoc?.(done + 1, source.rows.length)
    }
    if (!addEntities(files, collection, numbers)) throw changed(from)
    addLinks(files, collection, numbers)
    addSpeaksOf(files, collection, numbers)
    addLedger(files, ledger)
    const { accepted } = await from.ownCodebook()
    const revision = source.rows.length + ledger.length > 0 ? REVISION : 0
    const { entities, records } = numbers
    files.store.add([1, randomUUID(), revision, revision, 0, entities.size + 1, records.size + 1, accepted])
    files.linking.add([1, revision, revision])

    const ofEntities = ledger.filter(
      ({ target, undoneAt }) => undoneAt === null && docsIn(target).length === 0 && entities.has(target.entity),
    )
    const fingerprint = hex64(sumHashes([...hashes, ...ofEntities.map(({ id }) => judgementHash(id))]))
    if ((await from.revision()) !== source.revision) throw changed(from)
    if (fingerprint !== collection.fingerprint)
      throw new StoreError(
        'CORRUPT',
        `what is written has the fingerprint ${fingerprint}, ${from.address} has ${collection.fingerprint}; check it with "leitmotif check"`,
      )
    files.finish()
    return { docs: source.rows.length, entities: entities.size, fingerprint }
  } catch (error) {
    files.discard()
    throw error
  }
}

const changed = ({ address }: Store) =>
  new StoreError('BUSY', `${address} changed while it was written out; write it out again`)

function separatorIn({ address }: Store, { table }: Collection): string {
  const separator = separatorFor(table.entities.flatMap((entity) => shownOf(entity).names))
  if (separator !== undefined) return separator
  throw new StoreError('CORRUPT', `names in ${address} hold every character that could stand between them in a list`)
}

function addDoc(files: ImportFiles, { properties, sentences }: ReturnType<typeof docRow>): void {
  const { id } = properties
  files.docs.add(Object.keys(DOC_TYPES).map((name) => Reflect.get(properties, name)))
  for (const [sentence, index, start, end, role, text, words, mentions, claims] of sentences) {
    files.sentences.add([sentence, index, start, end, role, text, words])
    files.has.add([id, sentence])
    for (const [entity, ...rest] of mentions) files.mentions.add([sentence, entity, ...rest])
    for (const claim of claims) {
      const [name, subjects, objects, speakers] = [claim[0], ...claim.slice(8).map(list)]
      files.claims.add(claim.slice(0, 8))
      files.in.add([name, sentence])
      for (const entity of subjects ?? []) files.subjects.add([name, entity])
      for (const entity of objects ?? []) files.objects.add([name, entity])
      for (const entity of speakers ?? []) files.speakers.add([name, entity])
    }
  }
}
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** False when the docs name an entity that the collection does not have. */
function addEntities(files: ImportFiles, { table }: Collection, { entities, records }: Counting): boolean {
  const named = new Map(table.named.entities.map((entity) => [entity.id, entity]))
  for (const [id, num] of entities) {
    const index = table.indexOf.get(id) ?? -1
    const goesBy = table.entities[index]
    const entity = goesBy?.id === id ? goesBy : named.get(id)
    if (!goesBy || !entity) return false
    const { kind, label, names, theme, country, role, known } = shownOf(entity)
    const ofKind = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
    const rejected = table.rejected[index] === 1 || null
    const mergedInto = goesBy.id === id ? null : goesBy.id
    files.entities.add([num, num, id, ofKind, kind, label, names, theme, country, role, known, rejected, mergedInto])
  }
  for (const [said, { num, record, key, docs }] of records) {
    files.records.add([record, record, key, said, docs])
    files.recordsOf.add([record, num])
  }
  return true
}

function addLinks(files: ImportFiles, { table, incidence }: Collection, { entities }: Counting): void {
  const everything = (length: number) => new Uint8Array(length).fill(1)
  const linksOf = linkCounter(incidence, everything(incidence.docs.length), everything(table.entities.length))
  const numOf = (index: number) => entities.get(table.entities[index]?.id as EntityId)
  for (let index = 0; index < table.entities.length; index++) {
    const { others, sentences, docs } = linksOf(index, true)
    for (const other of others) files.links.add([numOf(index), numOf(other), sentences[other], docs[other]])
  }
}

function addSpeaksOf(files: ImportFiles, { table, incidence }: Collection, { entities }: Counting): void {
  for (const [doc, { id }] of incidence.docs.entries())
    for (const [index, mentions] of mentionsIn(incidence, doc))
      files.speaksOf.add([id, entities.get(table.entities[index]?.id as EntityId), mentions])
}

function addLedger(files: ImportFiles, ledger: readonly Judgement[]): void {
  for (const [at, judgement] of ledger.entries()) {
    const properties = judgementProperties(at + 1, judgement)
    files.judgements.add(Object.keys(JUDGEMENT_TYPES).map((name) => Reflect.get(properties, name)))
  }
}
