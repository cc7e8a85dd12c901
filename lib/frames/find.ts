// Finds the frame functions of a sentence: the places where it uses a function's cues.
import { unitsOf } from '../character.ts'
import { baseLanguage } from '../language.ts'
import { bySpan, contains, overlaps, type Span } from '../span.ts'
import { type Token, tokensBetween } from '../token.ts'
import { type Cue, endOfCue, readCue } from './cue.ts'
import type { FrameScheme } from './scheme.ts'

/** For each function of the scheme the places of its cues, in order, none over another; offsets into the text. */
export type FrameFinder = (text: string) => readonly (readonly Span[])[]

interface Held {
  readonly cue: Cue
  readonly of: number
  /** A wording that does not count, and takes with it the cues inside. */
  readonly isNot: boolean
}

/** Cues by the first two letters of their first word: few are tried at each token. */
type Index = ReadonlyMap<string, readonly Held[]>

const firstLetters = (key: string): string => key.slice(0, 2)

/** The finder for texts of a language, by its tag; undefined where the scheme has no cues in it. */
export function finderFor(scheme: FrameScheme, tag: string | null): FrameFinder | undefined {
  const held = cuesOf(scheme, baseLanguage(tag))
  if (held.length === 0) return undefined
  const index = indexOf(held)
  return (text) => {
    const tokens = tokensBetween(text, unitsOf(text), 0, text.length)
    const found = scheme.functions.map((): { cues: Span[]; not: Span[] } => ({ cues: [], not: [] }))
    for (const [at, token] of tokens.entries())
      for (const { cue, of, isNot } of index.get(firstLetters(token.key)) ?? []) {
        const end = endOfCue(cue, tokens, at)
        if (end > at) found[of]?.[isNot ? 'not' : 'cues'].push(spanOf(tokens, at, end))
      }
    return found.map(({ cues, not }) => apart(cues.filter((cue) => !not.some((wording) => contains(wording, cue)))))
  }
}

function cuesOf({ functions }: FrameScheme, lang: string): Held[] {
  return functions.flatMap((one, of) =>
    ([false, true] as const).flatMap((isNot) =>
      ((isNot ? one.not : one.cues)?.[lang] ?? []).flatMap((text) => {
        const cue = readCue(text)
        return typeof cue === 'string' ? [] : [{ cue, of, isNot }]
      }),
    ),
  )
}

/** Beginnings have three letters or more, which reading a scheme asks for: two always tell where to look. */
function indexOf(held: readonly Held[]): Index {
  const index = new Map<string, Held[]>()
  for (const one of held) {
    const letters = firstLetters(one.cue[0]?.key ?? '')
    const known = index.get(letters)
    if (known) known.push(one)
    else index.set(letters, [one])
  }
  return index
}

const spanOf = (tokens: readonly Token[], from: number, end: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
})

/** Of spans over one another the first, of two that begin together the longest. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted(bySpan)) {
    const last = kept.at(-1)
    if (!last || !overlaps(last, span)) kept.push(span)
  }
  return kept
}
