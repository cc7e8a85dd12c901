// What a stranger gets: the tarball of npm pack, run by npx in an empty folder.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root, whenServing } from '../product.ts'

let folder: string
let tarball: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-packed-'))
  mkdirSync(join(folder, 'empty'))
  // The build stands (the test command made it); packing it again from nothing is for a release.
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }),
  )
  tarball = join(folder, packed.filename)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('serves the five documents, pages and all, and keeps them in the folder it was started in', async () => {
  const child = spawn('npx', ['--yes', '--prefer-offline', '--package', tarball, 'leitmotif', 'serve', '--port', '0'], {
    cwd: join(folder, 'empty'),
    detached: true,
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    const { address } = await whenServing(child)
    expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ status: 'ok', docs: 5 })
    for (const path of ['/', '/docs']) {
      const page = await fetch(address + path)
      const html = await page.text()
      expect([page.status, html]).toEqual([200, expect.stringContaining('Leitmotif')])
      const assets = [...html.matchAll(/"(\/_next\/static\/[^"\\]+)"/g)].flatMap(([, asset]) => asset ?? [])
      expect(assets.length).toBeGreaterThan(3)
      for (const asset of new Set(assets)) expect([asset, (await fetch(address + asset)).status]).toEqual([asset, 200])
    }
    expect(existsSync(join(folder, 'empty', 'leitmotif.db'))).toBe(true)
  } finally {
    // npx starts a shell that starts the program: the whole group ends.
    if (child.pid) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
}, 240_000)
