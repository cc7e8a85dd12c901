// Lines of a stream, wherever its chunks end, and none of them without end.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesWithin } from '#graph/archive/lines-within'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function linesOf(text: string, chunk: number, most: number): Promise<string[]> {
  const lines: string[] = []
  for await (const line of linesWithin(inChunks(new TextEncoder().encode(text), chunk), most)) lines.push(line)
  return lines
}
const text = fc
  .array(fc.constantFrom('a', '\n', '\r', '群', 'đ', '\u2028', '😀'), { maxLength: 40 })
  .map((signs) => signs.join(''))

it('are those between one LF and the next, whatever else stands in them and wherever chunks end', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (said, chunk) => {
      const lines = said.split('\n')
      if (lines.at(-1) === '') lines.pop()
      expect(await linesOf(said, chunk, 100)).toEqual(lines)
    }),
  )
})

it.each([1, 3, 100])('are refused once one is too long, in chunks of %i bytes', async (chunk) => {
  expect(await linesOf('123456789\n123456789', chunk, 9)).toEqual(['123456789', '123456789'])
  for (const long of ['1234567890\n1', '1\n1234567890\n', '1\n1234567890'])
    await expect(linesOf(long, chunk, 9)).rejects.toThrow('longer than 9 characters')
})

it('are not waited for where a line has no end', async () => {
  let asked = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      asked++
      yield new Uint8Array(1000).fill(97)
    }
  }
  await expect(linesWithin(endless(), 50_000).next()).rejects.toThrow(RangeError)
  expect(asked).toBe(51)
})
