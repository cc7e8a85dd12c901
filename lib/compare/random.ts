// Numbers that look random and are the same for the same seed; whoever needs chance is given a generator, never takes one.

/** Answers numbers in [0, 1). */
export type Random = () => number

/** mulberry32 (Tommy Ettinger, public domain); the seed is read as a 32-bit whole number. */
export function seeded(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
