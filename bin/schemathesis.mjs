// npm run schemathesis [-- SEED EXAMPLES]: tries the running product against its own OpenAPI description, with a program in Python that finds its own cases.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [seed = '1', examples = '50'] = process.argv.slice(2)
// It is run in a folder of its own, where a path that starts here would lead elsewhere.
const named = process.env.SCHEMATHESIS
const program = named?.includes('/') ? resolve(named) : (named ?? 'schemathesis')
const WAY_OUT = `Schemathesis (Python) is not there, so that NOTHING WAS TRIED. To have it:
  python3 -m venv .venv && .venv/bin/pip install schemathesis==4.32.5
  SCHEMATHESIS=.venv/bin/schemathesis npm run schemathesis`

/**
 * Left out is what a description cannot say: of the words in \`in=\`, of cursors, of two things that go together,
 * it cannot tell which are good, so that what fits it may be refused all the same.
 */
const CHECKS = ['--checks', 'all', '--exclude-checks', 'positive_data_acceptance']

/** An address that is longer than may be is refused as such (431), whatever else is wrong in it; a body likewise (413). */
const CONFIG = `[checks.negative_data_rejection]
expected-statuses = [400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 428, 429, 431]
`

const ended = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
const address = (child) =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      const found = /http:\/\/[\w.]+:\d+/.exec(said)?.[0]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(`the product ended before it had an address: ${said}`)))
  })

if (spawnSync(program, ['--version']).status !== 0) {
  console.error(WAY_OUT)
  process.exit(1)
}
await build()
const folder = mkdtempSync(join(tmpdir(), 'leitmotif-schemathesis-'))
writeFileSync(join(folder, 'schemathesis.toml'), CONFIG)
const store = `sqlite:${join(folder, 'store.db')}`
const server = spawn(process.execPath, ['dist/bin/leitmotif.js', 'serve', '--port', '0', '--store', store], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
})
const serverEnded = ended(server)
try {
  const at = `${await address(server)}/api/openapi.json`
  const how = [
    '--seed',
    seed,
    '-n',
    examples,
    '--phases',
    'coverage,fuzzing',
    '--continue-on-failure',
    '--request-timeout',
    '60',
    '--warnings',
    'off',
  ]
  const tried = spawn(program, ['run', at, ...how, ...CHECKS], { stdio: 'inherit', cwd: folder })
  process.exitCode = (await ended(tried)) === 0 ? 0 : 1
} finally {
  server.kill()
  await serverEnded
  rmSync(folder, { recursive: true, force: true })
}
