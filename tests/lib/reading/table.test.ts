import { describe, expect, it } from 'vitest'
import { LIMITS } from '#lib/reading/limits'
import { packed } from './made/office.ts'
import { workbook } from './made/tables.ts'
import { checkOffsets, expectRefused, readAll, refusalsOf } from './reads.ts'

const docsOf = async (name: string, content: string | Uint8Array) => {
  const readings = await readAll(name, content)
  return readings.flatMap((reading) => {
    if ('refused' in reading) return []
    checkOffsets(reading.doc)
    return [reading.doc]
  })
}

describe('a table', () => {
  it('gives a doc a row, with what its columns say, named by its row', async () => {
    const docs = await docsOf(
      'news.csv',
      'Headline,Body,Published,Outlet,Country,Language\n"Strike, over","The ""trade unions"" met.\nThey agreed.",2016-03-08,Harbour Daily,Vietnam,en\nZwei,"Văn bản 工会",8 July 2015,,Atlantis,\n',
    )
    expect(docs).toMatchObject([
      {
        file: 'news.csv#2',
        text: 'The "trade unions" met.\nThey agreed.',
        title: 'Strike, over',
        date: '2016-03-08',
        source: 'Harbour Daily',
        country: 'VN',
        lang: 'en',
        format: 'csv',
      },
      { file: 'news.csv#3', text: 'Văn bản 工会', title: 'Zwei', date: '2015-07-08', source: null, country: null },
    ])
  })

  it.each([
    ['semicolons', 'a.csv', 'title;text\nOne;Words, many\n'],
    ['tabs', 'a.tsv', 'title\ttext\nOne\tWords, many\n'],
    ['tabs under the name of commas', 'a.csv', 'title\ttext\r\nOne\tWords, many\r\n'],
    ['a byte order mark', 'a.csv', '\ufefftitle,text\nOne,"Words, many"\n'],
    ['Chinese names of columns', 'a.csv', '标题,正文\nOne,"Words, many"\n'],
    ['Vietnamese names of columns', 'a.csv', 'Tiêu đề,Nội dung\nOne,"Words, many"\n'],
    ['JSON lines', 'a.jsonl', '{"title":"One","text":"Words, many","n":[1]}\n\n'],
  ])('is read with %s', async (_, name, content) => {
    expect(await docsOf(name, content)).toMatchObject([{ title: 'One', text: 'Words, many' }])
  })

  it('may be in another encoding, which is recorded', async () => {
    // 标题,正文 / 工会,工会是党联系职工群众的桥梁和纽带 in GB18030
    const bytes = Buffer.from(
      'b1eacce22cd5fdcec40ab9a4bbe12cb9a4bbe1cac7b5b3c1aacfb5d6b0b9a4c8bad6dab5c4c7c5c1bababac5a6b4f80a',
      'hex',
    )
    const [doc] = await docsOf('a.csv', new Uint8Array(bytes))
    expect(doc).toMatchObject({ encoding: 'gb18030', title: '工会', lang: 'zh' })
  })

  it('keeps ids that are names, and makes ids of numbers that hold in this file alone', async () => {
    const csv = 'id,text\nharbour-1,Some words\n7,Other words\n'
    const [named, numbered] = await docsOf('a.csv', csv)
    const [, elsewhere] = await docsOf('b.csv', csv)
    expect(named?.id).toBe('harbour-1')
    expect(numbered?.id).toMatch(/^[0-9a-f]{16}$/)
    expect(elsewhere?.id).not.toBe(numbered?.id)
    const [, changed] = await docsOf('a.csv', csv.replace('Other words', 'New words'))
    expect(changed?.id).toBe(numbered?.id)
  })

  it('without ids names a row by what it holds, wherever it stands', async () => {
    const [first, second] = await docsOf('a.csv', 'text\nOne\nTwo\n')
    const [inserted, again] = await docsOf('a.csv', 'text\nZero\nOne\nTwo\n')
    expect(again?.id).toBe(first?.id)
    expect(inserted?.id).not.toBe(second?.id)
  })

  it('lets what is said of the file outweigh its columns', async () => {
    const [reading] = await readAll('a.csv', 'text,source\nWords,Post\n', { meta: { source: null, country: 'CN' } })
    expect(reading).toMatchObject({ doc: { source: null, country: 'CN' } })
  })

  it('refuses a row alone, by its place, with reason and way out', async () => {
    const readings = await readAll(
      'a.jsonl',
      '{"text":"One"}\nnot json\n[1]\n{"text":""}\n{"id":"x","text":"A"}\n{"id":"x","text":"B"}\n{"__proto__":1,"text":"Two"}\n{"title":"no text"}\n',
    )
    expect(refusalsOf(readings).map(({ file, reason }) => [file, reason])).toEqual([
      ['a.jsonl#2', 'it is not JSON'],
      ['a.jsonl#3', 'it is no JSON object'],
      ['a.jsonl#4', 'its text is empty'],
      ['a.jsonl#6', '#5 has the same id already'],
      ['a.jsonl#8', 'none of its columns is called text (it has title)'],
    ])
    expect(readings.flatMap((one) => ('doc' in one ? [one.doc.text] : []))).toEqual(['One', 'A', 'Two'])
  })

  it('is refused whole where no row can be', async () => {
    await expectRefused('a.csv', 'name,age\nAnn,7\n', /none of its columns is called text \(it has name, age\)/)
    await expectRefused('a.csv', 'text\n', /no row with a text/)
    await expectRefused('a.csv', 'title,text\n"never closed,x\n', /cannot be read/)
    await expectRefused('a.csv', '', /empty/)
    await expectRefused('a.jsonl', '{"text":1}\n{"text":2}\n', /2 rows, the limit is 1/, {
      limits: { ...LIMITS, rows: 1 },
    })
    await expectRefused('a.json', '[]', /\.json are not read/)
    await expectRefused('a.csv', 'text\nx\n', /holds many documents, and one id \(mine\)/, { meta: { id: 'mine' } })
  })
})

describe('a workbook', () => {
  it('gives a doc a row, days as days', async () => {
    const bytes = await workbook([
      ['title', 'text', 'date', 'source'],
      ['One', 'The trade unions met in 北京.', new Date(Date.UTC(2015, 6, 8)), 'Post'],
      ['Two', 'Công đoàn họp.', '2016', ''],
    ])
    const docs = await docsOf('news.xlsx', bytes)
    expect(docs).toMatchObject([
      { file: 'news.xlsx#2', title: 'One', text: 'The trade unions met in 北京.', date: '2015-07-08', source: 'Post' },
      { file: 'news.xlsx#3', title: 'Two', text: 'Công đoàn họp.', date: '2016', source: null, format: 'xlsx' },
    ])
  })

  it('is refused by name where it cannot be read', async () => {
    const good = await workbook([['name'], ['Ann']])
    await expectRefused('a.xlsx', good, /none of its columns is called text/)
    await expectRefused('a.xlsx', good.slice(0, 900), /damaged/)
    await expectRefused('a.xlsx', packed({ 'a.txt': 'x' }), /no Excel workbook/)
    await expectRefused(
      'a.xlsx',
      packed({ 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }),
      /XML entities/,
    )
    await expectRefused('a.xlsx', packed({ 'xl/workbook.xml': '<workbook' }), /damaged/)
    await expectRefused('a.xlsm', good, /\.xlsm are not read/)
    await expectRefused('a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /\.xls are not read/)
  })
})
