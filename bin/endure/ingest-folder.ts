// A folder brought into a store by the product's own command, in a process of its own.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'

/** @throws Error with all that the command said when it does not bring them in */
export function ingestFolder(folder: string, store: string): Promise<void> {
  const program = join(packageRoot, 'dist', 'bin', 'leitmotif.js')
  const child = spawn(process.execPath, [program, 'ingest', folder, '--json', '--store', store], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    said += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`ingest ended with ${code}: ${said}`))))
  })
}
