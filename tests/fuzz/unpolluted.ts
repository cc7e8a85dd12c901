// What every object has, as it was: no input may add to it.
const here = (): string => Reflect.ownKeys(Object.prototype).map(String).join()
const before = here()

/** @throws Error where something was added to what all objects share */
export function expectUnpolluted(): void {
  if (here() !== before) throw new Error('what all objects share was changed')
}
