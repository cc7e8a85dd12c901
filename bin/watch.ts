// Watches files by looking again: on folders of other machines and in containers, where no system tells of changes, as anywhere.
import { statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Plan } from './read-files.ts'

export interface Watched {
  /** What paths mean now. */
  readonly plan: () => Plan
  /** Takes in the files of a plan; of each path that went in, the ids of its docs. */
  readonly bring: (plan: Plan) => Promise<ReadonlyMap<string, readonly string[]>>
  readonly withdraw: (ids: readonly string[]) => Promise<void>
  /** After every change. */
  readonly onChange: () => Promise<void>
  /** Hears why nothing could be looked at, once for each reason. */
  readonly onTrouble: (reason: string) => void
  readonly every: number
  readonly signal: AbortSignal
}

/**
 * Takes in what is there, then what comes, changes or goes, until `signal` ends it. What still changes between two looks is left
 * to grow; a version that is refused leaves the one before in its place. Where a path cannot be looked at, nothing has gone.
 */
export async function watch(watched: Watched): Promise<void> {
  const { plan, bring, withdraw, onChange, onTrouble, every, signal } = watched
  /** What is in: the stamp of each path, and its docs. */
  const known = new Map<string, { stamp: string; ids: readonly string[] }>()
  let before: ReadonlyMap<string, string> | undefined
  let trouble: string | undefined
  while (!signal.aborted) {
    try {
      const { files, notes } = plan()
      const unreachable = files.find((file) => 'problem' in file)
      if (unreachable && 'problem' in unreachable && before)
        throw new Error(`${unreachable.path}: ${unreachable.problem}`)
      const now = new Map(files.map(({ path }) => [path, stampOf(path)]))
      const fresh = files.filter(({ path }) => {
        const stamp = now.get(path)
        return stamp !== known.get(path)?.stamp && (!before || before.get(path) === stamp)
      })
      const gone = [...known.keys()].filter((path) => !now.has(path) && !before?.has(path))
      before = now
      trouble = undefined
      if (fresh.length > 0 || gone.length > 0) {
        const left = new Set<string>()
        const brought = fresh.length > 0 ? await bring({ files: fresh, notes }) : new Map<string, readonly string[]>()
        for (const { path } of fresh) {
          const was = known.get(path)?.ids ?? []
          const ids = brought.get(path) ?? was
          for (const id of was) left.add(id)
          known.set(path, { stamp: now.get(path) ?? '', ids })
        }
        for (const path of gone) {
          for (const id of known.get(path)?.ids ?? []) left.add(id)
          known.delete(path)
        }
        // The same words may lie under another path too.
        for (const { ids } of known.values()) for (const id of ids) left.delete(id)
        if (left.size > 0) await withdraw([...left].sort())
        await onChange()
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (reason !== trouble) onTrouble(reason)
      trouble = reason
    }
    await pause(every, undefined, { signal }).catch(() => {})
  }
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? `${stat.size} ${stat.mtimeMs}` : ''
}
