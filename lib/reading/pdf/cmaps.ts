// Tables for PDFs in Chinese, Japanese and Korean that leave their fonts out: which letter a code means, made from what the encoding says.

/**
 * A font that is left out names an encoding ("GBK-EUC-H") and a collection of letters ("Adobe-GB1"). pdf.js goes from code to a number
 * of the collection, and from there to Unicode, with tables of 1.6 MB that come in 40 MB of others. Here the numbers are our own: places in
 * `LETTERS`, counted from behind the last one that the collection has, so that a code which means one of its numbers is never taken for
 * another letter.
 */
const LETTERS: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x4ff],
  [0x2000, 0x27bf],
  [0x3000, 0x33ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
]
/** No collection has numbers up to here (GB1 the most, 30,572); Korea1 has less, and needs the room for Hangul. */
const FIRST = 0x7800
const FIRST_OF_KOREA = 0x4c00
const HANGUL = 0xac00

interface Encoding {
  /** As TextDecoder knows it; undefined where codes are Unicode itself. */
  readonly label: string | undefined
  readonly isKorean: boolean
}

const ENCODINGS: readonly (readonly [name: RegExp, encoding: Encoding])[] = [
  [/^Uni(GB|CNS|JIS|JIS2004|JISX0213|JISX02132004)-(UCS2|UTF16)(-HW)?$/, { label: undefined, isKorean: false }],
  [/^UniKS-(UCS2|UTF16)$/, { label: undefined, isKorean: true }],
  [/^(GB-EUC|GBpc-EUC|GBK-EUC|GBKp-EUC|GBK2K)$/, { label: 'gb18030', isKorean: false }],
  [/^(B5pc|ETen-B5|ETenms-B5)$/, { label: 'big5', isKorean: false }],
  [/^(83pv|90ms|90msp|90pv|Ext)-RKSJ$/, { label: 'shift_jis', isKorean: false }],
  [/^EUC$/, { label: 'euc-jp', isKorean: false }],
  [/^(KSC-EUC|KSCms-UHC|KSCms-UHC-HW|KSCpc-EUC)$/, { label: 'euc-kr', isKorean: true }],
]

const hex = (code: number): string => code.toString(16).padStart(code > 0xff ? 4 : 2, '0')

function lettersOf(isKorean: boolean): { from: number; to: number; number: number }[] {
  let number = isKorean ? FIRST_OF_KOREA : FIRST
  return LETTERS.filter(([from]) => isKorean || from !== HANGUL).map(([from, to]) => {
    const row = { from, to, number }
    number += to - from + 1
    return row
  })
}

/** The table of a name, as text, undefined for one that is not made here. */
export function cmapOf(name: string): string | undefined {
  const collection = /^Adobe-(GB1|CNS1|Japan1|Korea1)-UCS2$/.exec(name)?.[1]
  if (collection) return written(name, 0, [[0, 0xffff, 2]], toUnicode(collection === 'Korea1'))
  const [, encoding = '', direction] = /^(.+)-([HV])$/.exec(name) ?? []
  const known = ENCODINGS.find(([names]) => names.test(encoding))?.[1]
  if (!known) return undefined
  const { label, isKorean } = known
  const rows = lettersOf(isKorean)
  const isVertical = direction === 'V' ? 1 : 0
  if (label === undefined) {
    const ranges = rows.map(({ from, to, number }) => `<${hex4(from)}> <${hex4(to)}> ${number}`)
    return written(name, isVertical, [[0, 0xffff, 2]], inBlocks('cidrange', ranges))
  }
  const numberOf = (letter: string): number | undefined => {
    const code = letter.codePointAt(0) ?? 0
    const row = rows.find(({ from, to }) => from <= code && code <= to)
    return row && row.number + code - row.from
  }
  const codes = codesOf(label)
  const lines = codes.flatMap(({ code, letter }) => numberOf(letter) === undefined ? [] : [`<${hex(code)}> ${numberOf(letter)}`]) // biome-ignore format: one list
  const leads = [...new Set(codes.flatMap(({ code }) => (code > 0xff ? [code >> 8] : [])))]
  const single: Space[] = [[0, 0x80, 1], ...(label === 'shift_jis' ? ([[0xa0, 0xdf, 1]] as const) : [])]
  const double: Space[] = leads.map((lead) => [lead << 8 | 0x40, lead << 8 | 0xfe, 2]) // biome-ignore format: one list
  return written(name, isVertical, [...single, ...double], inBlocks('cidchar', lines))
}

const hex4 = (code: number): string => code.toString(16).padStart(4, '0')

/** Every code of one or two bytes that means a letter. */
function codesOf(label: string): { code: number; letter: string }[] {
  const decoder = new TextDecoder(label, { fatal: true })
  const codes: { code: number; letter: string }[] = []
  const add = (code: number, ...bytes: number[]): void => {
    try {
      const letter = decoder.decode(new Uint8Array(bytes))
      if ([...letter].length === 1) codes.push({ code, letter })
    } catch {
      // It means nothing.
    }
  }
  for (let one = 0x20; one < 0x100; one++) add(one, one)
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) add((lead << 8) | trail, lead, trail)
  return codes
}

/** Rows of at most 256, as the form has them. Numbers of the collection itself mean letters that cannot be told here. */
function toUnicode(isKorean: boolean): string {
  const lines: string[] = []
  const untold = Array.from({ length: isKorean ? FIRST_OF_KOREA : FIRST }, (_, number) => `<${hex4(number)}> <fffd>`)
  for (const { from, to, number } of lettersOf(isKorean))
    for (let code = from; code <= to; ) {
      const at = number + code - from
      const end = Math.min(to, code | 0xff, code + 0xff - (at & 0xff))
      lines.push(`<${hex4(at)}> <${hex4(at + end - code)}> <${hex4(code)}>`)
      code = end + 1
    }
  return `${inBlocks('bfchar', untold)}\n${inBlocks('bfrange', lines)}`
}

const MOST_IN_A_BLOCK = 100
function inBlocks(kind: string, lines: readonly string[]): string {
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += MOST_IN_A_BLOCK) {
    const block = lines.slice(at, at + MOST_IN_A_BLOCK)
    blocks.push(`${block.length} begin${kind}\n${block.join('\n')}\nend${kind}`)
  }
  return blocks.join('\n')
}

type Space = readonly [from: number, to: number, bytes: 1 | 2]

const written = (name: string, vertical: number, spaces: readonly Space[], body: string): string =>
  [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    `/CMapName /${name} def /CMapType 1 def /WMode ${vertical} def`,
    inBlocks('codespacerange', spaces.map(([from, to, bytes]) => `<${from.toString(16).padStart(2 * bytes, '0')}> <${to.toString(16).padStart(2 * bytes, '0')}>`)), // biome-ignore format: one line
    body,
    'endcmap end end',
  ].join('\n')
