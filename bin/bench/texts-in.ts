// The texts that the project carries, to make more of.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'

/** The texts of a folder of the project; none where it is not there. */
export function textsIn(...folder: string[]): string[] {
  const path = join(packageRoot, ...folder)
  if (!existsSync(path)) return []
  const names = readdirSync(path).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => readFileSync(join(path, name), 'utf8'))
}
