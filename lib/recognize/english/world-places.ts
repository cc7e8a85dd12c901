// The places of the world: its larger cities, its regions, its rivers and mountains; a name that also means other things is told so.
import { fold } from '../../fold.ts'
import { remembered } from '../../remembered.ts'
import { CITIES } from './lexicon/cities.ts'
import { LANDSCAPE } from './lexicon/landscape.ts'
import { isCommonWord, isFamilyName, isGivenName } from './lexicon/lexicon.ts'
import { REGIONS } from './lexicon/regions.ts'

let folded: ReadonlySet<string> | undefined
function names(): ReadonlySet<string> {
  folded ??= new Set(fold([CITIES, REGIONS, LANDSCAPE].join('|').replaceAll('\n', '|')).split('|'))
  return folded
}

/** How surely a name is a place: 0 where none is called so, little where people or things are called so too. */
export const placeSureness: (name: string) => number = remembered((name) => {
  const key = fold(name)
  if (key === '' || !names().has(key)) return 0
  if (key.includes(' ')) return key.split(' ').every(isCommonWord) ? 1 : 2
  if (isCommonWord(key)) return 0.25
  return isGivenName(key) || isFamilyName(key) ? 1 : 2
})
