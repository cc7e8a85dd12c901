import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findFiles } from '../../bin/find-files.ts'
import { planFiles, readFiles } from '../../bin/read-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-find-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, text = 'Words.'): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
/** What was found, without the folder's name: "a.txt", "b.pdf aside", "c problem". */
const found = (...paths: string[]): string[] =>
  [...findFiles(paths)].map((file) => {
    const name = file.path.replace(`${folder}/`, '')
    return 'problem' in file ? `${name} problem` : 'aside' in file ? `${name} aside` : name
  })

describe('a folder', () => {
  it('gives its documents and those of the folders in it, by name, and says what it leaves aside', () => {
    mkdirSync(join(folder, 'm'))
    for (const name of ['z.txt', 'a.md', 'b.jpg', '.hidden.txt', 'manifest.yaml', 'm/n.txt']) put(name)
    expect(found(folder)).toEqual(['a.md', 'b.jpg aside', 'm/n.txt', 'z.txt'])
  })

  it('that holds a link to itself ends all the same', () => {
    put('a.txt')
    symlinkSync(folder, join(folder, 'again'))
    expect(found(folder)).toEqual(['a.txt'])
  })

  it('that holds what cannot be read goes on behind it', () => {
    symlinkSync('loop', join(folder, 'loop'))
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    put('z.txt')
    expect(found(folder)).toEqual(['loop problem', 'pipe.txt problem', 'z.txt'])
  })
})

describe('a path', () => {
  it('that is absent, too long or no file is told, and the next is read', () => {
    const good = put('good.txt')
    const long = join(folder, 'x'.repeat(300))
    expect(found(join(folder, 'none.txt'), long, '/dev/null', good).map((line) => line.slice(-8))).toEqual([
      ' problem',
      ' problem',
      ' problem',
      'good.txt',
    ])
  })

  it('to a file over the limit is refused before it is read', () => {
    const large = put('large.txt')
    truncateSync(large, 3 * 2 ** 30)
    expect([...readFiles(planFiles([large]))]).toEqual([{ name: large, problem: expect.stringContaining('more than') }])
  })
})

describe('a manifest', () => {
  it('that speaks of a file that is not there is told', () => {
    put('a.txt')
    put('manifest.yaml', '- file: a.txt\n  title: A\n- file: b.txt\n  title: B\n')
    const plan = planFiles([folder])
    expect(plan.notes).toEqual([expect.stringContaining('b.txt')])
    expect(plan.files).toMatchObject([{ meta: { title: 'A' } }])
  })
})
