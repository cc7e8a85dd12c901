// A store in memory for tests of the engine; it numbers entities in an order of its own, given by a seed.
import { contentHash, docHash, hex64, judgementHash, sumHashes } from '#graph/fingerprint'
import { packIncidence } from '#graph/incidence/pack'
import type { Judgement } from '#graph/judgement'
import type { NumberedEntity, Store } from '#graph/store'
import type { DocId } from '#lib/doc'
import type { Entity, EntityId } from '#lib/entity'
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { plain } from '#lib/plain'

export function memoryStore(seed = 1): Store {
  const docs = new Map<string, { extraction: Extraction; changed: number }>()
  const gone = new Map<DocId, number>()
  const nums = new Map<EntityId, number>()
  const ledger: Judgement[] = []
  let arrangement: { fingerprint: string; packed: Uint8Array } | undefined
  let revision = 0

  const numOf = (id: EntityId): number => {
    const num = nums.get(id) ?? 1 + ((nums.size * 7 + seed * 3) % 101) + 101 * Math.floor(nums.size / 101)
    nums.set(id, num)
    return num
  }
  const standing = () => ledger.filter(({ undoneAt }) => undoneAt === null)
  const rejects = (doc: string, { start, end, entity }: Mention) =>
    standing().filter(
      ({ target }) =>
        'doc' in target &&
        target.doc === doc &&
        target.start === start &&
        target.end === end &&
        target.entity === entity,
    )
  const kept = ({ doc, mentions }: Extraction) => mentions.filter((mention) => rejects(doc.id, mention).length === 0)
  const entities = () => {
    const records = new Map<EntityId, Entity>()
    for (const id of [...docs.keys()].sort())
      for (const [entity, record] of docs.get(id)?.extraction.entities ?? []) records.set(entity, record)
    return records
  }
  const rejected = (id: EntityId) => standing().filter(({ target }) => !('doc' in target) && target.entity === id)
  const hashOf = (extraction: Extraction) =>
    docHash(
      contentHash(extraction),
      extraction.mentions.flatMap((mention) => rejects(extraction.doc.id, mention)).map(({ id }) => id),
    )
  const entityHashes = () => sumHashes([...entities().keys()].flatMap(rejected).map(({ id }) => judgementHash(id)))
  const touch = (id: string) => {
    const held = docs.get(id)
    if (held) held.changed = revision
  }

  return {
    address: 'memory:',
    async addDocs(extractions) {
      revision++
      return extractions.map((extraction) => {
        const { id } = extraction.doc
        const outcome = docs.has(id) ? 'replaced' : 'added'
        docs.set(id, { extraction, changed: revision })
        gone.delete(id)
        return outcome
      })
    },
    async withdrawDocs(ids) {
      revision++
      return ids.map((id) => {
        gone.set(id, revision)
        return docs.delete(id)
      })
    },
    async getDoc(id) {
      const extraction = docs.get(id)?.extraction
      if (!extraction) return undefined
      const { doc, furniture, sentences, mentions, open } = extraction
      const rejectedHere = mentions.filter((mention) => rejects(id, mention).length > 0)
      return { doc, furniture, sentences, mentions: kept(extraction), rejected: rejectedHere, open }
    },
    hasDocs: async (ids) => new Set(ids.filter((id) => docs.has(id))),
    revision: async () => revision,
    async changesSince(since) {
      const changed = [...docs.values()].filter((held) => held.changed > since).map(({ extraction }) => extraction)
      const rows = changed.map((extraction) => {
        const { text, ...line } = extraction.doc
        return { line, hash: hashOf(extraction), packed: packIncidence(extraction.sentences, kept(extraction), numOf) }
      })
      const numbered = [...entities()].map(
        ([id, entity]): NumberedEntity => ({ num: numOf(id), entity, rejected: rejected(id).length > 0 }),
      )
      const withdrawn = [...gone].filter(([, at]) => at > since).map(([id]) => id)
      return { revision, rows, withdrawn, entities: numbered, judgementHash: entityHashes() }
    },
    async getPassages(refs) {
      return refs.flatMap(({ doc, sentence }) => {
        const extraction = docs.get(doc)?.extraction
        const span = extraction?.sentences[sentence]
        if (!extraction || !span) return []
        const mentions = kept(extraction).filter(({ start, end }) => span.start <= start && end <= span.end)
        return {
          doc,
          sentence,
          start: span.start,
          end: span.end,
          text: extraction.doc.text.slice(span.start, span.end),
          mentions,
        }
      })
    },
    async searchSentences(words, limit) {
      const wanted = plain(words).split(/\s+/).filter(Boolean)
      return [...docs.keys()]
        .sort()
        .flatMap((id) => {
          const extraction = docs.get(id)?.extraction
          if (!extraction) return []
          return extraction.sentences.flatMap(({ start, end }, sentence) => {
            const text = plain(extraction.doc.text.slice(start, end))
            return wanted.every((word) => text.includes(word)) ? [{ doc: extraction.doc.id, sentence }] : []
          })
        })
        .slice(0, limit)
    },
    async addJudgement(draft) {
      revision++
      const judgement = { ...draft, id: `j${ledger.length}`, undoneAt: null }
      ledger.push(judgement)
      if ('doc' in draft.target) touch(draft.target.doc)
      return judgement
    },
    async undoJudgement(id, at) {
      const place = ledger.findIndex((judgement) => judgement.id === id && judgement.undoneAt === null)
      const found = ledger[place]
      if (!found) return false
      revision++
      ledger[place] = { ...found, undoneAt: at }
      if ('doc' in found.target) touch(found.target.doc)
      return true
    },
    judgements: async () => [...ledger],
    getArrangement: async (fingerprint) => (arrangement?.fingerprint === fingerprint ? arrangement.packed : undefined),
    async putArrangement(fingerprint, packed) {
      arrangement = { fingerprint, packed }
    },
    fingerprint: async () =>
      hex64(sumHashes([...[...docs.values()].map(({ extraction }) => hashOf(extraction)), entityHashes()])),
    faults: async () => [],
    close: async () => undefined,
  }
}
