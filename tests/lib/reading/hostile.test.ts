// Files made to harm: each is refused by name, or read as nothing but words.
import { describe, expect, it } from 'vitest'
import { LIMITS } from '#lib/reading/limits'
import { message } from './made/mail.ts'
import { epubOf, odtOf, packed } from './made/office.ts'
import { pdfOf } from './made/pdf.ts'
import { expectRefused, readAll, readOne } from './reads.ts'

const zip = packed({ 'a.txt': 'Some words' })
const joined = (...parts: (string | Uint8Array)[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))))

describe('a file that is two things at once', () => {
  it('is read as its name says, or not at all', async () => {
    const pdf = await pdfOf((one) => one.text('Words of the PDF.'))
    const both = joined(pdf, zip)
    expect((await readOne('both.pdf', both)).doc.text).toBe('Words of the PDF.')
    await expectRefused('both.zip', both, /it is a PDF, not what \.zip promises/)
    await expectRefused('both.docx', both, /it is a PDF, not what \.docx promises/)
    await expectRefused('both.html', joined('GIF89a<html><script>alert(1)</script>'), /a GIF picture/)
    await expectRefused('run.txt', joined('\x7fELF', zip), /a program/)
    await expectRefused('run.md', joined(new Uint8Array([0x4d, 0x5a, 0x90, 0])), /a program/)
    await expectRefused('packed.txt', new Uint8Array([0x1f, 0x8b, 8, 0]), /a gzip archive/)
    await expectRefused('run.csv', joined('7z', new Uint8Array([0xbc, 0xaf])), /a 7z archive/)
  })
})

describe('a name made to harm', () => {
  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Windows\\a.txt', 'a.txt'],
    ['<img src=x onerror=alert(1)>.txt', '<img src=x onerror=alert(1)>.txt'],
    ["a'); DROP TABLE doc;--.txt", "a'); DROP TABLE doc;--.txt"],
    ['$HOME`id`.txt', '$HOME`id`.txt'],
    ['con\u202etxt.txt', 'con\u202etxt.txt'],
  ])('is shown as it is, without its folder: %s', async (name, file) => {
    expect((await readOne(name, 'Some words')).doc.file).toBe(file)
  })
})

describe('what grows without end', () => {
  it('is stopped at a limit that the refusal names', async () => {
    const small = { ...LIMITS, text: 10_000, file: 20_000 }
    await expectRefused('a.html', `<p>${'words '.repeat(4000)}`, /the limit is 0\.0 MB/, { limits: small })
    await expectRefused('a.csv', `text\n${'words '.repeat(4000)}`, /the limit is 0\.0 MB/, { limits: small })
    await expectRefused('a.jsonl', `{"text":"${'words '.repeat(4000)}"}`, /the limit is/, { limits: small })
    await expectRefused('a.rtf', `{\\rtf1 ${'words '.repeat(4000)}}`, /the limit is/, { limits: small })
    await expectRefused('a.eml', await message({ text: 'words '.repeat(4000) }), /the limit is/, { limits: small })
    await expectRefused('a.mbox', `From a\n\n${'words '.repeat(4000)}`, /the limit is/, { limits: small })
    await expectRefused('a.pdf', joined('%PDF-1.7', new Uint8Array(30_000)), /the limit is/, { limits: small })
    await expectRefused('a.zip', joined(zip, new Uint8Array(30_000)), /the limit is/, { limits: small })
    await expectRefused('a.odt', odtOf(`<text:p>${'a'.repeat(20_000_000)}</text:p>`), /times its size/)
    await expectRefused('a.epub', epubOf({ 'a.xhtml': `<p>${'a'.repeat(20_000_000)}</p>` }), /times its size/)
  })

  it('does not keep the reader busy: odd shapes cost no more than others', async () => {
    const readings = await Promise.all([
      readAll('a.html', '<p>'.repeat(20_000)),
      readAll('a.html', '<'.repeat(200_000)),
      readAll('a.html', `<p>${'&amp;'.repeat(100_000)}</p>`),
      readAll('a.html', `<table>${'<tr><td>a'.repeat(10_000)}`),
      readAll('a.csv', `text\n${'"'.repeat(100_001)}`),
      readAll('a.jsonl', `{"text":${'['.repeat(100_000)}`),
      readAll('a.rtf', `{\\rtf1 ${"\\'".repeat(100_000)}}`),
      readAll('a.rtf', `{\\rtf1 ${'\\bin-1'.repeat(10_000)}}`),
      readAll('a.eml', `${'a:b\n'.repeat(20_000)}\nwords`),
      readAll(
        'a.eml',
        `Content-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(2000)}`,
      ),
      readAll('a.mbox', 'From \n\n'.repeat(5000)),
    ])
    for (const reading of readings.flat()) expect('doc' in reading || reading.refused.remedy.endsWith('.')).toBe(true)
  })
})
