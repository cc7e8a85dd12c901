// CO_OCCURS, for those who look at the database itself: counted anew from the incidence for every pair of which a sentence came or
// went, in the background, when no change has been made for a moment. Nothing we answer reads it.
import { type Collection, follow } from '../collection.ts'
import { linkCounter } from '../incidence/count-links.ts'
import { packedFromBytes } from '../incidence/pack.ts'
import { unpackIncidence } from '../incidence/unpack.ts'
import { integer, type Row, text } from '../rows.ts'
import type { Store } from '../store.ts'
import { paged } from './changes.ts'
import type { Run } from './db.ts'
import type { Opened } from './meta.ts'
import { bytes, int } from './rows.ts'
import { showCurated } from './show-curated.ts'

/** Changes that follow each other within this many ms are counted together. */
const QUIET_MS = 1_000
/** Pairs in one transaction. */
const CHUNK = 5_000

const STATE = 'MATCH (l:Linking { one: 1 }) RETURN l.revision AS revision'
// Whoever counts a newer revision takes over from one who counts an older.
const BEGIN = 'MATCH (l:Linking { one: 1 }) SET l.at = CASE WHEN l.at > $at THEN l.at ELSE $at END'
const GO_ON = 'MATCH (l:Linking { one: 1 }) SET l.locked = true REMOVE l.locked RETURN l.at AS at'
const END = 'MATCH (l:Linking { one: 1 }) SET l.revision = $at'
const COME = `MATCH (d:Doc) USING INDEX d:Doc(revision) WHERE d.revision > $since AND d.id > $after
  RETURN d.id AS id, d.packed AS packed ORDER BY d.id LIMIT $page`
const GONE = `MATCH (u:Unlinked) WHERE u.packed IS NOT NULL AND u.revision <= $at AND elementId(u) > $after
  RETURN elementId(u) AS id, u.packed AS packed ORDER BY id LIMIT $page`
const FORGET = 'MATCH (u:Unlinked) WHERE u.revision <= $at WITH u LIMIT $page DELETE u RETURN count(*) AS gone'
const LINK = `UNWIND $rows AS row MATCH (a:Entity { num: row[0] })
  UNWIND row[1] AS link MATCH (b:Entity { num: link[0] })
  MERGE (a)-[r:CO_OCCURS]->(b) SET r.sentences = link[1], r.docs = link[2]`
const UNLINK = `UNWIND $rows AS row MATCH (a:Entity { num: row[0] })-[r:CO_OCCURS]->(b:Entity) WHERE b.num IN row[1] DELETE r`

export interface Links {
  /** A change begins: what is under way stops at the next chunk. */
  rest(): void
  /** A change has ended: counting begins when no other follows. */
  wake(): void
  /** Resolves when all is counted. */
  settle(): Promise<void>
  close(): Promise<void>
}

export function openLinks(opened: Opened, store: Pick<Store, 'revision' | 'changesSince'>): Links {
  const newest = follow(store)
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let running: Promise<void> = Promise.resolve()

  const start = (): Promise<void> => {
    stopped = false
    // One that failed does not stand in the way of the next.
    running = running.catch(() => {}).then(() => link(opened, newest, () => stopped))
    return running
  }
  const rest = () => {
    clearTimeout(timer)
    stopped = true
  }
  return {
    rest,
    wake() {
      clearTimeout(timer)
      // What cannot be counted now is counted after the next change, or by whoever opens the store next.
      timer = setTimeout(() => void start().catch(() => {}), QUIET_MS).unref()
    },
    async settle() {
      clearTimeout(timer)
      await running.catch(() => {})
      await start()
    },
    async close() {
      rest()
      await running.catch(() => {})
    },
  }
}

