// Builds dist/ (command line, stores, workers) and .next (pages) where their sources have changed since.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const tool = (...path) => join(root, 'node_modules', ...path)
const configs = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'next.config.js']

const parts = {
  dist: {
    of: ['bin', 'graph', 'lib', 'seeds/codebook'],
    run: [tool('typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
    made: 'dist/bin/leitmotif.js',
    besides: ['dist/codebook-items.json'],
    after: keepCodebook,
  },
  pages: { of: ['app', 'graph', 'lib'], run: [tool('next', 'dist', 'bin', 'next'), 'build'], made: '.next/BUILD_ID' },
}

/** One hash over the sources of a part, so that a changed file, not a touched one, builds again. */
function stampOf({ of }) {
  const hash = createHash('sha256')
  const files = of.flatMap((room) => readdirSync(join(root, room), { recursive: true, withFileTypes: true }))
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  for (const path of [...configs.map((name) => join(root, name)), ...paths].sort())
    hash.update(path.slice(root.length)).update(readFileSync(path))
  return hash.digest('hex')
}

function run([script, ...args]) {
  return new Promise((resolve, reject) => {
    // What a build prints goes to stderr: stdout belongs to the command that follows.
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`building failed: ${args.join(' ')} ended with ${code}`)),
    )
  })
}

/** Reads the codebook once for every start to come, with the program just built. */
async function keepCodebook() {
  const built = (name) => import(pathToFileURL(join(root, 'dist', 'bin', name)).href)
  const { keepItems } = await built('codebook-items.js')
  const { readCodebookFiles } = await built('codebook-files.js')
  keepItems(readCodebookFiles())
}

async function buildPart(name) {
  const part = parts[name]
  const stamp = stampOf(part)
  const kept = join(root, 'dist', `.${name}-stamp`)
  if (existsSync(join(root, part.made)) && existsSync(kept) && readFileSync(kept, 'utf8') === stamp) return
  console.error(`building ${name === 'dist' ? 'the program' : 'the pages'} …`)
  for (const earlier of [kept, ...(part.besides ?? []).map((path) => join(root, path))])
    rmSync(earlier, { force: true })
  await run(part.run)
  await part.after?.()
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, stamp)
}

/** @param {{ pages?: boolean }} wanted pages: also those of the browser */
export async function build({ pages = true } = {}) {
  await buildPart('dist')
  if (pages) await buildPart('pages')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // A package holds nothing that an earlier build left behind.
  if (process.argv.includes('--clean'))
    for (const made of ['dist', '.next']) rmSync(join(root, made), { recursive: true, force: true })
  await build()
}
