// Short documents to bring in by the hundred, each unlike all others.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const textOf = (n: number): string => `Report ${n}

Xi Jinping met workers of factory ${n} in Hanoi. The trade unions serve as a bridge between the Party and the masses.
Mrs. Anna Number${n} spoke of the mass line; in ${1950 + (n % 70)} it was ${n % 2 ? '群众路线' : 'đường lối quần chúng'}.
`

/** A folder of so many. */
export function writeTexts(folder: string, count: number, from = 0): string {
  mkdirSync(folder, { recursive: true })
  for (let n = from; n < from + count; n++) writeFileSync(join(folder, `${String(n).padStart(5, '0')}.txt`), textOf(n))
  return folder
}
