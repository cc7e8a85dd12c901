// npm run fuzz [-- TARGET… --inputs N --seed S --from I]: tries damaged inputs on the sources; all targets and a million each unless told otherwise.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'

const TARGETS = ['readers', 'extractor', 'in', 'http', 'codebook', 'manifest']
const USAGE = `npm run fuzz -- [${TARGETS.join('|')}|all]… [--inputs 1000000] [--seed 1] [--from 0]`
const root = fileURLToPath(new URL('..', import.meta.url))

/** Numbers of a run, as the tests read them. */
function asked() {
  const number = { type: 'string' }
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      inputs: { ...number, default: '1000000' },
      seed: { ...number, default: '1' },
      from: { ...number, default: '0' },
    },
  })
  const names = positionals.length === 0 || positionals.includes('all') ? TARGETS : positionals
  const wrong = [
    ...names.filter((name) => !TARGETS.includes(name)),
    ...Object.values(values).filter((value) => !/^\d{1,10}$/.test(value)),
  ]
  if (wrong.length > 0) throw new Error(`not understood: ${wrong.join(', ')}`)
  const env = { FUZZ_INPUTS: values.inputs, FUZZ_SEED: values.seed, FUZZ_FROM: values.from }
  return { names, env }
}

const tried = (name, env) =>
  new Promise((resolve, reject) => {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const args = [vitest, 'run', '--project', 'code', `tests/fuzz/${name}.test.ts`]
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code === 0))
  })

let run
try {
  run = asked()
} catch (error) {
  console.error(`${error.message}\n${USAGE}`)
  process.exit(2)
}
if (run.names.includes('http')) await build()
const failed = []
for (const name of run.names) if (!(await tried(name, run.env))) failed.push(name)
console.log(
  failed.length
    ? `failed: ${failed.join(', ')}`
    : `nothing broke: ${run.names.join(', ')}, ${run.env.FUZZ_INPUTS} inputs each`,
)
process.exitCode = failed.length ? 1 : 0
