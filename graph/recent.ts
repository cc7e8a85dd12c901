// Remembers what was worked out most recently, so that the next question of the same kind need not count again.

/** A function from key to value that works each out once and forgets all but the `most` keys last asked for; what is not `small` is not kept. */
export function recent<Value extends NonNullable<unknown>>(
  most: number,
  small: (value: Value) => boolean = () => true,
): (key: string, workOut: () => Value) => Value {
  const known = new Map<string, Value>()
  return (key, workOut) => {
    const value = known.get(key) ?? workOut()
    known.delete(key)
    if (small(value)) known.set(key, value)
    for (const oldest of known.keys()) {
      if (known.size <= most) break
      known.delete(oldest)
    }
    return value
  }
}
