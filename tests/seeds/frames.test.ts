// How well cue words find the functions of frames, against a reader's word on sentences that the cues were not written after.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { finderFor } from '#lib/frames/find'
import { parseSchemes } from '#lib/frames/parse'
import { root } from '../product.ts'
import { byHand } from './frames-by-hand.ts'

const read = (...path: string[]) => readFileSync(join(root, 'seeds', ...path), 'utf8')

test('of what is found seven in ten are so or more, and of what is so more than half are found', () => {
  const [scheme] = parseSchemes([{ name: 'entman.yaml', text: read('frames', 'entman.yaml') }])
  const find = scheme && finderFor(scheme, 'en')
  const counts = { found: 0, so: 0, both: 0 }
  for (const [file, start, end, functions] of byHand) {
    const spans = find?.(read('un-general-debate', file).slice(start, end)) ?? []
    const found = (scheme?.functions ?? []).filter((_, at) => (spans[at]?.length ?? 0) > 0).map(({ id }) => id)
    counts.found += found.length
    counts.so += functions.length
    counts.both += found.filter((id) => functions.includes(id)).length
  }
  expect(counts.both / counts.found).toBeGreaterThanOrEqual(0.7)
  expect(counts.both / counts.so).toBeGreaterThanOrEqual(0.55)
})
