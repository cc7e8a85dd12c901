// A failing input made small: pieces are left out, large ones first, as long as it still fails the same way.
import type { Input } from './target.ts'

type Content = Input['content']

const without = (content: Content, from: number, to: number): Content => {
  if (typeof content === 'string') return content.slice(0, from) + content.slice(to)
  const left = new Uint8Array(content.length - (to - from))
  left.set(content.subarray(0, from))
  left.set(content.subarray(to), from)
  return left
}

/** @param tries at most so many others are tried */
export async function shrunk(input: Input, fails: (input: Input) => Promise<boolean>, tries = 2000): Promise<Input> {
  let { content } = input
  let left = tries
  for (let size = content.length >> 1; size > 0; size >>= 1)
    for (let from = 0; from < content.length && left > 0; left--) {
      const smaller = without(content, from, Math.min(content.length, from + size))
      if (await fails({ ...input, content: smaller })) content = smaller
      else from += size
    }
  return { ...input, content }
}
