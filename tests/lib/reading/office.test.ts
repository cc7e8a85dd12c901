import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '#lib/reading/limits'
import { epubOf, odtOf, type Parts, packed, wordDocument } from './made/office.ts'
import { expectRefused, readOne } from './reads.ts'

const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>`
const outside = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`
/** The same document with parts put in or changed. */
const withParts = (
  bytes: Uint8Array,
  change: (parts: Record<string, Uint8Array>) => Parts,
): Uint8Array<ArrayBuffer> => {
  const parts = unzipSync(bytes)
  return packed({ ...parts, ...change(parts) })
}

describe('a Word document', () => {
  it('is its words, with footnotes and tables, and a title that the text has too', async () => {
    const { doc, reasons } = await readOne('unions.docx', await wordDocument())
    expect(doc.text).toBe(
      'On the harbour unions\n\nThe trade unions met.[1]\n\nCông đoàn 工会 & <b>\n\none\n\ntwo\n\nThe count of 2015.',
    )
    expect(doc).toMatchObject({ title: 'On the harbour unions', format: 'docx' })
    expect(reasons.title).toContain('title')
  })

  it('has its macros, remote pictures and deleted text left alone', async () => {
    const bytes = withParts(await wordDocument(), (parts) => ({
      'word/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 1, 2]),
      'word/document.xml': strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(
        '</w:body>',
        '<w:p><w:del w:id="9" w:author="a"><w:r><w:delText>taken out</w:delText></w:r></w:del><w:ins w:id="8" w:author="a"><w:r><w:t>put in</w:t></w:r></w:ins></w:p></w:body>',
      ),
    }))
    const { doc } = await readOne('macro.docx', bytes)
    expect(doc.text).toContain('put in')
    expect(doc.text).not.toContain('taken out')
  })

  it('is refused by name where it is locked, cut, something else or made to harm', async () => {
    const good = await wordDocument()
    await expectRefused(
      'locked.docx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      /old Office document, or one with a password/,
    )
    await expectRefused('cut.docx', good.slice(0, good.length / 2), /damaged/)
    await expectRefused('other.docx', packed({ 'a.txt': 'x' }), /no Word document: there is no word\/document\.xml/)
    await expectRefused(
      'laughs.docx',
      withParts(good, () => ({ 'word/document.xml': laughs })),
      /word\/document\.xml declares XML entities/,
    )
    await expectRefused(
      'outside.docx',
      withParts(good, () => ({ 'word/document.xml': outside })),
      /XML entities/,
    )
    await expectRefused(
      'bomb.docx',
      withParts(good, () => ({ 'word/media/a.bin': new Uint8Array(20_000_000) })),
      /times its size/,
    )
    await expectRefused('large.docx', good, /unpacks to more than 0\.0 MB/, { limits: { ...LIMITS, unpacked: 3000 } })
    await expectRefused(
      'empty.docx',
      withParts(good, () => ({
        'word/document.xml':
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
        'word/footnotes.xml': '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      })),
      /no text in it/,
    )
    await expectRefused(
      'broken.docx',
      withParts(good, () => ({ 'word/document.xml': '<w:document><w:body><w:p>' })),
      /damaged|no text/,
    )
    await expectRefused('old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /\.doc are not read/)
    await expectRefused('macro.docm', good, /\.docm are not read/)
  })
})

describe('an OpenDocument text', () => {
  const body =
    '<text:h>A letter</text:h><text:p>To the <text:span>trade</text:span><text:s text:c="1"/>unions<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>.<office:annotation><text:p>A remark</text:p></office:annotation><text:line-break/>Hà Nội &amp; 北京</text:p><text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>'

  it('is its words, notes at the end, remarks left out', async () => {
    const { doc } = await readOne('letter.odt', odtOf(body))
    expect(doc.text).toBe('A letter\n\nTo the trade unions.\nHà Nội & 北京\n\none\n\nA note.')
    expect(doc).toMatchObject({ title: 'A letter', format: 'odt' })
  })

  it('is refused by name where it is locked or made to harm', async () => {
    const locked = { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }
    await expectRefused('locked.odt', odtOf(body, locked), /locked with a password/)
    await expectRefused('laughs.odt', odtOf(body, { 'content.xml': laughs }), /content\.xml declares XML entities/)
    await expectRefused('deep.odt', odtOf('<text:p>'.repeat(5000)), /nested more than/)
    await expectRefused('empty.odt', odtOf(''), /no text in it/)
    await expectRefused('other.odt', packed({ 'a.xml': '<x/>' }), /no OpenDocument text/)
  })
})

describe('a book', () => {
  const chapters = {
    'two words.xhtml': '<html><body><h1>Second</h1><p>It ends.</p><script>x()</script></body></html>',
    'one.xhtml':
      '<?xml version="1.0"?><!DOCTYPE html><html><body><h1>First</h1><p>It begins with trade unions.</p></body></html>',
  }

  it('is its chapters in the order of the spine, without the table of contents', async () => {
    const { doc } = await readOne('book.epub', epubOf(chapters))
    expect(doc.text).toBe('First\n\nIt begins with trade unions.\n\nSecond\n\nIt ends.')
    expect(doc).toMatchObject({ title: 'The Book', source: 'Harbour Press', date: '2011-05-02', format: 'epub' })
  })

  it('is refused by name where it is protected, empty or leads elsewhere', async () => {
    const locked = {
      'META-INF/encryption.xml': '<EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/>',
    }
    const fonts = { 'META-INF/encryption.xml': '<EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/>' }
    await expectRefused('locked.epub', epubOf(chapters, locked), /protected/)
    expect((await readOne('fonts.epub', epubOf(chapters, fonts))).doc.text).toContain('trade unions')
    await expectRefused('outside.epub', epubOf({ '../../../etc/passwd': '<p>x</p>' }), /no text in it/)
    await expectRefused('empty.epub', epubOf({}), /no text in it/)
    await expectRefused('other.epub', packed({ mimetype: 'application/epub+zip' }), /no book/)
  })
})
