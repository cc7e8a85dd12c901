// Tries inputs of a target one after the other: a few hundred in the tests, as many as asked for in `npm run fuzz`.
import { mkdirSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { seeded } from '#lib/compare/random'
import { root } from '../product.ts'
import { shrunk } from './shrink.ts'
import type { Input, Target } from './target.ts'

/** Longer than this no input may take, on a machine that does other things beside. */
const SECONDS = 20
const SAY_MS = 5000

export interface Ran {
  readonly inputs: number
  readonly seconds: number
  readonly byKind: ReadonlyMap<string, number>
}

/** Input number `at` of a seed: any part of a run can be repeated by itself. */
const inputAt = (target: Target, seed: number, at: number): Input =>
  target.make(seeded(Math.imul(seed, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b)))

const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise)
const kinds = (byKind: ReadonlyMap<string, number>): string =>
  [...byKind]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ')

/** @param few how many inputs the tests try @throws Error with what broke, by which input, and where its smallest form was put */
export async function fuzz(target: Target, few: number): Promise<Ran> {
  const inputs = number('FUZZ_INPUTS', few)
  const seed = number('FUZZ_SEED', 1)
  const from = number('FUZZ_FROM', 0)
  const isLong = process.env.FUZZ_INPUTS !== undefined
  const shared = new SharedArrayBuffer(16)
  const now = new BigInt64Array(shared)
  const workerData = { name: target.name, seed, seconds: SECONDS, shared }
  const watch = new Worker(new URL('./watch-thread.mjs', import.meta.url), { workerData })
  watch.unref()
  const byKind = new Map<string, number>()
  const began = performance.now()
  let told = began
  const say = (done: number): void => {
    const seconds = (performance.now() - began) / 1000
    writeSync(2, `${target.name}: ${done} inputs, ${Math.round(done / seconds)} a second; ${kinds(byKind)}\n`)
  }
  let next = from
  const lane = async (): Promise<void> => {
    while (next < from + inputs) {
      const at = next++
      const input = inputAt(target, seed, at)
      byKind.set(input.kind, (byKind.get(input.kind) ?? 0) + 1)
      Atomics.store(now, 0, BigInt(at))
      Atomics.store(now, 1, 1n)
      const broken = await brokenBy(target, input)
      if (broken !== undefined) {
        next = Number.POSITIVE_INFINITY
        // Making it smaller may take as long as it takes.
        Atomics.store(now, 1, 0n)
        throw await report(target, input, { at, seed, broken })
      }
      if (isLong && performance.now() - told > SAY_MS) {
        told = performance.now()
        say(at - from + 1)
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: target.lanes ?? 1 }, lane))
  } finally {
    Atomics.store(now, 1, 0n)
    await watch.terminate()
  }
  if (isLong) say(inputs)
  return { inputs, seconds: (performance.now() - began) / 1000, byKind }
}

async function brokenBy(target: Target, input: Input): Promise<Error | undefined> {
  try {
    await target.try(input)
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

interface Found {
  readonly at: number
  readonly seed: number
  readonly broken: Error
}

/** What is told of an error apart from the values in it, so that a smaller input fails the same way. */
const likeness = ({ name, message }: Error): string =>
  `${name} ${message.split('\n', 1)[0]?.replace(/["'`][\s\S]*|\d+/g, '')}`

async function report(target: Target, input: Input, { at, seed, broken }: Found): Promise<Error> {
  const wanted = likeness(broken)
  const small = await shrunk(input, async (smaller) => {
    const other = await brokenBy(target, smaller)
    return other !== undefined && likeness(other) === wanted
  })
  const folder = join(root, 'test-results', 'fuzz')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${target.name}-${seed}-${at}.${input.kind.replace(/\W/g, '-')}`)
  writeFileSync(file, small.content)
  const shown =
    typeof small.content === 'string'
      ? JSON.stringify(small.content.slice(0, 500))
      : Buffer.from(small.content).toString('base64').slice(0, 700)
  return new Error(
    `${target.name} (${input.kind}), input ${at} of seed ${seed}: ${broken.message}\nsmallest, kept in ${file}: ${shown}\nagain: npm run fuzz -- ${target.name} --seed ${seed} --from ${at} --inputs 1`,
    { cause: broken },
  )
}
