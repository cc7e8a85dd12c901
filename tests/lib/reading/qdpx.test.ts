// REFI-QDA projects in the shapes in which NVivo, MAXQDA and ATLAS.ti write them, and hostile ones.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { CODING, withCodings } from '#lib/coding'
import { extract } from '#lib/extract'
import { LIMITS } from '#lib/reading/limits'
import { small } from '../codebook/small.ts'
import { wordDocument } from './made/office.ts'
import { checkOffsets, readAll } from './reads.ts'

const guid = (n: number, braces = false) => {
  const plain = `0A1B2C3D-0000-4000-8000-${String(n).padStart(12, '0')}`
  return braces ? `{${plain}}` : plain
}
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
const project = (inside: string, attributes = 'xmlns="urn:QDA-XML:project:1.0"') =>
  `${HEAD}<Project ${attributes} name="Study" origin="A program" creatingUserGUID="${guid(1)}" creationDateTime="2021-05-06T07:08:09Z"><Users><User guid="${guid(1)}" name="Anna B." id="AB"/></Users><CodeBook><Codes><Code guid="${guid(10)}" name="Work" isCodable="true" color="#FF0000"><Description>All of work</Description><Code guid="${guid(11)}" name="Trade unions &amp; workers" isCodable="true"/></Code><Code guid="${guid(12)}" name="群众路线" isCodable="true"/></Codes></CodeBook>${inside}</Project>`
const selection = (n: number, start: number, end: number, code: number, braces = false) =>
  `<PlainTextSelection guid="${guid(n)}" name="a passage" startPosition="${start}" endPosition="${end}" creatingUser="${guid(1)}" creationDateTime="2021-05-06T07:08:09Z"><Coding guid="${guid(n + 1)}" creatingUser="${guid(1)}"><CodeRef targetGUID="${guid(code, braces)}"/></Coding></PlainTextSelection>`
const textSource = (name: string, path: string, inside = '') =>
  `<TextSource guid="${guid(20)}" name="${name}" plainTextPath="${path}" creatingUser="${guid(1)}">${inside}</TextSource>`

const packed = (qde: string, files: Record<string, string | Uint8Array> = {}) =>
  zipSync({
    'project.qde': strToU8(qde),
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), // biome-ignore format: one thing
  })

/** Each doc with its codings as "code (who): words". */
async function read(bytes: Uint8Array) {
  const readings = await readAll('study.qdpx', bytes)
  return readings.map((one) => {
    if ('refused' in one) return `${one.refused.file} refused: ${one.refused.reason}`
    checkOffsets(one.doc)
    const { title, text } = one.doc
    const coded = (one.codings ?? []).map(({ start, end, code, by }) => `${code} (${by}): ${text.slice(start, end)}`)
    return { place: one.place, title, text, coded }
  })
}
const TEXT = '😀 Trade unions met.\r\nThe mass line 群众路线 came first.'

describe('what other programs write', () => {
  test('a text in a file: places in code points, codes inside codes, GUIDs with braces, a mark of byte order', async () => {
    const qde = project(
      `<Sources>${textSource('Interview 1', `internal://${guid(20)}.txt`, selection(30, 2, 14, 11, true) + selection(40, 35, 39, 12))}</Sources>`,
    )
    for (const folder of ['sources', 'Sources'])
      expect(await read(packed(qde, { [`${folder}/${guid(20)}.txt`]: `\ufeff${TEXT}` }))).toEqual([
        {
          place: '/Interview 1',
          title: 'Interview 1',
          text: TEXT,
          coded: ['Trade unions & workers (Anna B.): Trade unions', '群众路线 (Anna B.): 群众路线'],
        },
      ])
  })

  test('a text inside the project, elements with a prefix, notes and cases around it', async () => {
    const source = `<q:TextSource guid="${guid(20)}" name="Inside"><q:PlainTextContent>Work &lt;and&gt; life</q:PlainTextContent>${selection(30, 0, 4, 10).replace(/(<\/?)/g, '$1q:')}<q:NoteRef targetGUID="${guid(90)}"/></q:TextSource>`
    const plain = project('').replace(/(<\/?)(?!\?)/g, '$1q:').replace('xmlns=', 'xmlns:q=') // biome-ignore format: one chain
    const qde = plain.replace(
      '</q:Project>',
      `<q:Cases><q:Case guid="${guid(50)}" name="A case"/></q:Cases><q:Sources>${source}</q:Sources><q:Notes><q:Note guid="${guid(90)}"/></q:Notes></q:Project>`,
    )
    expect(await read(packed(qde))).toEqual([
      { place: '/Inside', title: 'Inside', text: 'Work <and> life', coded: ['Work (Anna B.): Work'] },
    ])
  })

  test('a PDF by the text that it was given, a Word file that has none by itself, recordings refused by name', async () => {
    const pdf = `<PDFSource guid="${guid(21)}" name="A report" path="internal://report.pdf"><PDFSelection guid="${guid(60)}" page="0" firstX="1" firstY="1" secondX="2" secondY="2"/><Representation guid="${guid(22)}" name="text" plainTextPath="internal://report.txt">${selection(30, 0, 6, 10)}</Representation></PDFSource>`
    const word = `<TextSource guid="${guid(23)}" name="Letter" richTextPath="internal://letter.docx"/>`
    const sound = `<AudioSource guid="${guid(24)}" name="Talk" path="internal://talk.mp3"/>`
    const files = {
      'sources/report.txt': 'Labour and capital.',
      'sources/letter.docx': await wordDocument(),
      'sources/talk.mp3': 'ID3',
    }
    const found = await read(packed(project(`<Sources>${pdf}${word}${sound}</Sources>`), files))
    expect(found).toEqual([
      { place: '/A report', title: 'A report', text: 'Labour and capital.', coded: ['Work (Anna B.): Labour'] },
      expect.objectContaining({ title: 'Letter', coded: [], text: expect.stringContaining('On the harbour unions') }),
      'study.qdpx/Talk refused: it is a source of the kind Audio without a text',
    ])
  })
})

