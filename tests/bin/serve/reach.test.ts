// What must be said before others can reach the server.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { reachOf } from '../../../bin/serve/reach.ts'

function tokenFile(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-token-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'token'), content)
  return join(folder, 'token')
}
const token = 'k'.repeat(24)

it('needs nothing for this machine alone', () => {
  for (const host of ['127.0.0.1', '127.0.0.53', '::1'])
    expect(reachOf({ host, name: [] })).toEqual({ host, names: [], token: undefined, isReadOnly: false })
})

it.each(['0.0.0.0', '::', '192.168.1.4'])('needs a token or --read-only, and a name, for %s', (host) => {
  expect(() => reachOf({ host, name: ['a.example'] })).toThrow(/--token-file FILE.*--read-only/)
  expect(() => reachOf({ host, name: [], readOnly: true })).toThrow(/--name/)
  expect(reachOf({ host, name: ['a.example'], readOnly: true })).toMatchObject({ isReadOnly: true, token: undefined })
  expect(reachOf({ host, name: ['A.Example'], tokenFile: tokenFile(`${token}\n`) })).toMatchObject({
    names: ['a.example'],
    token,
  })
})

it.each(['a.example:80', 'a.example:81', 'http://a.example', 'a.example/x', 'a@b.example', '', 'a b'])(
  'takes no name %j',
  (name) => {
    expect(() => reachOf({ host: '127.0.0.1', name: [name] })).toThrow(/expected the name of a host/)
  },
)

it.each(['short', '', `${'k'.repeat(30)}\n${'k'.repeat(30)}`, 'ключ'.repeat(10)])(
  'takes no token that could be guessed or not be sent: %j',
  (content) => {
    expect(() => reachOf({ host: '127.0.0.1', name: [], tokenFile: tokenFile(content) })).toThrow(
      /no token that can be used/,
    )
  },
)

it('names a file that is not there, and what is no address', () => {
  expect(() => reachOf({ host: '127.0.0.1', name: [], tokenFile: '/nowhere/token' })).toThrow(/\/nowhere\/token/)
  expect(() => reachOf({ host: 'localhost', name: [] })).toThrow(/expected an IP address with --host/)
})
