// The extractor's version: another where a file changes that reading goes through, the same where any other does.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { extractorVersion, versionOf } from '#graph/extractor-version'

it('follows imports and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-version-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
  put('extract.js', "import { a } from './a.js'\nimport 'node:fs'\nexport const x = () => import('./later.js')")
  put('a.js', "export { b as a } from './b.js'")
  put('b.js', 'export const b = 1')
  put('later.js', "import './a.js'")
  put('other.js', 'export const other = 1')
  const version = () => versionOf(pathToFileURL(join(folder, 'extract.js')))
  const first = version()
  expect(first).toMatch(/^[0-9a-f]{16}$/)
  put('other.js', 'export const other = 2')
  expect(version()).toBe(first)
  for (const name of ['b.js', 'later.js']) {
    const was = version()
    put(name, '// changed')
    expect(version()).not.toBe(was)
  }
})

it('is that of the rules at hand', () => expect(extractorVersion()).toMatch(/^[0-9a-f]{16}$/))
