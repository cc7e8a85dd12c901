// What a sentence is in its doc: title, heading, caption or body.
import { HAN, HIGH, kindOf, SPACE } from '../character.ts'
import { endsWith } from '../line.ts'
import { plain } from '../plain.ts'
import type { SentenceRole } from '../sentence.ts'

export interface Placed {
  readonly text: string
  /** True for a block that is one line and one sentence. */
  readonly alone: boolean
  /** True for the first block of the doc. */
  readonly first: boolean
  /** True where Markdown marks it as a heading; 1 for the topmost. */
  readonly level: number | null
}

const MAX_TITLE_WORDS = 30
const MAX_HEADING_WORDS = 16
const MAX_DATELINE_WORDS = 8
const CAPTION =
  /[([]\s*(?:photo|file photo|image|picture|ảnh|\p{L}{2,20} photo|图|photo by)\b[^)\]]{0,80}[)\]]\.?$|^\s*(?:photo|caption|image|ảnh|图|图为|hình)\s*[:：]|[（(](?:图|摄|\p{Script=Han}{0,6}记者)[^）)]{0,40}[）)]。?$|\s-\s(?:ảnh|photo|image)\s\d+$/iu
const CAPTION_OPENING = /^\s*(?:photo|caption|image|ảnh|图|图为|hình)\s*[:：]/iu
const DATED = /\b(?:19|20)\d\d\b|\d{1,2}:\d\d|^(?:by|source|updated?|published|theo|nguồn|来源)\b/iu

const lettersOf = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, '')
const closes = (text: string): boolean => endsWith(text, '.!?。！？；;:：,，', '"\'”’)」』')

function wordsIn(text: string): number {
  let spaces = 0
  let han = 0
  let wasSpace = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    const isSpace = (kind & SPACE) !== 0
    if (isSpace && !wasSpace) spaces++
    wasSpace = isSpace
    if ((kind & HAN) !== 0) han++
    else if ((kind & HIGH) !== 0 && /^\p{Script=Han}/u.test(text.slice(at, at + 2))) han++
  }
  return spaces + 1 + han / 2
}

/** A title made ready to be compared with. */
export interface Title {
  readonly letters: string
}

export const titleOf = (title: string): Title => ({ letters: lettersOf(title) })

// Plain English and Chinese letters are the same in a comparison, but for their case: a first one that differs is enough.
function isTitleText(text: string, { letters }: Title): boolean {
  const first = text.charCodeAt(0)
  const small = first >= 65 && first <= 90 ? first + 32 : first
  const isPlain = (small >= 97 && small <= 122) || (small >= 0x4e00 && small <= 0x9fff)
  return !(isPlain && small !== letters.charCodeAt(0)) && lettersOf(text) === letters
}

const isTitle = ({ text, alone, first, level }: Placed, title: Title): boolean =>
  level === 1 ||
  (alone && isTitleText(text, title)) ||
  (first && alone && !closes(text) && wordsIn(text) <= MAX_TITLE_WORDS && !DATED.test(text))

const isHeading = ({ text, alone, level }: Placed): boolean =>
  level !== null ||
  (alone && !closes(text) && wordsIn(text) <= MAX_HEADING_WORDS && /\p{L}/u.test(text) && !DATED.test(text))

// "Updated: 2012-03-02 18:05": a line that says when or by whom is small print, not prose.
const isDateline = ({ text, alone }: Placed): boolean =>
  alone && !closes(text) && wordsIn(text) <= MAX_DATELINE_WORDS && DATED.test(text)

// A caption ends with a bracket or a number, or begins with the word for it; all else is seen not to be one at once.
const mayBeCaption = (text: string): boolean => /[)\]）\d][.。]?$/.test(text.slice(-2)) || CAPTION_OPENING.test(text)

/** The role of what stands at a place, in a doc with this title. */
export function roleOf(placed: Placed, title: Title): SentenceRole {
  if (isTitle(placed, title)) return 'title'
  const end = placed.text.slice(-300)
  if ((mayBeCaption(end) && CAPTION.test(end)) || isDateline(placed)) return 'caption'
  return isHeading(placed) ? 'heading' : 'body'
}
