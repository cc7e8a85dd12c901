// Reads the claims of a short text, one line each: "subject | predicate | object", then what is not plain about it.
import { parseCodebook } from '#lib/codebook/parse'
import { docId } from '#lib/doc'
import { extract } from '#lib/extract'

const CODEBOOK = parseCodebook([
  {
    name: 'bodies.yaml',
    text: `
- id: organization:harvest-party
  label: { en: Harvest Party, zh: 丰收党, vi: Đảng Mùa Gặt }
  also: { zh: [党], vi: [Đảng] }
- id: organization:leagues
  label: { en: farmers' leagues, zh: 农会, vi: hội nông dân }
  also: { en: [leagues] }
- id: organization:guild
  label: { en: Weavers' Guild, zh: 织工会, vi: Hội Thợ Dệt }
- id: place:harania
  label: { en: Harania, zh: 哈拉尼亚, vi: Harania }
- id: place:sorrel
  label: { en: Sorrel, zh: 索雷尔, vi: Sorrel }
- id: person:mara-harker
  label: { en: Mara Harker, zh: 马拉哈克, vi: Mara Harker }
- id: concept:party-leadership
  label: { en: Party leadership, zh: 党的领导, vi: sự lãnh đạo của Đảng }
  also: { zh: [党领导], vi: [Đảng lãnh đạo, do Đảng lãnh đạo] }
- id: concept:weavers
  label: { en: weavers, zh: 织工, vi: thợ dệt }
  also: { en: [spinners] }
`,
  },
])

function claimsOf(text: string, lang: string) {
  const line = { title: 't', source: null, date: null, country: null, file: null } as const
  const doc = { ...line, id: docId('d'), lang, format: 'txt', encoding: 'utf-8', text } as const
  return extract(doc, CODEBOOK).claims
}

/** The entities that are subject of the claims of an English text, null for a mere phrase. */
export const subjectsOf = (text: string) => claimsOf(text, 'en').map(({ subject }) => subject.entity)

export const claimsIn = (text: string, lang = 'en'): string[] =>
  claimsOf(text, lang).map(({ subject, predicate, object, negated, modality, voice, speaker }) => {
    const words = (part: { start: number; end: number } | null) => (part ? text.slice(part.start, part.end) : '')
    const marks = [
      negated ? 'not' : '',
      modality === 'asserted' ? '' : modality,
      voice === 'active' ? '' : voice,
      speaker ? `says ${words(speaker)}` : '',
    ].filter(Boolean)
    return [`${words(subject)} | ${predicate.lemma} | ${words(object)}`, ...marks].join(', ')
  })
