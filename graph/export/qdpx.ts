// A REFI-QDA project (version 1.0, qdasoftware.org): entities as codes, mentions as codings, documents as plain text; NVivo, MAXQDA,
// ATLAS.ti and others open it.
import { hash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { escapedXml } from '#lib/xml-text'
import type { Engine } from '../engine.ts'
import type { AnswerOf } from '../wire/calls.ts'
import { codePointsIn } from './code-points.ts'

type Doc = AnswerOf<'doc'>

/** A GUID that is the same for the same thing, shaped as version 8 of RFC 9562 asks. */
export function guidOf(...what: readonly (string | number)[]): string {
  const hex = hash('sha256', JSON.stringify(what), 'hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const COLOURS = { concept: '#7b4fa3', organization: '#0072b2', person: '#bc4f0c', place: '#00805f' } as const
const USER = guidOf('user')
/** Documents have no time of coding, and the same collection is the same file. */
const MADE = '2000-01-01T00:00:00Z'

function codesOf(docs: readonly Doc[]): string {
  const codes = new Map(docs.flatMap(({ mentions }) => mentions.map((one) => [one.entity, one] as const)))
  const ofKind = Object.entries(COLOURS).map(([kind, colour]) => {
    const inside = [...codes.values()]
      .filter((one) => one.kind === kind)
      .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.entity < b.entity ? -1 : 1))
      .map(
        ({ entity, label }) =>
          `<Code guid="${guidOf('code', entity)}" name="${escapedXml(label)}" isCodable="true" color="${colour}">${own({ entity })}</Code>`,
      )
    return `<Code guid="${guidOf('kind', kind)}" name="${kind}" isCodable="false" color="${colour}">${inside.join('')}</Code>`
  })
  return `<CodeBook><Codes>${ofKind.join('')}</Codes></CodeBook>`
}

/** Said in a place that other programs keep, so that an import knows again what this is. */
const own = (what: Readonly<Record<string, string | null>>): string =>
  `<Description>${escapedXml(`leitmotif: ${JSON.stringify(what)}`)}</Description>`

/** Positions are code points into the text file, which is the document's text, untouched. */
function sourceOf({ id, title, text, mentions, source, date, country, lang }: Doc): string {
  const startOf = codePointsIn(text)
  const selections = mentions.map(({ start, end, entity }) => {
    const first = startOf(start)
    const words = text.slice(start, end)
    const signed = `creatingUser="${USER}" creationDateTime="${MADE}"`
    return `<PlainTextSelection guid="${guidOf('selection', id, start, end, entity)}" name="${escapedXml(words.slice(0, 80))}" startPosition="${first}" endPosition="${first + [...words].length}" ${signed}><Coding guid="${guidOf('coding', id, start, end, entity)}" ${signed}><CodeRef targetGUID="${guidOf('code', entity)}"/></Coding></PlainTextSelection>`
  })
  const guid = guidOf('doc', id)
  return `<TextSource guid="${guid}" name="${escapedXml(title)}" plainTextPath="internal://${guid}.txt" creatingUser="${USER}" creationDateTime="${MADE}">${own({ id, title, source, date, country, language: lang })}${selections.join('')}</TextSource>`
}

/** The bytes of the .qdpx file; all chosen documents are held in memory. @param query the documents, as `in=` has it */
export async function qdpx(engine: Engine, query: string): Promise<Uint8Array> {
  const docs: Doc[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: AnswerOf<'docs'> = await engine.docs({ in: query, limit: '1000', ...(cursor && { cursor }) })
    for (const { id } of page.docs) docs.push(await engine.doc({ id }))
    cursor = page.next
  }
  const project = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Leitmotif" origin="Leitmotif" creatingUserGUID="${USER}" creationDateTime="${MADE}"><Users><User guid="${USER}" name="Leitmotif"/></Users>${codesOf(docs)}${docs.length > 0 ? `<Sources>${docs.map(sourceOf).join('')}</Sources>` : ''}</Project>
`
  const texts = docs.map(({ id, text }) => [`sources/${guidOf('doc', id)}.txt`, strToU8(text)] as const)
  return zipSync(
    { 'project.qde': strToU8(project), ...Object.fromEntries(texts) },
    { mtime: new Date('2000-01-01T12:00:00Z') },
  )
}
