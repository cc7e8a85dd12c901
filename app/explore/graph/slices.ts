// Paints many lines in slices, a slice a frame, as large as leaves the page its time; while a hand is at work, none.
import type { Lines } from './lines.ts'
import { type Lens, type LinksPainter, MOST } from './links-painter.ts'

/** So many lines are painted at once, in the frame that draws the nodes. */
const FIRST = 2000
/** A frame that takes less lets the next slice grow, one that takes more lets it shrink, ms. */
const QUICK = 30
const SLOW = 50
/** So long after a key or a turn of the wheel the page belongs to whoever made it, ms. */
const AT_WORK = 250

let last = Number.NEGATIVE_INFINITY
if (typeof window !== 'undefined')
  for (const sign of ['keydown', 'wheel', 'pointerdown'])
    window.addEventListener(
      sign,
      ({ timeStamp }) => {
        last = timeStamp
      },
      { capture: true, passive: true },
    )

/** Hears through `done` when all are painted; answers how to stop before. */
export function paintSlices(painter: LinksPainter, lens: Lens, { link, numbers }: Lines, done: () => void): () => void {
  const all = link.length
  let size = FIRST
  let painted = Math.min(all, size)
  let frame = 0
  let before = performance.now()
  painter.paint(lens, numbers, 0, painted)
  const further = (now: number) => {
    if (now - last < AT_WORK) {
      before = now
      frame = requestAnimationFrame(further)
      return
    }
    if (now - before < QUICK) size = Math.min(MOST, size * 2)
    else if (now - before > SLOW) size = Math.max(FIRST, size / 2)
    before = now
    const next = Math.min(all, painted + size)
    painter.paint(lens, numbers, painted, next)
    painted = next
    if (painted < all) frame = requestAnimationFrame(further)
    else done()
  }
  if (painted < all) frame = requestAnimationFrame(further)
  else done()
  return () => cancelAnimationFrame(frame)
}
