// An arrangement: the place and the community of every entity for one content, and how it is kept as bytes.
import type { Backbone } from './backbone.ts'
import { BOX, type Places, spiral } from './places.ts'

/** By node of a backbone. */
export interface NodeArrangement extends Places {
  readonly community: Uint32Array
}

/** By entity index. */
export interface Arrangement extends NodeArrangement {
  /** True while the places are only a spiral and the communities are not known. */
  readonly provisional: boolean
}

/** From nodes to entities; an entity that is no node stands in the middle and is never drawn. */
export function forEntities(entities: number, { entity }: Backbone, found: NodeArrangement): Arrangement {
  const x = new Float32Array(entities)
  const y = new Float32Array(entities)
  const community = new Uint32Array(entities)
  entity.forEach((index, node) => {
    x[index] = found.x[node] ?? 0
    y[index] = found.y[node] ?? 0
    community[index] = found.community[node] ?? 0
  })
  return { x, y, community, provisional: false }
}

/** Something to look at until the places are known: entities (by index, strongest first) on a spiral. */
export function provisional(entities: number, strongest: readonly number[]): Arrangement {
  const { x, y } = spiral(strongest.length)
  const places = { x: new Float32Array(entities), y: new Float32Array(entities) }
  strongest.forEach((entity, at) => {
    places.x[entity] = BOX.x * (x[at] ?? 0)
    places.y[entity] = BOX.y * (y[at] ?? 0)
  })
  return { ...places, community: new Uint32Array(entities), provisional: true }
}

/** Grows when the way of arranging changes, so that what was kept before is not taken for the new. */
const VERSION = 1

/** The version, the number of entities, and for each x, y (32-bit floats) and community; all little-endian. */
export function packArrangement({ x, y, community }: Arrangement): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 + 12 * x.length))
  view.setUint32(0, VERSION, true)
  view.setUint32(4, x.length, true)
  x.forEach((place, index) => {
    view.setFloat32(8 + 12 * index, place, true)
    view.setFloat32(12 + 12 * index, y[index] ?? 0, true)
    view.setUint32(16 + 12 * index, community[index] ?? 0, true)
  })
  return new Uint8Array(view.buffer)
}

/** Undefined for bytes of another version or another number of entities. */
export function unpackArrangement(packed: Uint8Array, entities: number): Arrangement | undefined {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const fits = packed.byteLength === 8 + 12 * entities && view.getUint32(0, true) === VERSION
  if (!fits || view.getUint32(4, true) !== entities) return undefined
  const indices = Array.from({ length: entities }, (_, index) => 8 + 12 * index)
  return {
    x: Float32Array.from(indices, (at) => view.getFloat32(at, true)),
    y: Float32Array.from(indices, (at) => view.getFloat32(at + 4, true)),
    community: Uint32Array.from(indices, (at) => view.getUint32(at + 8, true)),
    provisional: false,
  }
}
