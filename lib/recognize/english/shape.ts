// A shape: how far a person's name may reach and how much its words say by themselves.

type Origin = 'chinese' | 'vietnamese' | 'western' | 'other'

export interface Shape {
  readonly first: number
  readonly last: number
  readonly origin: Origin
  readonly weight: number
}
