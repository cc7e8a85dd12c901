// An empty store for one test, gone when the test has ended.
import { onTestFinished } from 'vitest'
import type { Store } from '#graph/store'
import { newFilePlace } from './sqlite/place.ts'

export async function freshStore(): Promise<Store> {
  const place = newFilePlace()
  onTestFinished(() => place.leave())
  return place.open('write')
}
