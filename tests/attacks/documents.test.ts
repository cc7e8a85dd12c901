// Documents from sources nobody vouches for: they ask for nothing on the network, grow without end nowhere, and give no object what is not its own.
import { createServer, type Server } from 'node:http'
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocs } from '#lib/reading/read-docs'
import type { Reading } from '#lib/reading/reading'
import { portOfServer } from '../bin/serve/door-client.ts'
import { message } from '../lib/reading/made/mail.ts'
import { epubOf, odtOf, packed, wordDocument } from '../lib/reading/made/office.ts'
import { pdfOf } from '../lib/reading/made/pdf.ts'

const read = (name: string, content: string | Uint8Array): Promise<Reading[]> =>
  readDocs({ name, bytes: typeof content === 'string' ? strToU8(content) : content })
const texts = (readings: readonly Reading[]): string[] =>
  readings.map((one) => ('doc' in one ? one.doc.text : `refused: ${one.refused.reason}`))

describe('what a document asks for on the network', () => {
  let server: Server
  let heard: string[]
  let at: string
  beforeAll(async () => {
    heard = []
    server = createServer((request, response) => {
      heard.push(String(request.url))
      response.end('fetched')
    })
    server.on('connection', () => heard.push('a connection'))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    at = `http://127.0.0.1:${portOfServer(server)}`
  })
  afterAll(() => new Promise((done) => server.close(done)))

  it('is never asked for', async () => {
    const word = unzipSync(await wordDocument())
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${at}/t.dotm" TargetMode="External"/><Relationship Id="r8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${at}/i.png" TargetMode="External"/></Relationships>`
    const linked = `<html><head><base href="${at}/"><link rel="stylesheet" href="a.css"><link rel="preload" as="image" href="p.png"><meta http-equiv="refresh" content="0;url=${at}/r"><script src="${at}/s.js"></script><style>@import url(${at}/i.css);body{background:url(${at}/b.png)}</style></head><body><img src="${at}/x.png" srcset="${at}/y.png 2x"><iframe src="${at}/f"></iframe><object data="${at}/o"></object><video poster="${at}/v" src="${at}/w"></video><form action="${at}/z"></form><p>Words of a page that is long enough to be read as one.</p></body></html>`
    const dtd = `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "${at}/x.dtd"><?xml-stylesheet href="${at}/x.xsl"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:xi="http://www.w3.org/2001/XInclude"><body><xi:include href="${at}/inc" parse="text"/><p>Words of a page.</p></body></html>`
    const pdf = await pdfOf((one) => {
      one.text('Words of a PDF.', { link: `${at}/link` })
      one.addNamedJavaScript('run', `app.launchURL('${at}/js'); this.submitForm('${at}/form')`)
    })
    const files: readonly (readonly [string, string | Uint8Array])[] = [
      ['a.html', linked],
      ['b.html', dtd],
      [
        'c.docx',
        zipSync({
          ...word,
          'word/_rels/document.xml.rels': strToU8(rels),
          'word/_rels/settings.xml.rels': strToU8(rels),
        }),
      ],
      ['d.odt', odtOf(`<text:p>Words <draw:image xlink:href="${at}/i.png"/></text:p>`)],
      ['e.epub', epubOf({ 'one.xhtml': linked, 'two.xhtml': dtd })],
      ['f.pdf', pdf],
      ['g.eml', await message({ html: linked, text: 'Words of a message.', attachments: [] })],
      [
        'h.eml',
        `Content-Type: message/external-body; access-type=URL; URL="${at}/body"\n\nContent-Type: text/plain\n\nWords of it.`,
      ],
      [
        'i.rtf',
        `{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE "${at}/p.png"}{\\fldrslt Words}}{\\*\\template ${at}/t.dotm} more words}`,
      ],
      ['j.md', `![x](${at}/x.png) <img src="${at}/y.png"> Words.`],
      ['k.csv', `text,source\n"=WEBSERVICE(""${at}/w"")",${at}/s\n`],
      [
        'l.qdpx',
        packed({
          'project.qde': `<Project xmlns="urn:QDA-XML:project:1.0" name="S"><Sources><TextSource guid="1" name="T" plainTextPath="${at}/t.txt"/><TextSource guid="2" name="U" plainTextPath="file:///etc/passwd"/><TextSource guid="3" name="V" plainTextPath="internal://../../../etc/passwd"/></Sources></Project>`,
        }),
      ],
      ['m.zip', packed({ 'a.html': linked, 'manifest.yaml': `- { file: a.html, source: "${at}/m" }` })],
    ]
    const readings = await Promise.all(files.map(([name, content]) => read(name, content)))
    expect(readings.flatMap(texts).filter((text) => text.includes('fetched') || text.includes('root:'))).toEqual([])
    expect(readings.flat().filter((one) => 'doc' in one).length).toBeGreaterThan(9)
    expect(heard).toEqual([])
    // The ear is there: what is asked for is heard.
    await (await fetch(`${at}/heard`)).text()
    expect(heard).toContain('/heard')
  })
})

