// Where the package stands: the folder with package.json, above dist/bin, or above bin where its sources run.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const above = join(dirname(fileURLToPath(import.meta.url)), '..')
export const packageRoot = existsSync(join(above, 'package.json')) ? above : join(above, '..')

export function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))
  return version
}
