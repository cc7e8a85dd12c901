// Worlds: small random collections with nested mentions, empty sentences, undated docs and names that several entities share.
import fc from 'fast-check'
import { byClaim, type Claim } from '#lib/claim'
import { docId } from '#lib/doc'
import { type Entity, type EntityId, KINDS } from '#lib/entity'
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { bySpan } from '#lib/span'
import { entityId } from './extraction-builder.ts'

const WIDTH = 8 // characters of each sentence
const THEMES = ['party', 'people', null]

const ids = Array.from({ length: 9 }, (_, at) => entityId(`${KINDS[at % 4]}:e${(at * 5) % 9}`))

function entityOf(id: EntityId): Entity {
  const at = ids.indexOf(id)
  const names = { en: [`Name ${at}`], zh: [`名${'一二三四五六七八九'[at]}`] }
  return {
    id,
    kind: KINDS[at % 4] ?? 'concept',
    label: `Name ${at}`,
    names,
    theme: THEMES[at % 3] ?? null,
    country: null,
    role: null,
    known: at > 3,
  }
}

const mention = fc.record({
  entity: fc.constantFrom(...ids),
  at: fc.integer({ min: 0, max: WIDTH - 2 }),
  length: fc.integer({ min: 1, max: 4 }),
})
const sentences = fc.array(fc.array(mention, { maxLength: 5 }), { maxLength: 4 })

const doc = fc.record({
  sentences,
  country: fc.constantFrom('CN', 'VN', null),
  source: fc.constantFrom('Xinhua', 'VOV', null),
  lang: fc.constantFrom('en', 'zh', null),
  date: fc.constantFrom('2015', '2015-07', '2015-07-08', '1999-12-31', null),
})

/** In each sentence with two mentions apart, the first is said to do something to the second. */
function claimsAmong(mentions: readonly Mention[]): Claim[] {
  return mentions
    .flatMap((subject, at) => {
      const sentence = Math.floor(subject.start / WIDTH)
      const object = mentions.find(({ start, end }) => start > subject.end && end <= (sentence + 1) * WIDTH)
      if (object === undefined) return []
      const partOf = ({ start, end, entity }: Mention) => ({ start, end, entity })
      const predicate = { start: subject.end, end: object.start, lemma: at % 2 === 0 ? 'lead' : 'rely on' }
      const meant = { negated: at % 3 === 0, modality: 'asserted', voice: 'active' } as const
      return [{ sentence, subject: partOf(subject), predicate, object: partOf(object), speaker: null, ...meant }]
    })
    .sort(byClaim)
}

/** Extractions whose docs are named d0, d1 … */
export const worlds: fc.Arbitrary<Extraction[]> = fc.array(doc, { maxLength: 7 }).map((docs) =>
  docs.map(({ sentences, ...meta }, at) => {
    const text = sentences.map((_, n) => `${String(n).padEnd(WIDTH - 1, 'abcdefg')}.`).join('')
    const found = sentences.flatMap((mentions, n) =>
      mentions.map(({ entity, at, length }): Mention => {
        const start = n * WIDTH + at
        const { kind } = entityOf(entity)
        return {
          entity,
          kind,
          rule: 'by chance',
          why: [{ ground: 'lot', weight: n % 3 }],
          start,
          end: Math.min(start + length, (n + 1) * WIDTH),
        }
      }),
    )
    const unique = new Map(found.map((mention) => [`${mention.start} ${mention.end} ${mention.entity}`, mention]))
    const mentions = [...unique.values()].sort((a, b) => bySpan(a, b) || (a.entity < b.entity ? -1 : 1))
    return {
      doc: { id: docId(`d${at}`), title: `Doc ${at}`, text, file: null, format: 'txt', encoding: 'utf-8', ...meta },
      furniture: [],
      sentences: sentences.map((_, n) => ({ start: n * WIDTH, end: (n + 1) * WIDTH, role: 'body' })),
      mentions,
      open: [],
      claims: claimsAmong(mentions),
      entities: new Map(mentions.map(({ entity }) => [entity, entityOf(entity)])),
    }
  }),
)
