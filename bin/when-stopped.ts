// Ctrl+C, or what a system sends to end a program; whoever waits for it ends in an orderly way.

/** Aborted when somebody wants this program to stop. */
export function whenStopped(): AbortSignal {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  return stopping.signal
}

export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => whenStopped().addEventListener('abort', () => resolve()))
