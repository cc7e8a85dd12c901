// Mentions as a W3C Web Annotation collection (Recommendation of 2017): which words of which document name which entity.
import type { Engine } from '../engine.ts'
import type { AnswerOf } from '../wire/calls.ts'
import { codePointsIn } from './code-points.ts'

type Doc = AnswerOf<'doc'>

/** Words before and behind, so that they are found though the text is cut otherwise. */
const AROUND = 32

const source = (doc: string) => `urn:leitmotif:doc:${encodeURIComponent(doc)}`
const body = (entity: string) => `urn:leitmotif:entity:${encodeURIComponent(entity)}`

/** One annotation for each mention that counts, in the order of the text. */
export function annotationsOf({ id, text, lang, title, mentions }: Doc): object[] {
  const startOf = codePointsIn(text)
  return mentions.map((mention) => {
    const { start, end, entity, kind, label } = mention
    const first = startOf(start)
    const words = text.slice(start, end)
    return {
      id: `${source(id)}#${start}-${end}-${encodeURIComponent(entity)}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: { type: 'SpecificResource', source: body(entity), purpose: 'identifying', label, kind },
      target: {
        source: source(id),
        title,
        ...(lang !== null && { language: lang }),
        selector: [
          { type: 'TextPositionSelector', start: first, end: first + [...words].length },
          {
            type: 'TextQuoteSelector',
            exact: words,
            prefix: text.slice(Math.max(0, start - AROUND), start).toWellFormed(),
            suffix: text.slice(end, end + AROUND).toWellFormed(),
          },
        ],
      },
    }
  })
}

/** The file piece by piece, a document at a time. @param query the documents, as `in=` has it */
export async function* webAnnotations(engine: Engine, query: string): AsyncGenerator<string> {
  let total = 0
  let cursor: string | null = null
  let between = ''
  yield '{"@context":["http://www.w3.org/ns/anno.jsonld",{"kind":"urn:leitmotif:kind"}],"type":"AnnotationCollection","label":"Leitmotif mentions",'
  yield '"first":{"type":"AnnotationPage","startIndex":0,"items":['
  do {
    const page: AnswerOf<'docs'> = await engine.docs({ in: query, limit: '1000', ...(cursor !== null && { cursor }) })
    for (const { id } of page.docs) {
      const annotations = annotationsOf(await engine.doc({ id }))
      if (annotations.length === 0) continue
      total += annotations.length
      yield between + annotations.map((one) => JSON.stringify(one)).join(',\n')
      between = ',\n'
    }
    cursor = page.next
  } while (cursor !== null)
  yield `]},"total":${total}}\n`
}
