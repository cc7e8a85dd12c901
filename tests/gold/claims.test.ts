import { expect, it } from 'vitest'
import { extract } from '#lib/extract'
import { foundClaims, readGoldClaims } from './claims.ts'
import { readCodebook, readSeeds } from './seeds.ts'

it('finds at least 60 % of the claims that an annotator saw in the five documents', () => {
  const codebook = readCodebook()
  const wanted = readGoldClaims()
  const found = foundClaims(
    readSeeds().map((doc) => extract(doc, codebook)),
    wanted,
  )
  expect(wanted).toHaveLength(256)
  expect(found.length / wanted.length).toBeGreaterThanOrEqual(0.6)
})
