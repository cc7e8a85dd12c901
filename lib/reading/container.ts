// A container: a file that holds docs. Each doc in it is read by itself, named by its place, and refused alone.
import type { Draft } from './draft.ts'
import type { Limits } from './limits.ts'
import type { Origins } from './origins.ts'
import { idOfBytes, type Reading, readingOf, refusedBy } from './reading.ts'
import type { SaidMeta } from './said-meta.ts'

/** The file that is read, or the one of an archive that is. */
export interface Container {
  /** Its name, with its place where it lies in another. */
  readonly file: string
  /** Where it lies in the file that was brought; empty where it is that file. */
  readonly place: string
  /** What was said of all in it. */
  readonly said: SaidMeta
  readonly origins: Origins
  readonly limits: Limits
}

/** A doc in a container, before it is read. */
export interface Contained {
  /** Its place in the container ("#12"). */
  readonly at: string
  /** What its id is made from where it has none: its bytes, or all that its row holds. */
  readonly content: Uint8Array | string
  /** What the container says of it, as a person would. */
  readonly said?: SaidMeta
  /** @throws RefusalError */
  readonly draft: () => Draft | Promise<Draft>
}

/** What was said of the container outweighs what it says of the doc. */
export async function readContained({ file, place, said, origins }: Container, one: Contained): Promise<Reading> {
  const name = file + one.at
  try {
    const known = { ...one.said, ...said }
    const draft = await one.draft()
    const id = known.id ?? idOfBytes(one.content)
    return readingOf(draft, { file: name, place: place + one.at, id, said: known, origins })
  } catch (error) {
    return refusedBy(error, name, place + one.at)
  }
}
