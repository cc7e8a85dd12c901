// Where a node stands, from its own place and the camera: what sigma caches of it may be a frame old.
import type { Picture } from './use-sigma.ts'
import type { Spot } from './walk.ts'

/** On the screen, in pixels from the picture's upper left corner. */
export function spotOf(sigma: Picture, id: string): Spot {
  const { x, y } = sigma.getGraph().getNodeAttributes(id)
  return { id, ...sigma.graphToViewport({ x, y }, { cameraState: sigma.getCamera().getState() }) }
}

/** Radius as drawn, in pixels. */
export const radiusAt = (sigma: Picture, id: string): number => sigma.scaleSize(sigma.getNodeDisplayData(id)?.size ?? 0)
