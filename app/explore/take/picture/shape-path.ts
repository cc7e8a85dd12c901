// The outline of an entity by its kind, as the node program draws it: areas are about those of the circle of the same radius.
import type { Kind } from '#lib/entity'

const n = (value: number): string => String(Math.round(value * 100) / 100)

/** SVG path data of the shape of a kind around a point. */
export function shapePath(kind: Kind, x: number, y: number, r: number): string {
  switch (kind) {
    case 'concept':
      return circlePath(x, y, r)
    case 'organization':
      return polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9])
    case 'person':
      return polygon([0, -1.26], [1.26, 0], [0, 1.26], [-1.26, 0])
    case 'place':
      return polygon([0, -1.24], [1.178, 0.8], [-1.178, 0.8])
  }

  function polygon(...corners: readonly (readonly [number, number])[]): string {
    return `M${corners.map(([dx, dy]) => `${n(x + dx * r)} ${n(y + dy * r)}`).join('L')}Z`
  }
}

export const circlePath = (x: number, y: number, r: number): string =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`