describe('what is broken or hostile', () => {
  const ok = textSource('Good', 'internal://good.txt')
  const good = { 'sources/good.txt': 'Work.' }
  test.each([
    ['a path that leads out', 'internal://../../etc/passwd', /has no file \.\.\/\.\.\/etc\/passwd/],
    ['a path on the disk', 'absolute:///etc/passwd', /lies outside of the project, at absolute:/],
    ['an address elsewhere', 'https://evil.example/x.txt', /lies outside of the project/],
    ['a file that is not there', 'internal://none.txt', /has no file none.txt/],
  ])('%s costs that source alone', async (_, address, reason) => {
    const found = await read(packed(project(`<Sources>${textSource('Bad', address)}${ok}</Sources>`), good))
    expect(found).toEqual([expect.stringMatching(reason), expect.objectContaining({ title: 'Good', text: 'Work.' })])
    expect(found[0]).toContain('study.qdpx/Bad refused')
  })
  test.each([
    ['a coding behind the end', selection(30, 0, 6, 10), /0 to 6, lies outside of its text/],
    ['a code that is not there', selection(30, 0, 4, 77), /a code that the project does not have/],
  ])('%s costs that source alone', async (_, coded, reason) => {
    const bad = textSource('Bad', 'internal://good.txt', coded)
    const found = await read(packed(project(`<Sources>${bad}${ok}</Sources>`), good))
    expect(found).toEqual([expect.stringMatching(reason), expect.objectContaining({ title: 'Good' })])
  })
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
  test.each([
    ['no archive', strToU8('PK\x03\x04 and nothing more'), /damaged/],
    ['no project in it', zipSync({ 'a.txt': strToU8('a') }), /there is no project.qde in it/],
    ['another root', packed(`${HEAD}<Codebook xmlns="urn:QDA-XML:codebook:1.0"/>`), /its root is no Project/],
    ['another namespace', packed(project('', 'xmlns="urn:other"')), /its root is no Project/],
    ['a document type', packed(project('').replace(HEAD, HEAD + bomb)), /declares a document type/],
    ['an outer entity', packed(project('').replace(HEAD, `${HEAD}<!DOCTYPE p SYSTEM "file:///etc/passwd">`)), /declares a document type/], // biome-ignore format: one row
    ['cut short', packed(project(`<Sources>${ok}</Sources>`).slice(0, -12)), /cut short/],
    ['no source', packed(project('')), /no source in the project/],
    ['a place that is no number', packed(project(`<Sources>${textSource('x', 'internal://x', selection(1, 5, 2, 10))}</Sources>`)), /has no place: 5 to 2/], // biome-ignore format: one row
    ['nesting without end', packed(project('<a>'.repeat(3000))), /nested more than 2000 deep/],
    ['a bomb', packed(project(`<Sources>${ok}</Sources>`), { 'sources/good.txt': new Uint8Array(40 * 1024 * 1024) }), /unpacks to \d+ times its size/], // biome-ignore format: one row
    ['bytes that are no UTF-8', zipSync({ 'project.qde': new Uint8Array([0x3c, 0xff, 0xfe, 0, 0x3e]) }), /./],
  ])('%s is refused by name', async (_, bytes, reason) => {
    const [told, ...others] = await read(bytes)
    expect(others).toEqual([])
    expect(told).toMatch(/^study\.qdpx refused: /)
    expect(told).toMatch(reason)
  })
  test('a project that holds more than may be unpacked is refused', async () => {
    const limits = { ...LIMITS, unpacked: 1000 }
    const bytes = packed(project(`<Sources>${ok}</Sources>`), { 'sources/good.txt': 'Work. '.repeat(500) })
    const [told] = await readAll('study.qdpx', bytes, { limits })
    expect(told && 'refused' in told && told.refused.reason).toMatch(/unpacks to more than/)
  })
})

test('a coding is a mention in each sentence that it reaches into, and none where rules found the same', async () => {
  const text = 'The trade unions met. They spoke of work.  \n\nNobody else came.'
  const reading = (await readAll('a.txt', text))[0]
  if (!reading || 'refused' in reading) throw new Error('it is a text')
  const found = extract(reading.doc, small)
  const [first] = found.mentions
  const long = { start: 4, end: 44, code: 'Work & life!', by: 'Anna' }
  const same = { start: first?.start ?? 0, end: first?.end ?? 0, code: 'x', entity: first?.entity, by: null }
  const { mentions, entities } = withCodings(found, [long, same, { ...long, code: '…' }], small)
  const coded = mentions.filter(({ rule }) => rule === CODING)
  expect(coded.map(({ start, end, entity }) => [text.slice(start, end), entity])).toEqual([
    ['trade unions met.', 'concept:work-life'],
    ['They spoke of work.', 'concept:work-life'],
  ])
  expect(mentions).toHaveLength(found.mentions.length + 2)
  expect(coded[0]?.why).toEqual([{ ground: 'coded-by', weight: 2, words: 'Anna' }])
  expect([...entities.values()].find(({ id }) => id === 'concept:work-life')).toMatchObject({ label: 'Work & life!', known: false }) // biome-ignore format: one line
  expect(withCodings(found, [], small)).toBe(found)
})
