// A place where one store can be: opened, closed and opened again by the contract.
import type { Store } from '#graph/store'

export interface Place {
  open(mode: 'read' | 'write'): Promise<Store>
  /** Closes what is still open and takes everything away. */
  leave(): Promise<void>
}
export type NewPlace = () => Promise<Place>

/** Runs `act` on an empty store opened for writing. */
export async function onStore(newPlace: NewPlace, act: (store: Store, place: Place) => Promise<void>): Promise<void> {
  const place = await newPlace()
  try {
    await act(await place.open('write'), place)
  } finally {
    await place.leave()
  }
}
