// Who can reach the server: this machine alone, or others too, who then bring a token or only look.
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { UsageError } from '../failure.ts'
import { LEAST_TOKEN } from './gate.ts'

export interface ReachFlags {
  readonly host: string
  readonly name: readonly string[]
  readonly tokenFile?: string
  readonly readOnly?: boolean
}

export interface Reach {
  readonly host: string
  readonly names: readonly string[]
  readonly token: string | undefined
  readonly isReadOnly: boolean
}

/** @throws UsageError for an address that others reach without a token or read-only, without a name, or with a token that cannot be used */
export function reachOf({ host, name, tokenFile, readOnly = false }: ReachFlags): Reach {
  if (isIP(host) === 0)
    throw new UsageError(`expected an IP address with --host, such as 0.0.0.0, got ${JSON.stringify(host)}`)
  const names = name.map(nameOf)
  const token = tokenFile === undefined ? undefined : readToken(tokenFile)
  const isOpen = !(host === '::1' || host.startsWith('127.'))
  if (isOpen && token === undefined && !readOnly)
    throw new UsageError(
      `others could change the collection at ${host}: give --token-file FILE, so that only who knows the token comes in, or --read-only`,
    )
  if (isOpen && names.length === 0)
    throw new UsageError(
      `say by which name the server at ${host} is addressed, with --name, such as --name archive.example.org`,
    )
  return { host, names, token, isReadOnly: readOnly }
}

/** As a browser writes it: lower case, punycode, [::1]. */
function nameOf(name: string): string {
  const address = `http://${isIP(name) === 6 ? `[${name}]` : name}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.href === `http://${url?.host}/` && url.port === '' && !name.includes(':80')) return url.hostname
  throw new UsageError(`expected the name of a host with --name, without a port or path, got ${JSON.stringify(name)}`)
}

function readToken(file: string): string {
  let token: string
  try {
    token = readFileSync(file, 'utf8').trim()
  } catch (cause) {
    throw new UsageError(`the token cannot be read from ${file}: name a file with one line in it`, { cause })
  }
  if (token.length >= LEAST_TOKEN && /^[\x21-\x7e]+$/.test(token)) return token
  throw new UsageError(
    `${file} holds no token that can be used: expected one line of at least ${LEAST_TOKEN} letters and digits, such as "openssl rand -hex 24" writes`,
  )
}
