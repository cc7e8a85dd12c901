// Rules for names are a language's own; a language without any has what the codebook knows.
import type { Codebook } from '../codebook/codebook.ts'
import { baseLanguage } from '../language.ts'
import { chineseNames } from './chinese/chinese.ts'
import { englishNames } from './english/english.ts'
import type { Passage } from './passage.ts'
import type { Sighting } from './sighting.ts'
import { vietnameseNames } from './vietnamese/vietnamese.ts'

/** All sightings of a doc, by passage and not yet settled: the codebook's that are given, and the names that a language's rules add to them. */
export type NameRules = (
  passages: readonly Passage[],
  given: readonly (readonly Sighting[])[],
  codebook: Codebook,
) => readonly (readonly Sighting[])[]

const BY_LANGUAGE: ReadonlyMap<string, NameRules> = new Map<string, NameRules>([
  ['en', englishNames],
  ['vi', vietnameseNames],
  ['zh', chineseNames],
])

const asGiven: NameRules = (_, given) => given

/** The rules for a language, by its BCP 47 tag ("en-GB", "zh-Hant"). */
export const nameRulesOf = (lang: string | null): NameRules => BY_LANGUAGE.get(baseLanguage(lang)) ?? asGiven
