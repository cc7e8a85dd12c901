// A disk of a few MB fills up while documents come in: an error that names it, nothing half, and the same command goes on once there is room.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { examine, fingerprintOf } from './examine.ts'
import { run, serving } from './product.ts'
import { textOf, writeTexts } from './texts.ts'
import type { Tortured } from './tortured.ts'

const SMALL_MB = 3
const ROOMY_MB = 64
const FILES = 1000

/** Undefined where this account may not mount a disk of its own: root may, on Linux. */
export async function tortureFullDisk(): Promise<Tortured | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-torture-'))
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  if (!isMounted(disk)) {
    rmSync(folder, { recursive: true, force: true })
    return undefined
  }
  const problems: string[] = []
  const path = join(disk, 'full.db')
  const address = `sqlite:${path}`
  try {
    const files = writeTexts(join(folder, 'files'), FILES)
    const ingest = ['ingest', files, '--json', '--batch', '20', '--store', address]
    const stopped = await run(ingest)
    const acknowledged = stopped.lines.map(({ id }) => String(id))
    if (stopped.code !== 1 || acknowledged.length === FILES)
      problems.push(`the disk did not fill up: ${stopped.errors}`)
    if (!(stopped.errors.includes(path) && /free some space/.test(stopped.errors)))
      problems.push(`the message does not name the file and the way out: ${stopped.errors}`)
    for (const fault of await examine(address, { there: acknowledged, whole: true })) problems.push(`full: ${fault}`)

    const refused = await run(['serve', '--port', '0', '--empty', '--store', address])
    if (!refused.errors.includes(path))
      problems.push(`a server that cannot open it does not name it: ${refused.errors}`)
    resize(disk, SMALL_MB + 2)
    problems.push(...(await servedFull(address)).map((problem) => `serving on a full disk: ${problem}`))

    resize(disk, ROOMY_MB)
    const resumed = await run(ingest)
    if (resumed.code !== 0) problems.push(`with room again it does not go on: ${resumed.errors}`)
    for (const fault of await examine(address, { there: acknowledged, whole: true }))
      problems.push(`with room: ${fault}`)
    const clean = `sqlite:${join(folder, 'clean.db')}`
    await run(['ingest', files, '--json', '--store', clean])
    const [ours, theirs] = [await fingerprintOf(address), await fingerprintOf(clean)]
    if (ours !== theirs) problems.push(`in the end the fingerprint is ${ours}, a clean build has ${theirs}`)
    return { what: 'full disks', kills: 1, docs: FILES, problems }
  } finally {
    // Whatever this process has looked into may keep the file until it is cleared away.
    execFileSync('umount', ['--lazy', disk])
    rmSync(folder, { recursive: true, force: true })
  }
}

const resize = (disk: string, mb: number): Buffer => execFileSync('mount', ['-o', `remount,size=${mb}m`, disk])

function isMounted(disk: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SMALL_MB}m`, 'leitmotif', disk], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Questions are answered as ever; a file that cannot be kept is refused with its reason. */
async function servedFull(address: string): Promise<string[]> {
  const problems: string[] = []
  const server = await serving(address)
  try {
    const asked = await fetch(`${server.address}/api/graph?limit=10`)
    if (!asked.ok) problems.push(`a question is answered with ${asked.status}: ${await asked.text()}`)
    const form = new FormData()
    form.append('file', new Blob([textOf(1).repeat(60_000)]), 'large.txt')
    const brought = await fetch(`${server.address}/api/docs`, { method: 'POST', body: form })
    const said = await brought.text()
    if (brought.status !== 503 || !/make room/.test(said))
      problems.push(`a file is answered with ${brought.status}: ${said}`)
    if (!(await fetch(`${server.address}/api/health`)).ok) problems.push('it no longer answers after that')
  } finally {
    await server.stop()
  }
  return problems
}
