// All sightings of a doc: the codebook's names, names that it does not know, later short forms, wordings around them.
import type { Codebook } from '../codebook/codebook.ts'
import type { Doc } from '../doc.ts'
import { baseLanguage } from '../language.ts'
import { meaningsIn } from '../resolve/meaning.ts'
import { nameRulesOf } from './by-language.ts'
import { withVietnameseNames } from './chinese/sino-vietnamese.ts'
import { formsIn } from './form.ts'
import { foundIn, knownNames } from './known.ts'
import { toBranchesOfLatest } from './latest-branch.ts'
import { localBodiesIn } from './local-body.ts'
import { toLocalBodies } from './local-label.ts'
import type { Passage } from './passage.ts'
import { settle } from './settle.ts'
import type { Sighting } from './sighting.ts'

/** The sightings that stand, in order. */
export function recognize(doc: Doc, passages: readonly Passage[], codebook: Codebook): Sighting[] {
  const found = passages.map((passage) => foundIn(passage, codebook))
  const { meanings, country } = meaningsIn(doc, codebook, passages, found)
  const knownIn = knownNames(meanings)
  const known = passages.map((passage, i) => {
    const names = knownIn(passage, found[i] ?? [])
    const branches = localBodiesIn(passage, names, codebook)
    return branches.length === 0 ? names : [...names, ...branches]
  })
  const named = toLocalBodies(nameRulesOf(doc.lang)(passages, known, codebook), codebook)
  const branches = toBranchesOfLatest(passages, named, codebook)
  const seen = country === 'VN' && baseLanguage(doc.lang) === 'zh' ? withVietnameseNames(branches) : branches
  const sightings: Sighting[] = []
  passages.forEach((passage, i) => {
    const names = seen[i] ?? []
    const standing = settle(names)
    const forms = formsIn(passage, standing, codebook)
    for (const sighting of forms.length === 0 ? standing : settle([...names, ...forms])) sightings.push(sighting)
  })
  return sightings
}
