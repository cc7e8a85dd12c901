// Is the file that was opened still the one at its path? A deleted file would go on answering, and lose all it is told, until the program ends.
import { statSync } from 'node:fs'
import { StoreError } from '../store.ts'

const inodeAt = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.ino

/** A check to be made before each use. @throws StoreError UNREACHABLE when the file was moved, deleted or replaced since */
export function stillThere(file: string): () => void {
  const opened = inodeAt(file)
  return () => {
    if (inodeAt(file) === opened) return
    throw new StoreError(
      'UNREACHABLE',
      `${file} was moved, deleted or replaced while it was open; put it back, or start the program again for a new one`,
    )
  }
}
