// What files are read and mined with: opened for the first ingest, kept while others follow soon, given up at rest.

/** Files from a browser go in by portions: between two of them no thread is worth starting anew. */
const REST_AFTER_MS = 3000

export interface Lent<Tools> {
  use<Result>(act: (tools: Tools) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** Tools for one at a time. */
export function lend<Tools extends { close(): Promise<void> }>(
  open: () => Tools,
  restAfter = REST_AFTER_MS,
): Lent<Tools> {
  let tools: Tools | undefined
  let timer: NodeJS.Timeout | undefined
  const close = async (): Promise<void> => {
    clearTimeout(timer)
    const used = tools
    tools = undefined
    await used?.close()
  }
  return {
    use: async (act) => {
      clearTimeout(timer)
      tools ??= open()
      try {
        return await act(tools)
      } finally {
        timer = setTimeout(() => void close(), restAfter).unref()
      }
    },
    close,
  }
}
