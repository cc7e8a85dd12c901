// A process that we started ends when we do, also where we are stopped in the midst.
import type { ChildProcess } from 'node:child_process'

/** Kills it when this process ends, if it still runs; ends by signals count where somebody turns them into an exit. */
export function endsWithUs<Child extends ChildProcess>(child: Child): Child {
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  return child
}
