// Requests of every kind, whole and damaged, to the running product: never a mistake of ours, each refusal in the promised shape, the server alive.
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Served, serveProduct } from '../product.ts'
import { type Known, requestOf } from './requests.ts'
import { fuzz } from './run.ts'
import type { Target } from './target.ts'

let folder: string
let product: Served
let known: Known

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-fuzz-'))
  product = await serveProduct(`sqlite:${join(folder, 'store.db')}`)
  const json = async (path: string) => (await fetch(`${product.address}/api${path}`)).json()
  const { docs } = await json('/docs')
  const { entities } = await json('/entities?limit=20')
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  known = { docs: ids(docs), entities: ids(entities) }
}, 120_000)
afterAll(async () => {
  await product?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const WAIT_MS = 20_000

/** Who asks for what never ends, or says that more will come, is given up after this time without a word from the other side. */
const QUIET_MS = 200

/** What comes back until the server hangs up; whether we did, for the request seemed to want more. */
const answerTo = (bytes: string, isWhole: boolean): Promise<{ answer: string; gaveUp: boolean }> =>
  new Promise((resolve, reject) => {
    const heard: Buffer[] = []
    let gaveUp = false
    const socket = connect(product.port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    const giveUp = (): void => {
      gaveUp = true
      socket.end()
    }
    const late = setTimeout(() => socket.destroy(new Error('no answer in time')), WAIT_MS)
    let quiet = isWhole ? undefined : setTimeout(giveUp, QUIET_MS)
    const done = (): void => {
      clearTimeout(late)
      clearTimeout(quiet)
      resolve({ answer: Buffer.concat(heard).toString('latin1'), gaveUp })
    }
    socket.on('data', (chunk) => {
      heard.push(chunk)
      clearTimeout(quiet)
      quiet = setTimeout(giveUp, QUIET_MS)
    })
    socket.on('close', done)
    // Who is cut off while still sending has what was said before.
    socket.on('error', (error: NodeJS.ErrnoException) =>
      /ECONNRESET|EPIPE/.test(error.code ?? '') ? done() : reject(error),
    )
  })

function checkAnswer(request: string, answer: string): void {
  const [head = '', body = ''] = answer.split(/\r\n\r\n([\s\S]*)/)
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1])
  if (!(status >= 200 && status < 500) && status !== 100) throw new Error(`answered ${head.split('\r\n', 1)[0]}`)
  // What the parser of the line refuses never was a request; Node itself answers for a host that is not named.
  const isLine = status === 400 && !/^x-request-id: /im.test(head)
  if (!/^[A-Z]+ \/api\//.test(request) || isLine || status === 100 || status === 417) return
  if (!/^x-content-type-options: nosniff$/im.test(head)) throw new Error('an answer without the safe headers')
  if (status < 400 || /^HEAD /.test(request)) return
  if (!/^content-type: application\/problem\+json/im.test(head)) throw new Error('a refusal that is no problem+json')
  const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1])
  const problem: unknown = JSON.parse(Buffer.from(body, 'latin1').subarray(0, length).toString('utf8'))
  const isProblem =
    typeof problem === 'object' &&
    problem !== null &&
    'status' in problem &&
    problem.status === status &&
    'detail' in problem &&
    typeof problem.detail === 'string' &&
    problem.detail !== '' &&
    'title' in problem &&
    'type' in problem
  if (!isProblem) throw new Error('a refusal in another shape than promised')
  if (/node_modules|\bat .*:\d+:\d+|SQLITE|Maximum call|Cannot read/.test(String(problem.detail)))
    throw new Error(`a refusal tells our inside: ${problem.detail}`)
}

const target: Target = {
  name: 'http',
  lanes: 8,
  make: (random) => requestOf(known, random),
  async try({ kind, content }) {
    const request = String(content)
    try {
      const { answer, gaveUp } = await answerTo(request, kind !== 'damaged' && request.includes('\r\n\r\n'))
      if (answer !== '') checkAnswer(request, answer)
      else if (!gaveUp && !/^CONNECT /.test(request)) throw new Error('no answer at all')
    } catch (error) {
      // What was cut off by the server's death is heard before the death itself.
      await wait(QUIET_MS)
      const end = product.end()
      throw end === undefined ? error : new Error(`the server is dead: ${end}`)
    }
  },
}

const memory = async (): Promise<number> =>
  Number(/^process_resident_memory_bytes (\S+)$/m.exec(await (await fetch(`${product.address}/metrics`)).text())?.[1])

it('any request is answered, or refused in the promised shape, and the server lives on', async () => {
  const { inputs } = await fuzz(target, 150)
  expect(inputs).toBeGreaterThan(0)
  const { docs } = await (await fetch(`${product.address}/api/health`)).json()
  expect(docs).toBeGreaterThanOrEqual(0)
  expect(await memory()).toBeLessThan(1.5e9)
}, 100_000_000)
