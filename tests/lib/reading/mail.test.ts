import { describe, expect, it } from 'vitest'
import { mailbox, message } from './made/mail.ts'
import { articleParagraphs } from './made/pages.ts'
import { checkOffsets, expectRefused, readAll, readOne, refusalsOf } from './reads.ts'

describe('a message', () => {
  it('is what was written, with its subject, day and sender', async () => {
    const bytes = await message({
      text: 'The trade unions met.\n\nCông đoàn họp ở 北京.\n',
      html: '<p>Other words</p>',
      attachments: [{ filename: 'a.exe', content: 'MZ attached' }],
    })
    const { doc, reasons } = await readOne('letter.eml', bytes)
    expect(doc).toMatchObject({
      text: 'The trade unions met.\n\nCông đoàn họp ở 北京.',
      title: 'Về công đoàn 工会',
      source: 'Hội Liên hiệp',
      date: '2016-03-08',
      format: 'eml',
    })
    expect(reasons).toMatchObject({
      title: expect.stringContaining('subject'),
      source: expect.stringContaining('sender'),
    })
  })

  it('that is a page is what the page shows', async () => {
    const html = '<p>Seen <b>words</b></p><img src="http://elsewhere.example/track.png"><script>x()</script>'
    expect((await readOne('page.eml', await message({ html }))).doc.text).toBe('Seen words')
  })

  it('is refused by name where nothing is written', async () => {
    await expectRefused(
      'none.eml',
      await message({ attachments: [{ filename: 'a.pdf', content: '%PDF' }] }),
      /nothing is written/,
    )
    await expectRefused('not.eml', 'Just words without a header', /no header of a message|nothing is written/)
    await expectRefused('picture.eml', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /PNG picture/)
  })
})

describe('a page saved as one file', () => {
  it('is read as a page', async () => {
    const html = `<html><head><title>A page</title></head><body><nav><a href="/">Home page</a></nav><article>${articleParagraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`
    const { doc } = await readOne('page.mhtml', await message({ html }))
    expect(doc.text).toContain(articleParagraphs[3])
    expect(doc.furniture?.map(({ start, end }) => doc.text.slice(start, end))).toEqual(['Home page'])
  })
})

describe('a mailbox', () => {
  it('gives a doc a message, and refuses one alone', async () => {
    const first = await message({ text: 'First.\n\nFrom here on it is quoted.' })
    const quoted = Buffer.from(first)
      .toString()
      .replace(/^From here/m, '>From here')
    const readings = await readAll(
      'box.mbox',
      mailbox([quoted, await message({}), await message({ text: 'Third.', subject: 'Other' })]),
    )
    const docs = readings.flatMap((one) => ('doc' in one ? [one.doc] : []))
    docs.forEach(checkOffsets)
    expect(docs).toMatchObject([
      { file: 'box.mbox#1', text: 'First.\n\nFrom here on it is quoted.' },
      { file: 'box.mbox#3', text: 'Third.', title: 'Other' },
    ])
    expect(refusalsOf(readings)).toMatchObject([
      { file: 'box.mbox#2', reason: expect.stringContaining('nothing is written') },
    ])
  })

  it('is refused whole where it is none', () => expectRefused('box.mbox', 'Just words.', /does not begin as a mailbox/))
})
