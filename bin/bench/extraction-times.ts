// How fast documents are mined: English, Chinese and Vietnamese, long texts and odd ones, beside programs of the same kind.
import type { Codebook } from '#lib/codebook/codebook'
import { parseCodebook } from '#lib/codebook/parse'
import { type Doc, docId } from '#lib/doc'
import { extract } from '#lib/extract'
import { readCodebookFiles } from '../codebook-files.ts'
import { oddShapes } from './odd-shapes.ts'
import { peers } from './peers.ts'
import { textsIn } from './texts-in.ts'
import { variedTexts } from './varied-texts.ts'

export interface Rate {
  readonly million: number
  /** Of processor time: what other programs take does not count. */
  readonly seconds: number
  readonly millionPerSecond: number
}

const ROUNDS = 3
const MB = 1_000_000

/** The best of some rounds: what the work takes when nothing disturbs it. `size` is in bytes or characters. */
function rateOf(work: () => void, size: number, rounds = ROUNDS): Rate {
  let seconds = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    seconds = Math.min(seconds, (user + system) / 1e6)
  }
  return { million: size / MB, seconds, millionPerSecond: size / MB / seconds }
}

const docOf = (text: string, lang: string, country: string): Doc => ({
  id: docId('bench'),
  title: 'bench',
  source: null,
  date: null,
  country,
  lang,
  text,
  file: null,
  format: 'txt',
  encoding: 'utf-8',
})

const bytesOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const charactersOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)

function mine(texts: readonly string[], codebook: Codebook, lang = 'en', country = 'CN'): void {
  for (const text of texts) extract(docOf(text, lang, country), codebook)
}

/** Other languages from texts that come with the project's tests; a package without them measures English alone. */
function otherLanguages(codebook: Codebook) {
  const chinese = [...variedTexts(textsIn('tests', 'gold', 'zh'), 2 * MB)]
  const vietnamese = [...variedTexts(textsIn('tests', 'gold', 'vi'), 2 * MB)]
  return {
    ...(chinese.length > 1 && {
      chineseCharacters: rateOf(() => mine(chinese, codebook, 'zh'), charactersOf(chinese)),
    }),
    ...(vietnamese.length > 1 && {
      vietnameseBytes: rateOf(() => mine(vietnamese, codebook, 'vi', 'VN'), bytesOf(vietnamese)),
    }),
  }
}

async function besidePeers(texts: readonly string[], ours: Rate) {
  const { there, leftOut } = await peers()
  const sample = texts.slice(0, 50)
  const rates = there.map(({ name, read }) => {
    const rate = rateOf(() => sample.forEach(read), bytesOf(sample), 2)
    return [name, { ...rate, ratio: ours.millionPerSecond / rate.millionPerSecond }] as const
  })
  return { peers: Object.fromEntries(rates), peersNotInstalled: leftOut }
}

export async function extractionTimes() {
  const codebook = parseCodebook(readCodebookFiles())
  const seeds = textsIn('seeds', 'documents')
  const english = [...variedTexts(seeds, 20 * MB)]
  const whole = english.join('\n\n')
  mine(english.slice(0, 50), codebook)
  const englishBytes = rateOf(() => mine(english, codebook), bytesOf(english), 2)
  const peakMbOfManyTexts = Math.round(process.resourceUsage().maxRSS / 1024)
  const oneText = Object.fromEntries(
    [1, 5, 20].map((size) => {
      const text = whole.slice(0, size * MB)
      return [`${size} MB`, rateOf(() => mine([text], codebook), Buffer.byteLength(text), size < 20 ? ROUNDS : 1)]
    }),
  )
  const peakMbOfOneText = Math.round(process.resourceUsage().maxRSS / 1024)
  const odd = Object.entries(oddShapes).map(([name, make]) => {
    const text = make(600_000)
    return [name, rateOf(() => mine([text], codebook), Buffer.byteLength(text), 1)] as const
  })
  return {
    englishBytes,
    ...otherLanguages(codebook),
    oneText,
    oddShapes: Object.fromEntries(odd),
    peakMbOfManyTexts,
    peakMbOfOneText,
    ...(await besidePeers(english, englishBytes)),
  }
}
