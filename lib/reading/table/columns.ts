// Which columns of a table hold what: by their names, in English, Chinese and Vietnamese.
import { refuse } from '../refusal.ts'

export const FIELDS = ['text', 'title', 'date', 'source', 'country', 'language', 'id'] as const
export type Field = (typeof FIELDS)[number]

/** Names of columns, the best first. */
const NAMES: { readonly [Name in Field]: string } = {
  text: 'text, full text, fulltext, body, content, article, article text, 正文, 全文, 内容, văn bản, nội dung',
  title: 'title, headline, heading, 标题, 題名, 题名, tiêu đề, nhan đề',
  date: 'date, published, publication date, published at, pubdate, datetime, 日期, 发布日期, ngày, ngày đăng',
  source: 'source, publisher, outlet, newspaper, publication, 来源, 媒体, nguồn, báo',
  country: 'country, 国家, quốc gia, nước',
  language: 'language, lang, 语言, ngôn ngữ',
  id: 'id, doc id, document id, uid, 编号, mã',
}

const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()

/** The place of each field's column. @throws RefusalError where no column holds texts */
export function columnsOf(header: readonly string[]): ReadonlyMap<Field, number> {
  const names = header.map(plainName)
  const columns = new Map<Field, number>()
  for (const field of FIELDS) {
    const at = NAMES[field]
      .split(', ')
      .map((name) => names.indexOf(name))
      .find((place) => place >= 0)
    if (at !== undefined) columns.set(field, at)
  }
  if (!columns.has('text')) {
    const there = header.slice(0, 20).map((name) => name.slice(0, 40))
    refuse(
      `none of its columns is called text (it has ${there.join(', ') || 'none'})`,
      'Call the column that holds the texts "text" and add it again.',
    )
  }
  return columns
}
