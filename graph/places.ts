// Places: coordinates in one box that all pictures of a collection share.

/** The box is twice this wide and high, with its middle at 0: wider than high, as screens are. */
export const BOX = { x: 650, y: 520 }

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

export interface Places {
  readonly x: Float32Array
  readonly y: Float32Array
}

/** A sunflower's spiral: the first in the middle, all at equal distances, within the unit circle. */
export function spiral(length: number): Places {
  const radius = (at: number) => Math.sqrt((at + 0.5) / length)
  return {
    x: Float32Array.from({ length }, (_, at) => radius(at) * Math.cos(at * GOLDEN_ANGLE)),
    y: Float32Array.from({ length }, (_, at) => radius(at) * Math.sin(at * GOLDEN_ANGLE)),
  }
}
