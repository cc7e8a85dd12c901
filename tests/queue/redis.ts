// A Redis of a test's own, ended with it.
import { inject, onTestFinished } from 'vitest'
import * as own from '../../bin/start-redis.ts'

export const redisProgram = inject('redis')

export async function startRedis(): Promise<Omit<own.OwnRedis, 'end'>> {
  const { end, ...redis } = await own.startRedis(redisProgram ?? '')
  onTestFinished(end)
  return redis
}
