// Text to read in any amount, made of a few texts: paragraphs in ever another order, with other figures and names.
import { seeded } from '#lib/compare/random'

const NAME = /\p{Lu}\p{Ll}{4,}/gu
const FIGURE = /\d+/g
/** One name in so many becomes another. */
const RARELY = 8

/** Texts of about `size` characters, `total` of them in all; the same for the same arguments. */
export function* variedTexts(texts: readonly string[], total: number, size = 20_000): Generator<string> {
  const random = seeded(7)
  const pick = <T>(list: readonly T[], otherwise: T): T => list[Math.floor(random() * list.length)] ?? otherwise
  const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((paragraph) => paragraph.trim() !== '')
  const names = [...new Set(texts.flatMap((text) => text.match(NAME) ?? []))]
  const vary = (paragraph: string): string =>
    paragraph
      .replace(FIGURE, (figure) => String(Number(figure.slice(0, 15)) + Math.floor(random() * 50)))
      .replace(NAME, (name) => (random() * RARELY < 1 ? pick(names, name) : name))

  for (let left = total; left > 0; ) {
    const parts: string[] = []
    for (let length = 0; length < Math.min(size, left); length += (parts.at(-1)?.length ?? 0) + 2)
      parts.push(vary(pick(paragraphs, '-')))
    const text = parts.join('\n\n').slice(0, left)
    left -= text.length
    yield text
  }
}
