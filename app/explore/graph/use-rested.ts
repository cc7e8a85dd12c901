'use client'
// What has come to rest: the picture is drawn anew for nothing that only passes by, and after what answers faster.
import { useEffect, useState } from 'react'

/** The latest `value` that has stayed the same for so many milliseconds; the first one at once. */
export function useRested<Value>(value: Value, rest: number): Value {
  const [rested, setRested] = useState(() => value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), rest)
    return () => clearTimeout(timer)
  }, [value, rest])
  return rested
}
