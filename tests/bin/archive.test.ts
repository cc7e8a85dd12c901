// leitmotif archive and open: a project goes into one file and comes out of it in another place.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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
  expect(readdirSync(codebook).sort()).toEqual(
    [...readdirSync(join(root, 'seeds', 'codebook')).filter((name) => name.endsWith('.yaml')), 'frames'].sort(),
  )
  expect(
    await leitmotif(['ingest', join(root, 'seeds', 'documents'), '--store', there, '--codebook', codebook]),
  ).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/unchanged/),
  })
  expect(await leitmotif(['open', join(folder, 'absent'), '--store', there])).toMatchObject({ code: 2 })
}, 240_000)

test('a scheme of frames of one’s own comes along, and finds there what it found here', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-archive-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [here, there] = ['here', 'there'].map((name) => `sqlite:${join(folder, `${name}.db`)}`) as [string, string]
  const [file, scheme, codebook] = ['project.leitmotif', 'own.yaml', 'codebook'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(
    scheme,
    'id: own\nlabel: { en: Own }\nfunctions: [{ id: unity, label: { en: unity }, means: { en: m }, cues: { en: [unite*] } }]\n',
  )
  await leitmotif(['ingest', join(root, 'seeds', 'documents'), '--store', here])
  expect(await leitmotif(['archive', file, '--store', here, '--frames', scheme])).toMatchObject({ code: 0 })
  await leitmotif(['open', file, '--store', there, '--codebook-to', codebook])
  const compared = (...where: string[]) =>
    leitmotif(['compare', 'country:china', 'country:vietnam', '--scheme', 'own', '--json', ...where])
  const [one, other] = [
    await compared('--store', here, '--frames', scheme),
    await compared('--store', there, '--codebook', codebook),
  ]
  const framesOf = ({ stdout }: { stdout: string }) => {
    const { schemes: _, ...frames } = JSON.parse(stdout.trim().split('\n')[1] ?? '')
    return frames
  }
  expect(framesOf(other)).toEqual(framesOf(one))
  expect(framesOf(one).functions[0].a.sentences).toBeGreaterThan(0)
  expect(await leitmotif(['codebook', 'check', '--codebook', codebook])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('3 schemes of frames'),
  })
}, 240_000)
