// npm run audit: asks the registry whether known holes are in what the product is made of; one that does not answer is told loudly and fails nothing.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MOST_MS = 90_000
const NOT_ASKED = `
  ┌───────────────────────────────────────────────────────────────────────────────┐
  │ NOT AUDITED: the registry did not say which known holes the packages have.    │
  │ Whether there are any is open. Ask again where it answers: npm run audit      │
  └───────────────────────────────────────────────────────────────────────────────┘
`

/** What `npm audit --json` says; undefined where it says nothing of holes. */
function reportIn(text) {
  try {
    const said = JSON.parse(text)
    return said.metadata?.vulnerabilities ? said : undefined
  } catch {
    return undefined
  }
}

const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=30000']
const cwd = fileURLToPath(new URL('..', import.meta.url))
const { stdout } = spawnSync('npm', args, {
  cwd,
  encoding: 'utf8',
  timeout: MOST_MS,
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
})
const report = reportIn(stdout)
if (report === undefined) console.warn(NOT_ASKED)
else {
  const found = Object.values(report.vulnerabilities ?? {})
  for (const { name, severity, range, via } of found) {
    const why = via.map((one) => (typeof one === 'string' ? `by ${one}` : `${one.title} ${one.url}`)).join('; ')
    console.error(`${name} ${range}: ${severity}. ${why}`)
  }
  const asked = report.metadata.dependencies?.prod ?? 'all'
  console.log(`${found.length} packages with known holes, of ${asked} that the product is made of`)
  process.exitCode = found.length > 0 ? 1 : 0
}
