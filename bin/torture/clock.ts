// The wall clock jumps by days, to and fro, in everything that runs: the same documents, the ledger in its order, nobody locked out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { calls } from '#graph/wire/calls'
import { judgement } from '#graph/wire/judgement'
import { packageRoot } from '../package-root.ts'
import { examine, fingerprintOf } from './examine.ts'
import { run, serving, until } from './product.ts'
import { textOf, writeTexts } from './texts.ts'
import type { Plan, Tortured } from './tortured.ts'

const FILES = 12
const TOKEN = 'thetokenofthetorturethatnobodywouldguess'

/** @param plan `kills` is how many judgements are made and questions asked with the session of one browser */
export async function tortureClock({ kills, seed }: Omit<Plan, 'say'>): Promise<Tortured> {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-torture-'))
  const clock = pathToFileURL(join(packageRoot, 'bin', 'torture', 'jumping-clock.mjs')).href
  const jumping = { NODE_OPTIONS: `--import=${clock}`, CLOCK_SEED: String(seed) }
  const address = (name: string): string => `sqlite:${join(folder, `${name}.db`)}`
  const problems: string[] = []
  try {
    const files = writeTexts(join(folder, 'files'), FILES)
    await run(['ingest', files, '--json', '--store', address('steady')])
    const brought = await run(['ingest', files, '--json', '--batch', '2', '--store', address('jumping')], jumping)
    if (brought.code !== 0) problems.push(`ingest: ${brought.errors}`)
    const [steady, jumped] = [await fingerprintOf(address('steady')), await fingerprintOf(address('jumping'))]
    if (steady !== jumped) problems.push(`the fingerprint is ${jumped}, with a steady clock ${steady}`)

    const tokenFile = join(folder, 'token')
    writeFileSync(tokenFile, TOKEN)
    const server = await serving(address('jumping'), ['--token-file', tokenFile], jumping)
    try {
      problems.push(...(await asked(server.address, kills)).map((problem) => `serving: ${problem}`))
    } finally {
      await server.stop()
    }
    const left = await fingerprintOf(address('jumping'))
    if (left !== steady) problems.push(`what was judged and taken back left ${left} instead of ${steady}`)
    problems.push(...(await examine(address('jumping'), { there: [], whole: true })))
    return { what: 'jumps of the clock', kills, docs: FILES, problems }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A browser enters once, judges, asks, takes back and brings a file. */
async function asked(server: string, times: number): Promise<string[]> {
  const problems: string[] = []
  const entered = await fetch(`${server}/enter`, {
    method: 'POST',
    body: new URLSearchParams({ token: TOKEN }),
    redirect: 'manual',
    headers: { Origin: server },
  })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  if (cookie === '') return [`the right token is answered with ${entered.status}`]
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${server}/api${path}`, { ...init, headers: { Cookie: cookie, Origin: server, ...init.headers } })
  const tell = async (what: string, answer: Response): Promise<void> => {
    if (!answer.ok) problems.push(`${what} is answered with ${answer.status}: ${(await answer.text()).slice(0, 200)}`)
  }
  const { entities } = calls.entities.answer.parse(await (await ask('/entities?limit=5')).json())
  const made: string[] = []
  for (let turn = 0; turn < times; turn++) {
    const draft = {
      action: 'rename',
      target: { entity: entities[turn % 5]?.id },
      to: `Name ${turn}`,
      author: 'Ann',
      reason: '',
    }
    const headers = { 'Content-Type': 'application/json' }
    const judged = await ask('/curation', { method: 'POST', headers, body: JSON.stringify(draft) })
    if (judged.ok) made.push(judgement.parse(await judged.json()).id)
    else await tell('a judgement', judged)
    await tell('a question', await ask('/graph?limit=10'))
  }
  const { judgements } = calls.curation.answer.parse(await (await ask('/curation')).json())
  if (JSON.stringify(judgements.map(({ id }) => id)) !== JSON.stringify(made))
    problems.push('the ledger is not in the order in which people judged')
  for (const id of made) await tell('taking back', await ask(`/curation/${id}`, { method: 'DELETE' }))

  const form = new FormData()
  form.append('file', new Blob([textOf(1)]), '00001.txt')
  const brought = await ask('/docs', { method: 'POST', body: form })
  await tell('bringing a file', brought)
  await until('the end of the job', async () => (await (await ask('/jobs')).text()).includes('"done"'))
  return problems
}
