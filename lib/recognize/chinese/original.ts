// The original of a name in brackets behind it: 玛丽亚·罗西（Maria Rossi）.
import { isCapital } from '../../token.ts'
import { codeAt, type Scene } from './scene.ts'

const OPEN = '('.charCodeAt(0)
const CLOSE = ')'.charCodeAt(0)
const MOST_WORDS = 5

/** The Latin words in brackets behind a token; undefined where something else stands there. */
export function latinAfter(scene: Scene, last: number): string | undefined {
  if (codeAt(scene, last + 1) !== OPEN) return undefined
  const words: string[] = []
  for (let i = last + 2; i < last + 2 + MOST_WORDS + 1; i++) {
    if (codeAt(scene, i) === CLOSE) return words.length > 1 ? words.join(' ') : undefined
    const token = scene.tokens[i]
    if (token === undefined || !isCapital(token)) return undefined
    words.push(token.text)
  }
  return undefined
}
