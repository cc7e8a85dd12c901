// The schemes of an engine, with their finders made when they are first needed.
import { type FrameFinder, finderFor } from '#lib/frames/find'
import type { FrameScheme } from '#lib/frames/scheme'
import { ProblemError } from '../problem.ts'

export interface ReadyScheme {
  readonly scheme: FrameScheme
  /** For docs of a language by its tag; undefined where the scheme has no cues in it. */
  readonly finderOf: (lang: string | null) => FrameFinder | undefined
}

export interface Schemes {
  readonly all: readonly FrameScheme[]
  /** The first where no id is given. @throws ProblemError 404 that names those there are */
  readonly ready: (id: string | undefined) => ReadyScheme
}

export function openSchemes(all: readonly FrameScheme[]): Schemes {
  const made = new Map<string, ReadyScheme>()
  return {
    all,
    ready(id) {
      const scheme = id === undefined ? all[0] : all.find((one) => one.id === id)
      if (!scheme) throw new ProblemError(404, notThere(all, id))
      const known = made.get(scheme.id) ?? makeReady(scheme)
      made.set(scheme.id, known)
      return known
    },
  }
}

const notThere = (all: readonly FrameScheme[], id: string | undefined): string =>
  all.length === 0
    ? 'scheme: none is at hand; name a file with --frames, or put one into the folder frames of the codebook'
    : `scheme: there is no ${JSON.stringify(id)}; allowed are ${all.map((one) => one.id).join(', ')}`

function makeReady(scheme: FrameScheme): ReadyScheme {
  const finders = new Map<string | null, FrameFinder | undefined>()
  return {
    scheme,
    finderOf(lang) {
      if (!finders.has(lang)) finders.set(lang, finderFor(scheme, lang))
      return finders.get(lang)
    },
  }
}

/** The place of a function in its scheme. @throws ProblemError 404 that names those there are */
export function functionAt({ functions, id }: FrameScheme, wanted: string): number {
  const at = functions.findIndex((one) => one.id === wanted)
  if (at < 0)
    throw new ProblemError(
      404,
      `function: ${id} has no ${JSON.stringify(wanted)}; allowed are ${functions.map((one) => one.id).join(', ')}`,
    )
  return at
}
