import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile } from '#lib/reading/read-file'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (name: string, bytes: Uint8Array) => {
  const reading = readFile({ name, bytes })
  return 'doc' in reading ? reading.doc : reading.refused
}
const utf16 = (text: string, big: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, !big)
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), !big)
  return bytes
}

describe('reading a file', () => {
  it('keeps the text as it is, whatever its line ends and marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (inner) => {
        const text = `a\r\n${inner.replaceAll('\0', '')}\rb\n`
        expect(read('a.txt', utf8(text))).toMatchObject({ text })
      }),
    )
  })

  it('names a doc by its bytes, and not by its file', () => {
    const a = read('a.txt', utf8('Some text'))
    expect(a).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      file: 'a.txt',
      format: 'txt',
      encoding: 'utf-8',
    })
    expect(read('folder/b.txt', utf8('Some text'))).toMatchObject({ id: 'id' in a ? a.id : '', file: 'b.txt' })
    expect(read('a.txt', utf8('Other text'))).not.toMatchObject({ id: 'id' in a ? a.id : '' })
  })

  it.each([
    ['UTF-16, little end first', utf16('Đảng', false), 'utf-16le'],
    ['UTF-16, big end first', utf16('Đảng', true), 'utf-16be'],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('Đảng')]), 'utf-8'],
  ])('understands %s', (_, bytes, encoding) =>
    expect(read('a.md', bytes)).toMatchObject({ text: 'Đảng', encoding, format: 'md' }),
  )

  it.each([
    ['an empty file', 'a.txt', new Uint8Array(), /empty/],
    ['white space only', 'a.txt', utf8(' \n\t\u3000'), /white space/],
    ['a NUL', 'a.txt', utf8('abc\0def'), /NUL at character 3/],
    ['bytes that are no UTF-8', 'a.txt', new Uint8Array([0x61, 0xc3, 0x28]), /not UTF-8/],
    ['half a surrogate pair', 'a.txt', utf16('a\ud800b', false), /not UTF-16/],
    ['a PDF in disguise', 'a.txt', utf8('%PDF-1.7'), /PDF/],
    ['a file too large', 'a.txt', new Uint8Array(20 * 1024 * 1024 + 1).fill(97), /limit is 20\.0 MB/],
    ['an unknown kind', 'a.docx', utf8('x'), /\.docx/],
    ['a kind named like a word of the language', 'a.constructor', utf8('x'), /\.constructor/],
  ])('refuses %s by name, with reason and way out', (_, name, bytes, reason) => {
    expect(read(name, bytes)).toMatchObject({
      file: name,
      reason: expect.stringMatching(reason),
      remedy: expect.stringMatching(/\w+ .*\.$/),
    })
  })

  it('lets what is said outweigh what is inferred, unknown included', () => {
    const bytes = utf8('A title\n\nBEIJING -- The unions met on the first day of the month.')
    const origins = { outlets: [], places: [{ name: 'beijing', label: 'Beijing', country: 'CN' }] }
    expect(readFile({ name: 'a.txt', bytes }, origins)).toMatchObject({ doc: { country: 'CN', lang: 'en' } })
    const reading = readFile({ name: 'a.txt', bytes, meta: { id: 'my-id', country: null, source: 'Post' } }, origins)
    expect(reading).toMatchObject({ doc: { id: 'my-id', country: null, source: 'Post', title: 'A title' } })
  })
})
