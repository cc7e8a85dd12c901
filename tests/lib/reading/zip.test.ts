import { describe, expect, it } from 'vitest'
import { LIMITS } from '#lib/reading/limits'
import { idOfBytes } from '#lib/reading/reading'
import { type Parts, packed, wordDocument } from './made/office.ts'
import { bytesOf, checkOffsets, expectRefused, readAll, refusalsOf } from './reads.ts'

const fifty: Parts = Object.fromEntries(
  Array.from({ length: 49 }, (_, n) => [
    `letters/${String(n).padStart(2, '0')}.txt`,
    `Letter ${n} on the trade unions of Beijing.`,
  ]),
)
/** The archive with bytes of its own changed: each of `from` becomes `to`, in the same number of bytes. */
function forged(archive: Uint8Array, from: string, to: string): Uint8Array {
  const bytes = Buffer.from(archive)
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at, 'latin1')
  return new Uint8Array(bytes)
}
/** The same with one field of each central record changed: its place in the record, and the value. */
function withField(archive: Uint8Array, place: number, value: number, size: 2 | 4): Uint8Array {
  const bytes = Buffer.from(archive)
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1, 'latin1'))
    bytes.writeUIntLE(value, at + place, size)
  return new Uint8Array(bytes)
}

describe('an archive', () => {
  it('gives the docs of its files, each named by its place and by the id it has outside', async () => {
    const page = '<html><body><p>A page about unions.</p></body></html>'
    const docx = await wordDocument()
    const readings = await readAll(
      'all.zip',
      packed({
        'a.txt': 'Some words',
        'in/b.html': page,
        'in/c.docx': docx,
        'rows.csv': 'text\nOne\nTwo\n',
        '__MACOSX/a': 'x',
        '.DS_Store': 'x',
      }),
    )
    const docs = readings.flatMap((reading) => ('doc' in reading ? [reading.doc] : []))
    docs.forEach(checkOffsets)
    expect(docs.map(({ file }) => file)).toEqual([
      'all.zip/a.txt',
      'all.zip/in/b.html',
      'all.zip/in/c.docx',
      'all.zip/rows.csv#2',
      'all.zip/rows.csv#3',
    ])
    expect(docs[0]?.id).toBe(idOfBytes(bytesOf('Some words')))
    expect(docs[2]?.id).toBe(idOfBytes(docx))
    expect(readings.map(({ place }) => place)).toEqual([
      '/a.txt',
      '/in/b.html',
      '/in/c.docx',
      '/rows.csv#2',
      '/rows.csv#3',
    ])
  })

  it('of fifty files with a bad one refuses that one alone', async () => {
    const readings = await readAll('fifty.zip', packed({ ...fifty, 'letters/bad.pdf': '%PDF-1.7 cut short' }))
    expect(readings).toHaveLength(50)
    expect(refusalsOf(readings)).toMatchObject([
      { file: 'fifty.zip/letters/bad.pdf', reason: expect.stringMatching(/no PDF/) },
    ])
    expect(readings.filter((one) => 'doc' in one)).toHaveLength(49)
  })

  it('is described by the manifests in it, and what is said of it outweighs them', async () => {
    const parts = {
      'in/manifest.yaml': '- file: a.txt\n  source: Post\n  country: China\n',
      'in/a.txt': 'Some words',
      'manifest.csv': 'file,title,country\nb.txt,A title,Vietnam\n',
      'b.txt': 'Other words',
    }
    expect(await readAll('a.zip', packed(parts), { meta: { country: 'LA' } })).toMatchObject([
      { doc: { source: 'Post', country: 'LA' } },
      { doc: { title: 'A title', country: 'LA' } },
    ])
    await expectRefused(
      'a.zip',
      packed({ ...parts, 'manifest.csv': 'file,country\nb.txt,Atlantis\n' }),
      /manifest\.csv is broken: line 2: .*Atlantis/,
    )
  })

  it('reads names that Chinese programs wrote', async () => {
    // 信.txt in GBK, as an archive without the mark of UTF-8 has it
    const archive = withField(forged(packed({ 'AB.txt': 'Some words' }), 'AB.txt', '\xd0\xc5.txt'), 8, 0, 2)
    expect(await readAll('a.zip', archive)).toMatchObject([{ doc: { file: 'a.zip/信.txt' } }])
  })

  it.each([
    [
      'a path that leads out',
      forged(packed({ 'aaa/bbb/c.txt': 'x' }), 'aaa/bbb/', '../../x/'),
      /leads out of the archive/,
    ],
    ['an absolute path', forged(packed({ 'aetc/passwd.txt': 'x' }), 'aetc', '/etc'), /leads out of the archive/],
    [
      'a path with backslashes that leads out',
      forged(packed({ 'aaa-b.txt': 'x' }), 'aaa-b', '..\\-b'),
      /leads out of the archive/,
    ],
    [
      'a name with characters that cannot be seen',
      forged(packed({ 'a-b.txt': 'x' }), 'a-b', 'a\x1bb'),
      /cannot be seen/,
    ],
    [
      'two files of one name',
      forged(packed({ 'a.txt': 'x', 'b.txt': 'y' }), 'b.txt', 'a.txt'),
      /two files of this name/,
    ],
    ['a link', withField(packed({ 'a.txt': '/etc/passwd' }), 38, 0xa1ff0000, 4), /is a link/],
    ['a password', withField(packed({ 'a.txt': 'x' }), 8, 1, 2), /locked with a password/],
    ['an archive inside', packed({ 'b.zip': packed({ 'a.txt': 'x' }) }), /an archive in an archive/],
    ['a picture', packed({ 'a.jpg': 'x' }), /\.jpg are not read/],
    ['a size that is not true', withField(packed({ 'a.txt': 'words '.repeat(1000) }), 24, 10, 4), /damaged/],
  ])('refuses %s by name and reads the rest', async (_, bytes, reason) => {
    const readings = await readAll('a.zip', bytes)
    const [refused, ...others] = refusalsOf(readings)
    expect(others).toEqual([])
    expect(refused).toMatchObject({
      file: expect.stringMatching(/^a\.zip\/./),
      reason: expect.stringMatching(reason),
      remedy: expect.stringMatching(/\.$/),
    })
  })

  it('is refused whole over its limits', async () => {
    const few = { ...LIMITS, entries: 10 }
    await expectRefused('fifty.zip', packed(fifty), /more than 10 files/, { limits: few })
    await expectRefused(
      'bomb.zip',
      packed({ 'a.txt': new Uint8Array(30_000_000).fill(97) }),
      /times its size, the limit is 200/,
    )
    await expectRefused('large.zip', packed(fifty), /unpacks to more than/, { limits: { ...LIMITS, unpacked: 100 } })
    await expectRefused('cut.zip', packed(fifty).slice(0, 500), /damaged/)
    await expectRefused('not.zip', 'Just words.', /does not begin as a \.zip/)
    await expectRefused('both.zip', '%PDF-1.7 PK', /it is a PDF, not what \.zip promises/)
    await expectRefused('none.zip', packed({ '.hidden': 'x' }), /no file in it/)
    await expectRefused('page.txt', packed(fifty), /ZIP archive or an Office document, not what \.txt promises/)
  })
})
