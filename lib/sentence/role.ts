// What a sentence is in its doc: title, heading, caption or body.
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
const DATED = /\b(?:19|20)\d\d\b|\d{1,2}:\d\d|^(?:by|source|updated?|published|theo|nguồn|来源)\b/iu

const letters = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, '')
const wordsIn = (text: string): number => text.split(/\s+/).length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2
const closes = (text: string): boolean => /[.!?。！？；;:：,，]["'”’)」』]*$/.test(text)

const isTitle = ({ text, alone, first, level }: Placed, title: string): boolean =>
  level === 1 ||
  (alone && letters(text) === letters(title)) ||
  (first && alone && !closes(text) && wordsIn(text) <= MAX_TITLE_WORDS && !DATED.test(text))

const isHeading = ({ text, alone, level }: Placed): boolean =>
  level !== null ||
  (alone && !closes(text) && wordsIn(text) <= MAX_HEADING_WORDS && /\p{L}/u.test(text) && !DATED.test(text))

// "Updated: 2012-03-02 18:05": a line that says when or by whom is small print, not prose.
const isDateline = ({ text, alone }: Placed): boolean =>
  alone && !closes(text) && wordsIn(text) <= MAX_DATELINE_WORDS && DATED.test(text)

/** The role of what stands at a place, in a doc with this title. */
export function roleOf(placed: Placed, title: string): SentenceRole {
  if (isTitle(placed, title)) return 'title'
  if (CAPTION.test(placed.text.slice(-300)) || isDateline(placed)) return 'caption'
  return isHeading(placed) ? 'heading' : 'body'
}
