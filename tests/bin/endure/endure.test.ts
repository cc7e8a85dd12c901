// The run of an hour in small: five readers and a writer for a few short minutes, on the real server, and all that must hold after it but speed.
import { expect, it } from 'vitest'
import { endure } from '../../../bin/endure/endure.ts'
import { pictureOf } from '../../../bin/endure/picture.ts'

it('five readers and a writer are answered without an error, and the store is that of a clean build', {
  timeout: 240_000,
}, async () => {
  const { minutes, kinds, standing, errors, faults, fingerprint, cleanFingerprint } = await endure({
    ...{ minutes: 3, minuteMs: 1500, warmUpMs: 500, docs: 200, seed: 1 },
    ...{ readers: 5, thinkMs: 40, changeEveryMs: 150 },
  })
  expect(errors).toEqual([])
  expect(faults).toEqual([])
  expect(fingerprint).toBe(cleanFingerprint)
  expect(minutes).toHaveLength(3)
  for (const { answers, engineHeapMb, mainHeapMb, handles } of minutes) {
    expect(answers).toBeGreaterThan(0)
    for (const figure of [engineHeapMb, mainHeapMb, handles]) expect(figure).toBeGreaterThan(1)
  }
  expect(standing).toBeGreaterThan(0)
  expect(Object.keys(kinds).length).toBeGreaterThan(10)
  expect(pictureOf(minutes)).toContain('p99')
})
