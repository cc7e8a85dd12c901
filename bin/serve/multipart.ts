// Reads files that a form or a program sends (multipart/form-data), with limits on their number and size.

import type { IncomingMessage } from 'node:http'
import busboy from '@fastify/busboy'
import { ProblemError } from '#graph/problem'

export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}
export interface Sent {
  readonly files: readonly SentFile[]
  /** Text fields beside the files: country, source, lang … */
  readonly fields: ReadonlyMap<string, string>
}

const MOST_FILES = 1000
const MOST_BYTES = 64 * 1024 * 1024
const MOST_FIELDS = 20
const MOST_FIELD_BYTES = 1000

/** @throws ProblemError 415 for another type, 413 over the limits, 400 for a body that is broken or brings no file */
export async function readFiles(request: IncomingMessage): Promise<Sent> {
  const type = request.headers['content-type'] ?? ''
  if (!/^multipart\/form-data\b/i.test(type)) throw new ProblemError(415, 'expected files as multipart/form-data')
  const sent = await collect(request, type)
  if (sent.files.length === 0)
    throw new ProblemError(400, 'the form brings no file: add at least one part with a file name')
  return sent
}

function collect(request: IncomingMessage, type: string): Promise<Sent> {
  const files: SentFile[] = []
  const fields = new Map<string, string>()
  let total = 0
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      request.unpipe()
      request.resume()
      reject(error)
    }
    const broken = (cause: unknown): void =>
      fail(new ProblemError(400, 'the form could not be read: it is cut short or not multipart/form-data', { cause }))
    const tooLarge = (): void =>
      fail(
        new ProblemError(
          413,
          `expected at most ${MOST_FILES} files of together ${MOST_BYTES / 2 ** 20} MB: send them in several requests`,
        ),
      )
    try {
      const form = busboy({
        headers: { ...request.headers, 'content-type': type },
        limits: { files: MOST_FILES, fields: MOST_FIELDS, fieldSize: MOST_FIELD_BYTES },
      })
      form.on('file', (_field, stream, name) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => {
          total += chunk.length
          if (total > MOST_BYTES) tooLarge()
          else chunks.push(chunk)
        })
        stream.on('end', () => name && files.push({ name, bytes: Buffer.concat(chunks) }))
        stream.on('error', broken)
      })
      form.on('field', (name, value, _nameCut, valueCut) => {
        if (valueCut)
          fail(new ProblemError(400, `the field ${name} has more than ${MOST_FIELD_BYTES} bytes: shorten it`))
        else fields.set(name, value)
      })
      form.on('fieldsLimit', () =>
        fail(new ProblemError(400, `the form has more than ${MOST_FIELDS} fields: leave some out`)),
      )
      form.on('filesLimit', tooLarge)
      form.on('error', broken)
      form.on('finish', () => resolve({ files, fields }))
      request.on('aborted', () => broken(new Error('aborted')))
      request.pipe(form)
    } catch (error) {
      broken(error)
    }
  })
}
