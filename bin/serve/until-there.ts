// Waiting for a store that is on another machine, or in another process, and not there yet.
import { setTimeout as wait } from 'node:timers/promises'
import { mayComeBack } from '#graph/open'
import { StoreError } from '#graph/store'

/** A server may be started later than we are, and what stands between may come back; a wrong password does not mend itself. */
export const isAway = (error: unknown, address: string): error is StoreError =>
  mayComeBack(address) && error instanceof StoreError && (error.code === 'UNREACHABLE' || error.code === 'BUSY')

const AGAIN_MS = 2_000

/** Tries `act` again and again while it fails for a reason that may pass. @throws what it fails with for good */
export async function untilDone(
  act: () => Promise<void>,
  mayPass: (error: unknown) => boolean,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await wait(AGAIN_MS, undefined, { signal, ref: false }).catch(() => {})
    if (signal.aborted) return
    try {
      return await act()
    } catch (error) {
      if (!mayPass(error)) throw error
    }
  }
}
