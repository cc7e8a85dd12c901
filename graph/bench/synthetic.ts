// Synthetic docs for measuring: seeded, names by Zipf's law, three scripts, two countries, thirty sources.
import type { Claim } from '#lib/claim'
import { seeded } from '#lib/compare/random'
import { docId } from '#lib/doc'
import { type Entity, type EntityId, KINDS } from '#lib/entity'
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import type { Sentence } from '#lib/sentence'

export interface SyntheticSize {
  readonly docs: number
  readonly seed?: number
  readonly entities?: number
  readonly sentencesPerDoc?: number
  readonly mentionsPerSentence?: number
}

const SOURCES = Array.from({ length: 30 }, (_, n) => `source ${n + 1}`)
const LANGS = ['en', 'en', 'vi', 'zh'] as const
const FILLER: Readonly<Record<(typeof LANGS)[number], readonly string[]>> = {
  en: 'the of and to in for that with on as by is their work must new from people serve'.split(' '),
  vi: 'của và các trong những được cho với là đã phải đổi mới công tác nhân dân'.split(' '),
  zh: [...'的和在是要为了把我们他们进行工作发展新的对于'],
}
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qi ro su ta ve wi xo yu'.split(' ')
const HAN = [...'中国共产党青年团工会妇联合群众路线人民政协纪律检查委员统战部宣传组织']

/** Draws 0 … size - 1, the number n with a weight of 1 / (n + 1). */
function zipf(size: number): (random: number) => number {
  const sums = new Float64Array(size)
  let sum = 0
  for (let n = 0; n < size; n++) sums[n] = sum += 1 / (n + 1)
  return (random) => {
    const wanted = random * sum
    let low = 0
    let high = size - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

const pick = <T>(from: readonly T[], random: number, otherwise: T): T =>
  from[Math.floor(random * from.length)] ?? otherwise

/** The n-th name in a script; distinct for distinct n. */
function nameOf(n: number, letters: readonly string[]): string {
  let name = ''
  for (let left = n + letters.length; left > 0; left = Math.floor(left / letters.length))
    name += letters[left % letters.length]
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Half of the entities are a codebook's, with a name in each language; what it does not know is described anew by every doc. */
function describe(n: number): Entity {
  const kind = KINDS[n % KINDS.length] ?? 'concept'
  const label = nameOf(n, SYLLABLES)
  const known = n % 2 === 0
  const vi = label.replace('o', 'ồ').replace('a', 'ậ')
  const country = n % 3 === 0 ? null : n % 3 === 1 ? 'CN' : 'VN'
  return {
    id: `${kind}:${label.toLowerCase()}` as EntityId,
    kind,
    label,
    names: known ? { en: [label, `${label} body`], vi: [vi], zh: [nameOf(n, HAN)] } : { en: [label] },
    theme: known ? `theme-${n % 12}` : null,
    country,
    role: null,
    known,
  }
}

/** So many sentences to one that claims something. */
const CLAIM_EVERY = 3

/** The first entity of a sentence does something to the second, with the words between them as the verb. */
function claimAmong(sentence: number, [subject, object]: readonly Mention[]): Claim[] {
  if (subject === undefined || object === undefined || subject.end >= object.start) return []
  const partOf = ({ start, end, entity }: Mention) => ({ start, end, entity })
  const predicate = { start: subject.end, end: object.start, lemma: PREDICATES[sentence % PREDICATES.length] ?? 'lead' }
  const meant = {
    negated: sentence % 7 === 0,
    modality: sentence % 2 === 0 ? 'must' : 'asserted',
    voice: 'active',
  } as const
  return [{ sentence, subject: partOf(subject), predicate, object: partOf(object), speaker: null, ...meant }]
}
const PREDICATES = ['lead', 'rely on', 'be', 'serve', 'oppose', 'call for']

/** Extractions one after the other, so that as few or as many are held as the caller holds; about 100 mentions each. */
export function* synthetic(size: SyntheticSize): Generator<Extraction> {
  const { docs, seed = 1, entities = 20_000, sentencesPerDoc = 25, mentionsPerSentence = 4 } = size
  const random = seeded(seed)
  const draw = zipf(entities)
  const codebook = Array.from({ length: entities }, (_, n) => describe(n))
  for (let at = 0; at < docs; at++) {
    const lang = pick(LANGS, random(), 'en')
    const gap = lang === 'zh' ? '' : ' '
    const found = new Map<EntityId, Entity>()
    const mentions: Mention[] = []
    const sentences: Sentence[] = []
    const claims: Claim[] = []
    let text = ''
    for (let s = 0; s < sentencesPerDoc; s++) {
      const start = text.length
      for (let m = 0; m < mentionsPerSentence; m++) {
        for (let words = 0; words < 5; words++) text += pick(FILLER[lang], random(), '') + gap
        const n = draw(random())
        const entity = codebook[n]
        if (!entity) continue
        const { id, kind, known } = entity
        const name = entity.names[lang]?.[0] ?? entity.label
        mentions.push({
          start: text.length,
          end: text.length + name.length,
          entity: id,
          kind,
          rule: known ? 'codebook' : 'name',
          why: [],
        })
        if (!found.has(id)) found.set(id, known ? entity : describe(n))
        text += `${name}${gap}`
      }
      text += lang === 'zh' ? '。' : '. '
      if (s % CLAIM_EVERY === 0) claims.push(...claimAmong(s, mentions.slice(-mentionsPerSentence)))
      sentences.push({ start, end: text.length, role: s === 0 ? 'title' : 'body' })
    }
    const month = 1 + Math.floor(random() * 12)
    const doc = {
      id: docId(`synthetic-${String(at).padStart(6, '0')}`),
      title: text.slice(0, 40),
      source: pick(SOURCES, random(), null),
      date: `${2000 + Math.floor(random() * 25)}-${String(month).padStart(2, '0')}`,
      country: random() < 0.7 ? 'CN' : 'VN',
      lang,
      file: `${at}.txt`,
      format: 'txt',
      encoding: 'utf-8',
      text,
    } as const
    yield { doc, furniture: [], sentences, mentions, open: [], claims, entities: found }
  }
}
