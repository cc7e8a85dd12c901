// How well cue words find the functions of frames, against a reader's word on sentences that the cues were not written after.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { finderFor } from '#lib/frames/find'
import { parseSchemes } from '#lib/frames/parse'
import { root } from '../product.ts'
import { byHand } from './frames-by-hand.ts'
import { byHandIn } from './frames-by-hand-elsewhere.ts'

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const [scheme] = parseSchemes([{ name: 'entman.yaml', text: read('seeds', 'frames', 'entman.yaml') }])

/** Of what is found the part that a reader says too, and of that the part that is found. */
function measured(lang: string, sentences: typeof byHand, ...folder: string[]) {
  const find = scheme && finderFor(scheme, lang)
  const counts = { found: 0, so: 0, both: 0 }
  for (const [file, start, end, functions] of sentences) {
    const spans = find?.(read(...folder, file).slice(start, end)) ?? []
    const found = (scheme?.functions ?? []).filter((_, at) => (spans[at]?.length ?? 0) > 0).map(({ id }) => id)
    counts.found += found.length
    counts.so += functions.length
    counts.both += found.filter((id) => functions.includes(id)).length
  }
  return { precision: counts.both / counts.found, recall: counts.both / counts.so }
}

test.each([
  ['English', measured('en', byHand, 'seeds', 'un-general-debate'), 0.7, 0.55],
  ['Chinese', measured('zh', byHandIn.zh, 'tests', 'gold'), 0.85, 0.4],
  ['Vietnamese', measured('vi', byHandIn.vi, 'tests', 'gold'), 0.7, 0.4],
])(
  'in %s cues are right and find nearly as much as they did when they were measured, or more',
  (_, { precision, recall }, right, found) => {
    expect(precision).toBeGreaterThanOrEqual(right)
    expect(recall).toBeGreaterThanOrEqual(found)
  },
)
