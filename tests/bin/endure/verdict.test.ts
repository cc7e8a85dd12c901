// What a run's figures come to: which of them are borne, which not, and the picture of them.
import { expect, it } from 'vitest'
import { quantile } from '#graph/bench/times'
import { seeded } from '#lib/compare/random'
import type { Figures } from '../../../bin/endure/figures.ts'
import { type Minute, minuteOf } from '../../../bin/endure/minutes.ts'
import { pictureOf } from '../../../bin/endure/picture.ts'
import { kindsAsked, questionFrom } from '../../../bin/endure/questions.ts'
import { verdictOf } from '../../../bin/endure/verdict.ts'

const minute = (at: number, other: Partial<Minute> = {}): Minute => ({
  ...{ minute: at, answers: 1000, changes: 10, errors: 0, p50Ms: 20, p99Ms: 100, slowestMs: 300 },
  ...{ mainHeapMb: 40, engineHeapMb: 60, engineBuffersMb: 20, rssMb: 300, handles: 60, files: 80, ...other },
})
const run = (change: (at: number) => Partial<Minute>): Minute[] =>
  Array.from({ length: 60 }, (_, at) => minute(at + 1, change(at + 1)))

it('a run that stays as it began holds', () => {
  expect(verdictOf(run(() => ({})))).toMatchObject({ holds: true, worstRatio: 1, heapSlope: 0 })
})
it('one slow minute, one error or a heap that grows does not', () => {
  expect(verdictOf(run((at) => (at === 40 ? { p99Ms: 201 } : {})))).toMatchObject({ holds: false, worstRatio: 2.01 })
  expect(verdictOf(run((at) => (at === 40 ? { p99Ms: 200 } : {}))).holds).toBe(true)
  expect(verdictOf(run((at) => (at === 40 ? { errors: 1 } : {}))).holds).toBe(false)
  const growing = verdictOf(run((at) => ({ engineHeapMb: 60 + at / 2 })))
  expect(growing.holds).toBe(false)
  expect(growing.heapSlope).toBeCloseTo(30, 6)
})
it('a minute without an answer does not', () => {
  const silent = { answers: 0, p50Ms: Number.NaN, p99Ms: Number.NaN, slowestMs: Number.NaN }
  for (const when of [1, 40, 60]) {
    const { holds, found } = verdictOf(run((at) => (at === when ? silent : {})))
    expect(holds).toBe(false)
    expect(found[0]).toMatch(new RegExp(`^FAILS: .*NO ANSWER in minute ${when}$`))
  }
  expect(verdictOf(run(() => ({}))).found[0]).toMatch(/^holds: .*every minute had answers$/)
})
it('a heap that was not known is no heap of 0', () => {
  const known = { rssMb: 300, mainHeapMb: 50, engineHeapMb: 70, engineBuffersMb: 20, handles: 5, files: 9 }
  const unknown = { ...known, engineHeapMb: 0, engineBuffersMb: 0 }
  const of = (figures: readonly Figures[]) => minuteOf(1, { answers: [], changes: 0, errors: 0, figures })
  expect(of([unknown, known])).toMatchObject({ engineHeapMb: 70, engineBuffersMb: 20 })
  // What nobody knows does not hold.
  const never = of([unknown]).engineHeapMb
  expect(never).toBeNaN()
  expect(verdictOf(run((at) => (at === 59 ? { engineHeapMb: never } : {}))).holds).toBe(false)
})
it('a minute tells the least of heaps and the most of all else', () => {
  const figures = [
    { rssMb: 300, mainHeapMb: 50, engineHeapMb: 70, engineBuffersMb: 20, handles: 5, files: 9 },
    { rssMb: 280, mainHeapMb: 40, engineHeapMb: 90, engineBuffersMb: 21, handles: 7, files: 8 },
  ]
  const answers = [30, 10, 20].map((ms) => ({ kind: 'graph', ms, error: undefined }))
  expect(minuteOf(1, { answers, changes: 2, errors: 0, figures })).toEqual(
    minute(1, {
      ...{ answers: 3, changes: 2, p50Ms: 20, p99Ms: 30, slowestMs: 30 },
      ...{ rssMb: 300, mainHeapMb: 40, engineHeapMb: 70, engineBuffersMb: 20, handles: 7, files: 9 },
    }),
  )
  expect(quantile([], 0.5)).toBeNaN()
})
it('the picture of a run with a silent minute goes past it', () => {
  const silent = { answers: 0, p50Ms: Number.NaN, p99Ms: Number.NaN, slowestMs: Number.NaN }
  const picture = pictureOf([minute(1), minute(2, silent), minute(3)])
  expect(picture).not.toContain('NaN')
  expect(picture).toMatch(/class="one" d="M[\d. ]+L[\d. ]+"/)
})

it('the picture is the same bytes for the same figures, and draws every minute', () => {
  const minutes = run((at) => ({ p99Ms: 100 + at }))
  const picture = pictureOf(minutes)
  expect(pictureOf(minutes)).toBe(picture)
  expect(picture).toContain('prefers-color-scheme: dark')
  const lines = [...picture.matchAll(/class="(?:one|two|limit)" d="M[^"h]+"/g)]
  expect(lines).toHaveLength(5)
  for (const [line] of lines) expect(line.split('L')).toHaveLength(60)
})
it('readers ask the same questions for the same seed, and every kind of them', () => {
  const known = { entities: ['a', 'b'], docs: ['d'], countries: ['CN'], sources: ['one', 'two'], words: ['mass'] }
  const draw = () => {
    const random = seeded(3)
    return Array.from({ length: 20_000 }, () => questionFrom(known, random))
  }
  const questions = draw()
  expect(draw()).toEqual(questions)
  expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(kindsAsked))
})
