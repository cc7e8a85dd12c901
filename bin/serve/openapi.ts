// The OpenAPI description, made from the same tables that the router reads.
import { z } from 'zod'
import type { Call } from '#graph/wire/call'
import { calls } from '#graph/wire/calls'
import { type Write, writes } from '#graph/wire/writes'

const problem = {
  description: 'What went wrong (RFC 9457)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'detail'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
        },
      },
    },
  },
}
const json = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'openapi-3.0' })
const answerOf = (status: number, schema: z.ZodType | undefined, isLong = false) => ({
  [status]: {
    description: 'Done',
    ...(schema && {
      content: { 'application/json': { schema: json(schema, 'output') }, ...(isLong && linesOf(schema)) },
    }),
  },
  default: problem,
})
/** Lines of JSON, for who would rather hear how far a long question is. */
const linesOf = (schema: z.ZodType) => ({
  'application/x-ndjson': {
    schema: {
      description:
        'A line each: how far the work is, as often as that changes, and at last the answer or what went wrong',
      oneOf: [
        {
          type: 'object',
          required: ['done', 'of'],
          properties: { done: { type: 'integer' }, of: { type: 'integer' } },
        },
        { type: 'object', required: ['answer'], properties: { answer: json(schema, 'output') } },
        {
          type: 'object',
          required: ['problem'],
          properties: { problem: problem.content['application/problem+json'].schema },
        },
      ],
    },
  },
})
const fileOf = (types: Readonly<Record<string, string>>) => ({
  200: {
    description: 'A file',
    content: Object.fromEntries(
      // What is JSON or YAML is read as such by who checks answers, not as text.
      Object.values(types).map((type) => [
        type.split(';')[0],
        { schema: /json|yaml/.test(type) ? {} : { type: 'string' } },
      ]),
    ),
  },
  default: problem,
})
const inPath = (path: string, name: string): boolean => path.includes(`{${name}}`)

/** A file's question may come as a body. */
const postOperation = (operationId: string, { summary, input, files = {} }: Call) => ({
  operationId: `${operationId}ByBody`,
  summary,
  requestBody: { required: true, content: { 'application/json': { schema: json(input, 'input') } } },
  responses: fileOf(files),
})

function parametersOf(path: string, input: z.ZodType) {
  const { properties = {}, required = [] } = json(input, 'input')
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: inPath(path, name) ? 'path' : 'query',
    required: inPath(path, name) || required.includes(name),
    schema,
  }))
}

function readOperation(operationId: string, { path, summary, input, answer, files, isLong }: Call) {
  return {
    operationId,
    summary,
    parameters: parametersOf(path, input),
    responses: files ? fileOf(files) : answerOf(200, answer, isLong),
  }
}

const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }

function writeOperation(operationId: string, { path, summary, asked, body, status, answer }: Write) {
  const parameters = [...(inPath(path, 'id') ? [ID] : []), ...(asked ? parametersOf(path, asked) : [])]
  const requestBody = body && { required: true, content: { [body.type]: { schema: json(body.schema, 'input') } } }
  return { operationId, summary, parameters, ...(requestBody && { requestBody }), responses: answerOf(status, answer) }
}

let described: ReturnType<typeof describe> | undefined

/** The whole contract as an OpenAPI 3.0 document, made once. */
export function describeApi() {
  described ??= describe()
  return described
}

function describe() {
  const paths: Record<string, Record<string, unknown>> = {}
  const add = (path: string, method: string, operation: unknown): void => {
    paths[`/api${path}`] = { ...paths[`/api${path}`], [method]: operation }
  }
  for (const [name, call] of Object.entries<Call>(calls)) {
    add(call.path, 'get', readOperation(name, call))
    if (call.files) add(call.path, 'post', postOperation(name, call))
  }
  for (const [name, write] of Object.entries(writes)) add(write.path, write.method, writeOperation(name, write))
  return {
    openapi: '3.0.3',
    info: { title: 'Leitmotif', version: '1', description: 'Offsets are UTF-16 into a document’s text.' },
    paths,
  }
}
