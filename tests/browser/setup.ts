// Before the browser tests, once: builds what is not built and starts the real product on a new store with the five documents.
import { type ChildProcess, spawn } from 'node:child_process'
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
  const running: ChildProcess[] = []
  const stop = async () => {
    await Promise.all(running.map(ended))
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const serve = (store: string, ...flags: string[]) => {
      const child = start(join(folder, store), flags)
      running.push(child)
      return addressOf(child)
    }
    const [address, empty] = await Promise.all([serve('five.db'), serve('none.db', '--empty')])
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

const start = (store: string, flags: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['dist/bin/leitmotif.js', 'serve', '--port', '0', '--store', `sqlite:${store}`, ...flags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** Ends the product and waits until it is gone. */
const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill()
  })

/** Resolves once the product prints its address; a product that ends before that is an error with all it said. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      const address = /http:\/\/[\w.[\]:]+/.exec(said)?.[0]
      if (address) resolve(address)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`the product ended before it had an address:\n${said}`)))
  })
