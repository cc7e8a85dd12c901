// Plain: text as it is compared where neither case, diacritics nor width matter ("Đổi Mới", "doi moi" and "ＤＯＩ ＭＯＩ" are one).

const MARKS = /\p{M}+/gu
const LATIN_D = /[đð]/g
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu

/** Upper case first, so that "ß" and "SS" meet. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').toUpperCase().toLowerCase().replace(LATIN_D, 'd').normalize('NFKC')

/** Plain words with one space between them: punctuation and hyphens do not count either. */
export const plainWords = (text: string): string => plain(text).replace(NEITHER_LETTER_NOR_DIGIT, ' ').trim()
