// The language of a text by its script and its most frequent small words.

const SAMPLE = 20_000
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Characters in runs of one kind: a run costs no more than a character by itself. */
function charactersIn(text: string, runs: RegExp): number {
  let characters = 0
  const halves = HALF.test(text)
  for (const run of text.match(runs) ?? []) characters += run.length - (halves ? count(run, PAIR) : 0)
  return characters
}

const HALF = /[\ud800-\udbff]/
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g
const LETTER = /\p{L}/u
const LETTERS = /\p{L}+/gu
/** Every Chinese, Japanese or Korean letter has a unit in here. */
const EAST = /[\u1100-\u11ff\u2e80-\uffff]/
const HAN = /\p{Script=Han}+/gu
const KANA_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu
const VIETNAMESE_PLAIN = /\b(?:cua|nhung|duoc|nguoi|trong|khong|voi|cac|va|la|cho|dang|nam|viec)\b/gi
const ENGLISH = /\b(?:the|of|and|to|in|is|that|for|with|on|as|by|are|was|from|at)\b/gi
const TRADITIONAL = /[國黨會來時們學對導發這個華產書實應動從業與為東車長門馬見點總統區廣義體數據電話說讀寫議員團結]/gu
const SIMPLIFIED = /[国党会来时们学对导发这个华产书实应动从业与为东车长门马见点总统区广义体数据电话说读写议员团结]/gu

/** BCP 47 tag of the language, null where nothing shows it. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  if (!LETTER.test(sample)) return null
  if (EAST.test(sample)) {
    const letters = charactersIn(sample, LETTERS)
    if (charactersIn(sample, KANA_HANGUL) > letters / 10) return null
    if (charactersIn(sample, HAN) > letters * 0.3)
      return count(sample, TRADITIONAL) > count(sample, SIMPLIFIED) ? 'zh-Hant' : 'zh'
  }
  const words = count(sample, /[\p{L}\p{M}']+/gu)
  if (count(sample, VIETNAMESE) > words * 0.3) return 'vi'
  if (count(sample, ENGLISH) > words * 0.12) return 'en'
  return count(sample, VIETNAMESE_PLAIN) > words * 0.1 ? 'vi' : null
}
