import { describe, expect, it } from 'vitest'
import { LIMITS } from '#lib/reading/limits'
import { article, articleParagraphs, chinesePage } from './made/pages.ts'
import { expectRefused, readOne } from './reads.ts'

/** The text without its furniture. */
function shown({
  text,
  furniture = [],
}: {
  text: string
  furniture?: readonly { start: number; end: number }[]
}): string {
  return furniture.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}

/** Bytes of GB2312 and Big5, written with tables that the runtime's decoder gives. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly [number, number]>()
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) {
      const letter = decoder.decode(new Uint8Array([high, low]))
      if ([...letter].length === 1 && !table.has(letter)) table.set(letter, [high, low])
    }
  return new Uint8Array([...text].flatMap((letter) => table.get(letter) ?? [letter.charCodeAt(0)]))
}

describe('a saved page', () => {
  it('keeps all that is seen, in order, and marks what is not the article', async () => {
    const { doc } = await readOne('saved.html', article)
    const kept = shown(doc)
    for (const paragraph of articleParagraphs) expect(kept).toContain(paragraph)
    expect(kept).toContain('passed.\nThey stayed until noon.')
    for (const site of ['World news', 'Ferry line closed', 'All rights reserved']) {
      expect(doc.text).toContain(site)
      expect(kept).not.toContain(site)
    }
    expect(doc.text).not.toMatch(/Nobody sees|written by a script|color: red|alert|elsewhere/)
    expect(kept.trim().split('\n')[0]).toBe('Unions open service centre')
    expect(doc).toMatchObject({ format: 'html', encoding: 'utf-8' })
  })

  it('says what it is with the reason for it', async () => {
    const { doc, reasons } = await readOne('saved.html', article)
    expect(doc).toMatchObject({
      title: 'Unions open service centre',
      source: 'Harbour Daily',
      date: '2016-03-08',
      lang: 'en',
      country: null,
    })
    expect(reasons).toEqual({
      title: expect.stringContaining('title'),
      source: expect.stringContaining('site'),
      date: expect.stringContaining('publication'),
      lang: expect.stringContaining('words'),
    })
  })

  it('lets an outlet of the codebook have its own name and country, and a person the last word', async () => {
    const origins = { outlets: [{ name: 'harbour daily', label: 'The Daily', country: 'VN' }], places: [] }
    const { doc } = await readOne('saved.html', article, { origins })
    expect(doc).toMatchObject({ source: 'The Daily', country: 'VN' })
    const said = await readOne('saved.html', article, { origins, meta: { source: null, date: '2001' } })
    expect(said.doc).toMatchObject({ source: null, date: '2001', title: 'Unions open service centre' })
  })

  it.each([
    ['gb2312', 'gbk'],
    ['gb18030', 'gb18030'],
  ])('is read in the encoding that it names: %s', async (charset, encoding) => {
    const { doc } = await readOne('saved.htm', encoded(chinesePage(charset), 'gb18030'))
    expect(doc).toMatchObject({ encoding, title: '工会服务中心启用', lang: 'zh' })
    expect(doc.text).toContain('来自各省的农民工都可以前来办理。')
  })

  it.each([
    ['a piece without a head', '<p>One &amp; two &lt;three&gt;</p><p>four</p>', 'One & two <three>\n\nfour'],
    [
      'lists and tables',
      '<ul><li>a</li><li>b</li></ul><table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>',
      'a\nb\n\n1\t2\n3',
    ],
    ['words that stay together', '<p>Xi <i>Jin</i>ping\n  spoke</p>', 'Xi Jinping spoke'],
    ['Chinese lines cut by the editor', '<p>群众\n路线</p>', '群众路线'],
    ['text as typed', '<pre>a\n  b</pre>', 'a\n  b'],
    [
      'hostile titles',
      '<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1><p>text</p>',
      '<script>alert(1)</script>\n\ntext',
    ],
    ['unclosed elements', '<div><p>one<p>two<b>three', 'one\n\ntwothree'],
  ])('shows %s', async (_, html, text) => {
    expect((await readOne('a.html', html)).doc.text).toBe(text)
  })

  it.each([
    ['nothing to see', 'a.html', '<html><body><script>x</script></body></html>', /shows no text/],
    ['only white space', 'a.html', ' \n ', /white space/],
    ['a picture with the name of a page', 'a.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), /PNG picture/],
    ['a PDF with the name of a page', 'a.html', '%PDF-1.4 <html>', /a PDF/],
    ['elements without end', 'a.html', `${'<div>'.repeat(LIMITS.depth + 100)}x`, /nested more than/],
  ])('is refused with %s', (_, name, content, reason) => expectRefused(name, content, reason))
})
