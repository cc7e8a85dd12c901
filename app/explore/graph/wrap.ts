// Breaks a name into lines of about 22 characters, Han counting double because they are twice as wide.

const MOST = 22
/** A longer name ends in dots: in full it stands in the panel. */
const LINES = 3
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (HAN.test(letter) ? 2 : 1), 0)

/** Where a line may break: after spaces and hyphens, and after every Han character. */
const piecesOf = (text: string): string[] =>
  text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]\s*|[^\s\p{Script=Han}-]+-?\s*|\S\s*/gu,
  ) ?? []

/** Lines of even length rather than one full and one short. */
export function wrapName(name: string): string[] {
  const total = widthOf(name)
  const rows = Math.max(1, Math.ceil(total / MOST))
  const target = rows === 1 ? MOST : Math.min(MOST, Math.ceil(total / rows) + 2)
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(name)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > target) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  const all = [...lines, line.trimEnd()].filter((text) => text !== '')
  return all.length <= LINES ? all : [...all.slice(0, LINES - 1), `${all[LINES - 1]}…`]
}
