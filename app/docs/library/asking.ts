// How the library asks for changes: what the server said no to, and patience while it is away or has no room.

/** What a reader may know about the files being brought; empty is unknown. */
export type Known = Readonly<Record<'source' | 'date' | 'country' | 'lang', string>>

/** What the server said no to, with its reason. */
export class Refused extends Error {
  override readonly name = 'Refused'
  constructor(
    readonly status: number,
    reason: string,
  ) {
    super(reason)
  }
}
/** The server does not answer. */
export class Away extends Error {
  override readonly name = 'Away'
}

/** @throws Refused with the server's reason, Away where there is no answer */
export async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  return answered(
    await fetch(address, { cache: 'no-store', ...init }).catch(() => {
      throw new Away()
    }),
  )
}

async function answered(answer: Response): Promise<Response> {
  if (answer.ok) return answer
  const problem: unknown = await answer.json().catch(() => undefined)
  const told = typeof problem === 'object' && problem !== null && 'detail' in problem ? problem.detail : undefined
  throw new Refused(answer.status, typeof told === 'string' ? told : `${answer.status} ${answer.statusText}`)
}

const AGAIN_MS = 1000
const NO_ROOM = 503

/** Acts again and again while the server is away or has no room; `onWait` hears why, "" where nothing answers. */
export async function whenThere<Result>(
  act: () => Promise<Result>,
  onWait: (reason: string | undefined) => void,
  signal?: AbortSignal,
): Promise<Result> {
  for (let waited = false; ; waited = true) {
    try {
      const result = await act()
      if (waited) onWait(undefined)
      return result
    } catch (error) {
      const passes = error instanceof Away || (error instanceof Refused && error.status === NO_ROOM)
      if (!passes || signal?.aborted) throw error
      onWait(error instanceof Refused ? error.message : '')
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    }
  }
}
