// The clauses of a Chinese sentence: what its commas and stops part.
import type { Units } from '../../character.ts'
import type { Mention } from '../../mention.ts'
import type { Span } from '../../span.ts'

/** By the code of a character: 1 where it is a stop. */
const stops = new Uint8Array(0x10000)
for (const stop of '，。；：！？,;:!?…—　\n') stops[stop.charCodeAt(0)] = 1

/** The stretches of a sentence between its stops; those within one of the mentions, outermost alone, part nothing. */
export function clausesIn(units: Units, { start, end }: Span, mentions: readonly Mention[]): Span[] {
  const clauses: Span[] = []
  let from = start
  let next = 0
  for (let at = start; at <= end; at++) {
    if (at < end) {
      if (stops[units[at] ?? 0] === 0) continue
      while ((mentions[next]?.end ?? end + 1) <= at) next++
      if ((mentions[next]?.start ?? end) < at) continue
    }
    if (at > from) clauses.push({ start: from, end: at })
    from = at + 1
  }
  return clauses
}
