// Two quick taps far from each other are two taps: sigma looks at their time alone, and would take the second for a double tap.
import type { Picture } from './use-sigma.ts'

/** Fingers that mean the same spot twice come no farther apart, px. */
const SAME_SPOT = 24

/** Answers how to stop it. */
export function keepTapsApart(sigma: Picture): () => void {
  const captor = sigma.getTouchCaptor()
  const container = sigma.getContainer()
  const start = ({ touches: [finger] }: TouchEvent) => {
    if (!finger || !captor.lastTap) return
    const { left, top } = container.getBoundingClientRect()
    const { x, y } = captor.lastTap.position
    if (Math.hypot(finger.clientX - left - x, finger.clientY - top - y) > SAME_SPOT) captor.lastTap = null
  }
  // Before sigma hears of it.
  container.addEventListener('touchstart', start, { capture: true, passive: true })
  return () => container.removeEventListener('touchstart', start, { capture: true })
}
