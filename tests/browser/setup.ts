// Before the browser tests, once: builds what is not built and starts the real product on a new store with the five documents.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { findChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Undefined where there is no browser to look with. */
    stage: { readonly address: string; readonly empty: string; readonly chromium: string } | undefined
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const LEFT_OUT = `
  ┌───────────────────────────────────────────────────────────────────────────────┐
  │ NO BROWSER: the tests of the pages (tests/browser) are LEFT OUT of this run.  │
  │ To have them, install Chromium ("apt-get install chromium") or name one:      │
  │ CHROMIUM_PATH=/path/to/chromium npm test                                      │
  └───────────────────────────────────────────────────────────────────────────────┘
`

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const chromium = findChromium()
  if (chromium === undefined) {
    console.warn(LEFT_OUT)
    project.provide('stage', undefined)
    return undefined
  }
  await run(['bin/build.mjs'])
  const folder = await mkdtemp(join(tmpdir(), 'leitmotif-browser-'))
  const full = await serve(join(folder, 'five.db'), [])
  const bare = await serve(join(folder, 'none.db'), ['--empty'])
  project.provide('stage', { address: full.address, empty: bare.address, chromium })
  return async () => {
    await Promise.all([full.stop(), bare.stop()])
    await rm(folder, { recursive: true, force: true })
  }
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}`))))
  })
}

/** Resolves once the product prints its address; a product that ends before that is an error with all it said. */
function serve(store: string, flags: readonly string[]): Promise<{ address: string; stop: () => Promise<void> }> {
  const args = ['dist/bin/leitmotif.js', 'serve', '--port', '0', '--store', `sqlite:${store}`, ...flags]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill()
    await ended
  }
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      const address = /http:\/\/[\w.[\]:]+/.exec(said)?.[0]
      if (address) resolve({ address, stop })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    void ended.then(() => reject(new Error(`the product ended before it had an address:\n${said}`)))
  })
}
