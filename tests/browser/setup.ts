// Before the browser tests, once: builds what is not built and starts the real product on a new store with the five documents.
// BROWSER_TEST_STORES names two empty ones, with a comma between, to be used instead of files.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root, type Served, serveProduct } from '../product.ts'
import { findChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Undefined where there is no browser to look with. */
    stage: { readonly address: string; readonly empty: string; readonly chromium: string } | undefined
  }
}

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
  const files = ['five', 'none'].map((name) => `sqlite:${join(folder, `${name}.db`)}`)
  const [five = '', none = ''] = process.env.BROWSER_TEST_STORES?.split(',') ?? files
  const running: Served[] = []
  const stop = async () => {
    await Promise.all(running.map((product) => product.stop()))
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const serve = async (store: string, ...flags: string[]) => {
      const product = await serveProduct(store, flags)
      running.push(product)
      return product.address
    }
    const [address, empty] = await Promise.all([serve(five), serve(none, '--empty')])
    project.provide('stage', { address, empty, chromium })
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}`))))
  })
}