describe('what grows without end', () => {
  const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`
  const QUADRATIC = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]>`
  const OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
  const inPart = async (part: string, declared: string, body: string): Promise<Zippable> => ({
    ...unzipSync(await wordDocument()),
    [part]: strToU8(`<?xml version="1.0"?>${declared}${body}`),
  })

  it.each([
    ['a thousand million laughs', LAUGHS, '&j;'],
    ['a long word fifty thousand times', QUADRATIC, '&a;'.repeat(50_000)],
    ['a file of this machine', OUTSIDE, '&a;'],
  ])('is refused where a part declares %s', async (_what, declared, use) => {
    const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${use}</w:t></w:r></w:p></w:body></w:document>`
    for (const part of ['word/document.xml', 'word/styles.xml', '[Content_Types].xml', '_rels/.rels'])
      expect(texts(await read('a.docx', zipSync(await inPart(part, declared, body))))).toEqual([
        expect.stringContaining('declares XML entities'),
      ])
    const qde = `${declared}<Project xmlns="urn:QDA-XML:project:1.0" name="${use}"/>`
    expect(texts(await read('a.qdpx', packed({ 'project.qde': qde })))).toEqual([
      expect.stringContaining('declares a document type'),
    ])
    expect(
      texts(await read('a.odt', odtOf('<text:p>a</text:p>', { 'styles.xml': `${declared}<a>${use}</a>` }))),
    ).toEqual([expect.stringContaining('declares XML entities')])
    // A page may declare what it likes: nothing of it is put in.
    const [page = ''] = texts(
      await read('a.html', `${declared}<html><body><p>Words and ${use.slice(0, 100)} more.</p></body></html>`),
    )
    expect(page.length).toBeLessThan(400)
    expect(page).not.toMatch(/hahaha|aaaa|root:/)
  })

  it('is refused as an archive in an archive, or one whose files share their bytes', async () => {
    const inner = packed({ 'a.txt': 'Words' })
    expect(texts(await read('a.zip', packed({ 'b.zip': inner, 'c.txt': 'More words' })))).toEqual([
      expect.stringContaining('an archive in an archive'),
      'More words',
    ])
    expect(texts(await read('a.zip', overlapping(2000)))).toEqual([
      expect.stringMatching(/refused: it (unpacks to|is damaged|holds)/),
    ])
  })

  it('nests until a limit that is told, and the reader lives on', async () => {
    const deep = (open: string, close: string): string => `${open.repeat(30_000)}words${close.repeat(30_000)}`
    const sheet = {
      'xl/workbook.xml': deep('<a>', '</a>'),
      '[Content_Types].xml': deep('<a>', '</a>'),
      'xl/_rels/workbook.xml.rels': '<a/>',
    }
    const files: readonly (readonly [string, string | Uint8Array])[] = [
      [
        'a.docx',
        zipSync(
          await inPart(
            'word/document.xml',
            '',
            deep('<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">', '</w:sdt>'),
          ),
        ),
      ],
      ['a.odt', odtOf(deep('<text:section>', '</text:section>'))],
      ['a.xlsx', packed(sheet)],
      ['a.rtf', `{\\rtf1 ${deep('{', '}')}}`],
      ['a.zip', packed({ 'a.txt': 'x', 'manifest.yaml': '['.repeat(30_000) })],
      [
        'a.eml',
        `${Array.from({ length: 2000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}\nwords`,
      ],
    ]
    for (const [name, content] of files)
      expect([name, ...texts(await read(name, content))]).toEqual([name, expect.stringMatching(/^refused: /)])
  })

  /** Files in an archive that all have the bytes of one: small, and as large as all together when unpacked. */
  function overlapping(count: number): Uint8Array {
    const whole = packed({ 'a.txt': new Uint8Array(300_000).fill(97) })
    const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
    const end = whole.length - 22
    const [start, size] = [view.getUint32(end + 16, true), view.getUint32(end + 12, true)]
    const entry = whole.subarray(start, start + size)
    const tail = whole.slice(end)
    const tailView = new DataView(tail.buffer)
    for (const place of [8, 10]) tailView.setUint16(place, count, true)
    tailView.setUint32(12, size * count, true)
    const entries = Array.from({ length: count }, (_, at) => {
      const copy = entry.slice()
      copy.set(strToU8(String(10_000 + at)), 46)
      return copy
    })
    return new Uint8Array(Buffer.concat([whole.subarray(0, start), ...entries, tail]))
  }
})

describe('what a terminal would act on', () => {
  it('is left out of what is said of a file', async () => {
    const act = '\u001b]0;title\u0007\u001b[2J\u009b31m\r\n[ok] all read'
    const xml = act
      .replaceAll('\u001b', '&#27;')
      .replaceAll('\u0007', '&#7;')
      .replaceAll('\u009b', '&#155;')
      .replaceAll('\r\n', '&#10;')
    const project = `<Project xmlns="urn:QDA-XML:project:1.0" name="S"><Sources><TextSource guid="1" name="T${xml}" plainTextPath="http://x${xml}"/></Sources></Project>`
    const files: readonly (readonly [string, string | Uint8Array])[] = [
      ['a.csv', `"a${act}",b\nc,d\n`],
      ['a.jsonl', JSON.stringify({ [`x${act}`]: 'a' })],
      ['a.qdpx', packed({ 'project.qde': project })],
      [`a${act}.txt`, ''],
      [`a.${act}`, 'words'],
      ['a.zip', packed({ [`b${act}.txt`]: 'words', 'c.txt': 'words' })],
    ]
    for (const [name, content] of files) {
      const [first] = await read(name, content)
      if (!first || 'doc' in first) throw new Error(`read: ${name}`)
      const { file, reason, remedy } = first.refused
      expect([name, /\p{Cc}/u.test(file + reason + remedy + first.place)]).toEqual([name, false])
    }
  })
})

describe('keys that every object has', () => {
  it('are columns, fields and names like others, and change nothing', async () => {
    const before = Reflect.ownKeys(Object.prototype).map(String).join()
    const files: readonly (readonly [string, string | Uint8Array])[] = [
      ['a.jsonl', '{"text":"Words","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'],
      ['a.csv', 'text,__proto__,constructor,toString\nWords,polluted,b,c\n'],
      [
        'a.zip',
        packed({
          'a.txt': 'Words',
          'manifest.yaml': '- { file: a.txt, title: T }\n- { file: __proto__, title: polluted }\n',
        }),
      ],
      ['b.zip', packed({ __proto__x: 'x', '__proto__/a.txt': 'Words', 'constructor.txt': 'More' })],
      ['a.eml', '__proto__: polluted\nconstructor: x\nSubject: T\n\nWords'],
      ['a.rtf', '{\\rtf1\\__proto__1\\constructor1 Words}'],
      ['a.html', '<html><body><p __proto__="polluted" constructor="x">Words of a page.</p></body></html>'],
    ]
    for (const [name, content] of files)
      expect([name, (await read(name, content)).some((one) => 'doc' in one)]).toEqual([name, true])
    expect(Reflect.ownKeys(Object.prototype).map(String).join()).toBe(before)
    for (const key of ['polluted', 'title', 'file']) expect(key in {}).toBe(false)
  })
})
