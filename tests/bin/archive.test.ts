// leitmotif archive and open: a project goes into one file and comes out of it in another place.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { leitmotif, root } from '../product.ts'

test('a project is archived with its codebook and opened elsewhere with the same fingerprint', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-archive-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [here, there] = ['here', 'there'].map((name) => `sqlite:${join(folder, `${name}.db`)}`) as [string, string]
  const file = join(folder, 'project.leitmotif')
  await leitmotif(['ingest', join(root, 'seeds', 'documents'), '--store', here])
  const archived = await leitmotif(['archive', file, '--store', here, '--json'])
  expect(archived.code).toBe(0)
  expect(JSON.parse(archived.stdout)).toMatchObject({ docs: 5, judgements: 0 })
  expect(await leitmotif(['archive', file, '--store', here])).toMatchObject({ code: 2 })

  const codebook = join(folder, 'codebook')
  const opened = await leitmotif(['open', file, '--store', there, '--codebook-to', codebook])
  expect(opened).toMatchObject({ code: 0, stdout: expect.stringContaining(JSON.parse(archived.stdout).fingerprint) })
  expect(readdirSync(codebook)).toEqual(
    readdirSync(join(root, 'seeds', 'codebook')).filter((name) => name.endsWith('.yaml')),
  )
  expect(
    await leitmotif(['ingest', join(root, 'seeds', 'documents'), '--store', there, '--codebook', codebook]),
  ).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/unchanged/),
  })
  expect(await leitmotif(['open', join(folder, 'absent'), '--store', there])).toMatchObject({ code: 2 })
}, 240_000)
