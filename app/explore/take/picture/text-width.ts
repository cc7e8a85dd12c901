// About how wide words are, without a typeface to ask: a picture's layout must not depend on the fonts of who makes it.
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u

/** In parts of the letter size, rather too wide than too narrow. */
function letterWidth(letter: string): number {
  if (HAN.test(letter)) return 1
  if (/\p{M}/u.test(letter)) return 0
  if (/[fijlrtI.,:;'’|()[\] -]/.test(letter)) return 0.36
  if (/[mwMW—…%@]/.test(letter)) return 0.92
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.56
}

/** In pixels, of a line of letters of `size` pixels. */
export const textWidth = (text: string, size: number): number =>
  size * [...text.normalize('NFC')].reduce((sum, letter) => sum + letterWidth(letter), 0)

/** The words in lines of at most `width` pixels; what still does not fit into `most` lines ends in dots. */
export function textLines(text: string, size: number, width: number, most: number): string[] {
  const fits = (line: string) => textWidth(line, size) <= width
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    if (line !== '' && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  const all = [...lines, line.trimEnd()].filter((one) => one !== '')
  const kept = all.slice(0, most)
  return kept.map((one, i) => (fits(one) && (i < most - 1 || all.length <= most) ? one : shortened(one, fits)))
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const letters = [...line]
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
