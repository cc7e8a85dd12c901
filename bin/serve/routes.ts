// What each address under /api does: questions go to the engine, changes to the writer.
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import type { OpenEngine } from '#graph/open-engine'
import { ProblemError } from '#graph/problem'
import type { Watching } from '#graph/watching'
import type { Call } from '#graph/wire/call'
import { type CallName, calls } from '#graph/wire/calls'
import { judgementDraft } from '#graph/wire/judgement'
import { jobAction, jobAsked, sentForm, writes } from '#graph/wire/writes'
import type { Writer } from '#graph/writer'
import { type DocId, isDocId } from '#lib/doc'
import { saidOf } from '../said.ts'
import type { Reply, Told } from './answer.ts'
import { readJson } from './body.ts'
import { checked } from './checked.ts'
import type { DraftReading } from './draft-reading.ts'
import { draftRoutes } from './draft-routes.ts'
import type { Jobs } from './jobs/jobs.ts'
import { idIn, type Route, routeOf } from './match.ts'
import { readFiles } from './multipart.ts'
import { describeApi } from './openapi.ts'

export interface Asked {
  readonly request: IncomingMessage
  readonly params: ReadonlyMap<string, string>
  readonly query: ReadonlyMap<string, string>
  /** Aborted when the asker goes away before the answer has left. */
  readonly signal: AbortSignal
}
export type Handler = (asked: Asked) => Promise<Reply | Told>

interface Parts {
  readonly answerBytes: OpenEngine['answerBytes']
  readonly writer: Writer
  readonly jobs: Jobs
  /** Nothing can be changed through it: what it shows is for everybody. */
  readonly isReadOnly?: boolean
  readonly reading: DraftReading
}

export function routesOf({ answerBytes, writer, jobs, reading, isReadOnly = false }: Parts): readonly Route<Handler>[] {
  const questions = Object.keys(calls)
    .filter(isCall)
    .flatMap((name) => {
      const call: Call = calls[name]
      if (!call.files) return [{ method: 'GET', path: call.path, handler: question(answerBytes, name) }]
      const handler = file(answerBytes, name, call.files)
      return [
        { method: 'GET', path: call.path, handler },
        { method: 'POST', path: call.path, handler: posted(handler) },
      ]
    })
  const all: readonly Route<Handler>[] = [
    ...questions,
    { method: 'GET', path: '/openapi.json', handler: async () => ({ status: 200, body: describeApi() }) },
    ...draftRoutes(writer, reading),
    routeOf(writes.bringDocs, ({ request }) => bringDocs(jobs, request)),
    routeOf(writes.job, async ({ params, query }) => {
      const { lines } = checked(jobAsked, Object.fromEntries(query), 'the question')
      return { status: 200, body: jobs.get(idIn(params), lines) ?? missing('job', params) }
    }),
    routeOf(writes.jobs, async () => ({ status: 200, body: { jobs: jobs.list() } })),
    routeOf(writes.steerJob, async ({ params, request }) => {
      const { action, file } = checked(jobAction, await readJson(request), 'the action')
      return { status: 200, body: (await jobs.act(idIn(params), action, file)) ?? missing('job', params) }
    }),
    routeOf(writes.withdrawDoc, async ({ params }) =>
      (await writer.withdrawDoc(knownDoc(params))) ? { status: 204 } : missing('document', params),
    ),
    routeOf(writes.judge, async ({ request }) => ({ status: 201, body: await writer.judge(await readDraft(request)) })),
    routeOf(writes.undoJudgement, async ({ params }) =>
      (await writer.undoJudgement(idIn(params), new Date().toISOString()))
        ? { status: 204 }
        : missing('standing judgement', params),
    ),
  ]
  return isReadOnly ? all.map(shut) : all
}

/** A question stays open; what changes anything is refused. */
function shut(route: Route<Handler>): Route<Handler> {
  const isChange = Object.values(writes).some(
    ({ method, path }) => path === route.path && method.toUpperCase() === route.method,
  )
  return isChange && route.method !== 'GET' ? { ...route, handler: refused } : route
}
const refused: Handler = async () => {
  throw new ProblemError(
    403,
    'this server shows its collection and lets nothing be changed: change it where it is kept',
  )
}

/** In bytes: some 50,000 ids. */
const MOST_ASKED = 2 * 1024 * 1024
const isCall = (name: string): name is CallName => Object.hasOwn(calls, name)

/** A file to keep, named after the content it was counted in. */
const file =
  (answerBytes: OpenEngine['answerBytes'], name: CallName, types: Readonly<Record<string, string>>): Handler =>
  async ({ params, query }) => {
    const asked = { ...Object.fromEntries(query), ...Object.fromEntries(params) }
    const body = await answerBytes(name, asked)
    const format = query.get('format') ?? ''
    const headers = {
      'Content-Type': types[format] ?? '',
      'Content-Disposition': `attachment; filename="leitmotif.${format}"`,
    }
    return { status: 200, body, headers }
  }

/** What stands in an address otherwise: a list of entities may be longer than an address can be. */
const posted =
  (handler: Handler): Handler =>
  async (asked) => {
    const body = checked(z.record(z.string(), z.string()), await readJson(asked.request, MOST_ASKED), 'the question')
    return handler({ ...asked, query: new Map(Object.entries(body)) })
  }

const question =
  (answerBytes: OpenEngine['answerBytes'], name: CallName): Handler =>
  async ({ request, params, query, signal }) => {
    const asked = { ...Object.fromEntries(query), ...Object.fromEntries(params) }
    const call: Call = calls[name]
    if (call.isLong && request.headers.accept?.includes('application/x-ndjson'))
      return told((watching) => answerBytes(name, asked, { ...watching, signal }))
    return { status: 200, body: await answerBytes(name, asked, { signal }) }
  }

/** How far a question is, then its answer. */
const told = (answer: (watching: Watching) => Promise<Uint8Array>): Told => ({
  lines: async (tell) => {
    const onProgress = (done: number, of: number): void => tell(Buffer.from(JSON.stringify({ done, of })))
    tell(Buffer.concat([Buffer.from('{"answer":'), await answer({ onProgress }), Buffer.from('}')]))
  },
})

async function bringDocs(jobs: Jobs, request: IncomingMessage): Promise<Reply> {
  const { files, fields } = await readFiles(request)
  const given = Object.fromEntries([...fields].filter(([, value]) => value.trim() !== ''))
  const { job, part, ...said } = checked(sentForm, given, 'the form')
  saidOf(said, (reason) => new ProblemError(400, reason))
  const address = `/api/jobs/${await jobs.bring({ files, said }, { job, part })}`
  return { status: 202, body: { job: address }, headers: { Location: address } }
}

const readDraft = async (request: IncomingMessage) => ({
  ...checked(judgementDraft, await readJson(request), 'the judgement'),
  at: new Date().toISOString(),
})

function knownDoc(params: ReadonlyMap<string, string>): DocId {
  const id = idIn(params)
  return isDocId(id) ? id : missing('document', params)
}

function missing(what: string, params: ReadonlyMap<string, string>): never {
  throw new ProblemError(404, `there is no ${what} ${JSON.stringify(idIn(params))}`)
}
