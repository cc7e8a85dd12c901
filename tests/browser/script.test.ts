// A document, a decision and an address that try to run as part of the page: everywhere they are words, and nothing else.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { leitmotif, type Served, serveProduct } from '../product.ts'
import { describeVisit } from './visit.ts'

const stage = inject('stage')
const RUN = 'window.ran=1'
const TITLE = `</title></script><script>${RUN}</script>“Union news”`
const SOURCE = `"><img src=x onerror=${RUN}>`
const LABEL = `<svg onload=${RUN}>Unions`
const TEXT = `Trade unions <img src=x onerror=${RUN}> belong to the Party. \${${RUN}} {{${RUN}}}

Xi Jinping <a href="javascript:${RUN}">met</a> the All-China Federation of Trade Unions in Beijing, <iframe srcdoc="<script>${RUN}</script>">.

# [markdown](javascript:${RUN}) ![x](x "onerror=${RUN}")
`
const folder = mkdtempSync(join(tmpdir(), 'leitmotif-script-'))
let product: Served | undefined
let doc = ''

beforeAll(async () => {
  if (stage === undefined) return
  const store = `sqlite:${join(folder, 'store.db')}`
  const file = join(folder, `<img src=x onerror=${RUN}>.jsonl`)
  const rows = ['china', 'vietnam'].map((country) => ({
    text: `${TEXT}${country}`,
    title: TITLE,
    source: SOURCE,
    country,
  }))
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
  const { code, stderr } = await leitmotif(['ingest', file, '--store', store])
  expect([code, stderr]).toEqual([0, '2 added\n'])
  product = await serveProduct(store)
  const { docs } = await (await fetch(`${product.address}/api/docs`)).json()
  doc = docs[0].id
  const { entities } = await (await fetch(`${product.address}/api/entities?q=trade%20unions`)).json()
  const judgement = { action: 'rename', target: { entity: entities[0].id }, to: LABEL, author: SOURCE, reason: TITLE }
  const headers = { 'content-type': 'application/json' }
  const judged = await fetch(`${product.address}/api/curation`, {
    method: 'POST',
    headers,
    body: JSON.stringify(judgement),
  })
  expect(judged.status).toBe(201)
}, 120_000)
afterAll(async () => {
  await product?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describeVisit('what tries to run', (visit) => {
  const hostile = encodeURIComponent(`"></script><script>${RUN}</script><img src=x onerror=${RUN}>`)
  const groups = 'a=country%3Achina&b=country%3Avietnam'
  const pages: readonly (readonly [string, string])[] = [
    ['Explore', '/'],
    ['Explore with a question', `/?q=${hostile}`],
    ['Explore with a selection', `/?select=${hostile}&in=${hostile}&lang=${hostile}`],
    ['the library', '/docs'],
    ['a document', '/docs/DOC'],
    ['a passage', `/docs/DOC#0-12~${hostile}`],
    ['no document', `/docs/${hostile}`],
    ['the codebook', '/codebook'],
    ['Review', '/review'],
    ['Compare', `/compare?${groups}`],
    ['Compare with other groups', `/compare?a=${hostile}&b=${hostile}`],
    ['the brief', `/compare/brief?${groups}`],
    ['Method', '/method'],
    ['no page', `/${hostile}`],
  ]
  it.each(pages)('is words on %s', async (_name, path) => {
    const page = await visit.open(path.replace('DOC', doc), { address: product?.address ?? '', expected: /40[04]/ })
    await page.waitForLoadState('networkidle')
    const seen = await page.evaluate(() => ({
      ran: 'ran' in window,
      made: document.querySelectorAll(
        'main img[src="x"], main iframe, main svg[onload], [onerror], a[href^="javascript:"]',
      ).length,
    }))
    expect(seen).toEqual({ ran: false, made: 0 })
    await visit.leave()
  })

  it('can be read as it stands', async () => {
    const page = await visit.open(`/docs/${doc}`, { address: product?.address ?? '' })
    const main = page.getByRole('main')
    await expect.poll(() => main.innerText()).toContain(`<img src=x onerror=${RUN}>`)
    expect(await page.title()).toContain('<script>')
    await page.goto('/review')
    await expect.poll(() => page.getByRole('main').innerText()).toContain(LABEL)
    await visit.leave()
  })
})
