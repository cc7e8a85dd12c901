// What is generally known of words: which are common English words, which are given names and which are family names somewhere.
import { bare } from '../../../fold.ts'
import { remembered } from '../../../remembered.ts'
import { stem } from '../../../stem.ts'
import { COMMON_WORDS } from './common-words.ts'
import { FAMILY_NAMES } from './family-names.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { MORE_FAMILY_NAMES, MORE_GIVEN_NAMES } from './more-names.ts'

interface Lexicon {
  readonly common: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  readonly family: ReadonlySet<string>
}

const wordsIn = (...lists: readonly string[]): Set<string> => new Set(lists.join(' ').split(/\s+/))

let read: Lexicon | undefined
/** The lists are taken apart when they are first asked for. */
function lexicon(): Lexicon {
  read ??= {
    common: wordsIn(COMMON_WORDS),
    given: wordsIn(GIVEN_NAMES, MORE_GIVEN_NAMES),
    family: wordsIn(FAMILY_NAMES, MORE_FAMILY_NAMES),
  }
  return read
}

/** Is it a common English word in any inflection, by its key? */
export const isCommonWord: (key: string) => boolean = remembered((key) => lexicon().common.has(stem(key)))

/** Is it a given name somewhere in the world, by its key? Diacritics do not matter. */
export const isGivenName = (key: string): boolean => lexicon().given.has(bare(key))

/** Is it a family name somewhere in the world, by its key? Diacritics do not matter. */
export const isFamilyName = (key: string): boolean => lexicon().family.has(bare(key))
