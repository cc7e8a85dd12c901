// Where a Chromium is on this machine, and how it is started for tests.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
]

/** Quiet: no sandbox (containers have none), no graphics card, nothing fetched on its own account. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser that CHROMIUM_PATH names, or else the system's; undefined where there is none. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  return (named ? [named] : PLACES).find((path) => existsSync(path))
}

export const startChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ARGS, headless: true })
