// Blocks: a doc's text cut into what a page shows one under the other; together they are the whole text, no character twice.
import type { Sentence, SentenceRole } from '#lib/sentence'
import type { Span } from '#lib/span'

export interface Block extends Span {
  /** Undefined for furniture: site navigation that is folded away. */
  readonly role: SentenceRole | undefined
}

interface BlockSource {
  readonly text: string
  readonly furniture: readonly Span[]
  readonly sentences: readonly Sentence[]
}

/** A place where a block may begin: the first character after white space, with the line breaks passed there. */
interface Gap {
  readonly at: number
  readonly lines: number
}

const LINE = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g

/** Cuts at furniture, at empty lines, at line ends between sentences and where the role changes; white space closes the block before it. */
export function blocksOf({ text, furniture, sentences }: BlockSource): Block[] {
  const cores = sentences.map((sentence) => withoutSpace(text, sentence)).filter(({ start, end }) => start < end)
  const gaps = gapsOf(text)
  const starts = mergeSorted(
    lineStarts(gaps, cores),
    cores.filter((core, i) => core.role !== cores[i - 1]?.role).map(({ start }) => start),
  )
  const blocks: Block[] = []
  let from = 0
  for (const span of furniture) {
    blocks.push(...cutRegion(text, { start: from, end: span.start }, starts))
    blocks.push({ start: span.start, end: span.end, role: undefined })
    from = span.end
  }
  blocks.push(...cutRegion(text, { start: from, end: text.length }, starts))
  return withRoles(joinFurniture(text, blocks), cores)
}

function withoutSpace(text: string, sentence: Sentence): Sentence {
  const body = text.slice(sentence.start, sentence.end)
  const start = sentence.start + body.length - body.trimStart().length
  return { ...sentence, start, end: Math.max(start, sentence.end - body.length + body.trimEnd().length) }
}

function gapsOf(text: string): Gap[] {
  const gaps: Gap[] = []
  for (const { 0: space, index } of text.matchAll(/\s+/g)) {
    const lines = space.match(LINE)?.length ?? 0
    if (lines > 0) gaps.push({ at: index + space.length, lines })
  }
  return gaps
}

/** Text wrapped at a fixed width breaks lines inside its sentences; there a single line end means nothing. */
function lineStarts(gaps: readonly Gap[], cores: readonly Span[]): number[] {
  let next = 0
  const inside = gaps.map(({ at }) => {
    while ((cores[next]?.end ?? Infinity) <= at) next++
    return (cores[next]?.start ?? Infinity) < at
  })
  const single = gaps.filter(({ lines }) => lines === 1).length
  const wrapped = gaps.filter(({ lines }, i) => lines === 1 && inside[i]).length * 2 > single
  return gaps.filter(({ lines }, i) => lines > 1 || !(inside[i] || wrapped)).map(({ at }) => at)
}

function cutRegion(text: string, region: Span, starts: readonly number[]): Block[] {
  if (region.start >= region.end) return []
  const blocks: Block[] = []
  let from = region.start
  for (let i = firstAbove(starts, from); i < starts.length; i++) {
    const at = starts[i] ?? region.end
    if (at >= region.end) break
    if (text.slice(from, at).trim() === '') continue
    blocks.push({ start: from, end: at, role: 'body' })
    from = at
  }
  blocks.push({ start: from, end: region.end, role: 'body' })
  return blocks
}

function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** White space alone makes no block: it goes to its neighbour, and two pieces of furniture with nothing between them are one. */
function joinFurniture(text: string, blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    const blank = text.slice(block.start, block.end).trim() === ''
    if (before && (blank || (before.role === undefined && block.role === undefined)))
      joined[joined.length - 1] = { ...before, end: block.end }
    else if (before && text.slice(before.start, before.end).trim() === '')
      joined[joined.length - 1] = { ...block, start: before.start }
    else joined.push(block)
  }
  return joined
}

function withRoles(blocks: readonly Block[], cores: readonly Sentence[]): Block[] {
  let next = 0
  return blocks.map((block) => {
    while ((cores[next]?.end ?? Infinity) <= block.start) next++
    const first = cores[next]
    return block.role !== undefined && first && first.start < block.end ? { ...block, role: first.role } : block
  })
}

function mergeSorted(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y)
}