async function link(opened: Opened, newest: () => Promise<Collection>, isStopped: () => boolean): Promise<void> {
  const { db } = opened
  const since = integer((await db.read((run) => run(STATE)))[0], 'revision')
  const collection = await newest()
  const at = collection.revision
  if (since >= at || isStopped()) return
  await db.write((run) => run(BEGIN, { at: int(at) }))
  const anew = await db.write(async (run) =>
    integer((await run(GO_ON))[0], 'at') === at ? showCurated(run, collection) : undefined,
  )
  if (!anew) return
  const touched = await db.read((run) => touchedPairs(run, collection, since, at), 'long')
  for (const index of anew) allPairs(collection, index, touched)
  for (const { kept, gone } of chunksOf(collection, touched)) {
    if (isStopped()) return
    const ours = await db.write(async (run) => {
      if (integer((await run(GO_ON))[0], 'at') !== at) return false
      if (kept.length) await run(LINK, { rows: kept })
      if (gone.length) await run(UNLINK, { rows: gone })
      return true
    })
    if (!ours) return
  }
  await db.write(async (run) => {
    if (integer((await run(GO_ON))[0], 'at') !== at) return
    await run(END, { at: int(at) })
  })
  while (integer((await db.write((run) => run(FORGET, { at: int(at), page: int(CHUNK) })))[0], 'gone') > 0);
}

/** For each entity by index those of a higher index with which a sentence came or went. */
type Touched = Map<number, Set<number>>

async function touchedPairs(run: Run, { table }: Collection, since: number, at: number): Promise<Touched> {
  const touched: Touched = new Map()
  const note = (row: Row) => {
    for (const nums of sentencesOf(packedFromBytes(bytes(row, 'packed')))) {
      const named = nums.map((num) => table.indexByNum[num] ?? -1).filter((index) => index >= 0)
      for (const a of named)
        for (const b of named) {
          if (a >= b) continue
          const others = touched.get(a) ?? new Set()
          touched.set(a, others.add(b))
        }
    }
  }
  const byId = (row: Row) => text(row, 'id')
  for (const row of await paged(run, COME, '', byId, { since: int(since) })) note(row)
  for (const row of await paged(run, GONE, '', byId, { at: int(at) })) note(row)
  return touched
}

/** Notes every pair of an entity: what it goes by, or what goes by it, is not what it was. */
function allPairs({ table, incidence }: Collection, index: number, touched: Touched): void {
  const [docs, entities] = [incidence.docs.length, table.entities.length]
  const { others } = linkCounter(incidence, new Uint8Array(docs).fill(1), new Uint8Array(entities).fill(1))(index)
  for (const other of others) {
    const [low, high] = index < other ? [index, other] : [other, index]
    touched.set(low, (touched.get(low) ?? new Set()).add(high))
  }
}

function sentencesOf(packed: Uint32Array): number[][] {
  const sentences: number[][] = []
  unpackIncidence(packed, {
    named: (sentence, num) => {
      const nums = sentences[sentence] ?? []
      sentences[sentence] = nums
      nums.push(num)
    },
    nested: () => {},
  })
  return sentences.filter(Boolean)
}

/** The touched pairs counted anew: those that are linked, with their counts, and those that are not any more. */
function* chunksOf({ table, incidence }: Collection, touched: Touched) {
  const all = new Uint8Array(table.entities.length).fill(1)
  const linksOf = linkCounter(incidence, new Uint8Array(incidence.docs.length).fill(1), all)
  const nums = new Uint32Array(table.entities.length)
  table.named.placeByNum.forEach((place, num) => {
    const index = table.indexByNum[num] ?? -1
    if (place >= 0 && table.named.entities[place]?.id === table.entities[index]?.id) nums[index] = num
  })
  const numOf = (index: number) => int(nums[index] ?? 0)
  let kept: unknown[] = []
  let gone: unknown[] = []
  let pairs = 0
  for (const [a, wanted] of [...touched].sort((one, other) => one[0] - other[0])) {
    const { others, sentences, docs } = linksOf(a, true)
    const links: unknown[] = []
    for (const b of others) {
      if (!wanted.delete(b)) continue
      links.push([numOf(b), int(sentences[b] ?? 0), int(docs[b] ?? 0)])
    }
    if (links.length) kept.push([numOf(a), links])
    if (wanted.size) gone.push([numOf(a), [...wanted].map(numOf)])
    pairs += links.length + wanted.size
    if (pairs < CHUNK) continue
    yield { kept, gone }
    kept = []
    gone = []
    pairs = 0
  }
  yield { kept, gone }
}
