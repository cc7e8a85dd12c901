// What is wrong with a store file is told by a code, with the file's name and the way out.
import { expect } from 'vitest'
import { StoreError } from '#graph/store'
import type { FilePlace } from './place.ts'

/** @param place where the file is that must be named */
export const failsAt =
  (place: () => FilePlace) =>
  async (act: () => unknown, code: string, ...says: (string | RegExp)[]): Promise<void> => {
    const error = await (async () => act())().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject({ code })
    for (const text of [place().path.slice(0, -8), ...says]) expect(String(error)).toMatch(text)
  }
