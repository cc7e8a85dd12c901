// Labels that would act elsewhere: formulas in every table, markup and broken characters in every format, which its own reader still reads.
import { parse as parseCsv } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { UndirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { parseHTML } from 'linkedom'
import { Parser as TurtleParser } from 'n3'
import { describe, expect, it } from 'vitest'
import { qdpx } from '#graph/export/qdpx'
import { webAnnotations } from '#graph/export/web-annotation'
import { evidencePack } from '#graph/pack/evidence-pack'
import { gather } from '#graph/pack/gather'
import { readEntriesCsv, writeEntriesCsv } from '#lib/codebook/csv'
import { jsonLdToQuads } from '#lib/codebook/skos/jsonld'
import { writeSkos } from '#lib/codebook/skos/write'
import { csvLine } from '#lib/csv-line'
import { readDocs } from '#lib/reading/read-docs'
import { checkedEngine } from '../graph/checked-engine.ts'
import { extractionOf } from '../graph/extraction-builder.ts'
import { freshStore } from '../graph/fresh-store.ts'

const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1+1',
  '\u00a0=1',
  '\ufeff=1',
  '\u200b=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example","x")',
  '"=1',
  '\0=1',
]
const MARKUP = [
  '<script>alert(1)</script>',
  ']]>',
  '<![CDATA[x',
  '</node></nodes>',
  '" onload="x',
  "' x='",
  '&lt;&amp;&#0;&x;',
  '<!--',
  '-->',
  '<?x ?>',
  '\\"',
  '{"a":1}',
  '"""',
  '> <http://evil.example> .',
  '\u0001\u0008\u001b[2J',
  '\ufffe',
  '\ud800',
  '\udc00x',
  '\u202e',
  '$' + '{x}',
  '</style>',
  '</textarea>',
]
const LABELS = [...FORMULAS, ...MARKUP]

/** As a spreadsheet program decides it, written apart from the product: the first sign that is seen, narrow or wide. */
const wouldRun = (cell: string): boolean => {
  const seen = [...cell].find((sign) => !/[\s\p{C}]/u.test(sign)) ?? ''
  return ['=', '+', '-', '@'].includes(seen.normalize('NFKC')) || /^[\t\r]/.test(cell)
}
const cellsOf = (csv: string): string[] =>
  parseCsv(csv, { relax_column_count: true, skip_empty_lines: true, bom: true }).flat()

/** An engine over docs that name each label, under titles and sources of the same kind. */
const hostileEngine = async () => {
  const store = await freshStore()
  const names = Object.fromEntries(LABELS.map((_, at) => [`word${at}x`, `concept:made-${at}`]))
  const records = Object.fromEntries(
    LABELS.map((label, at) => [`concept:made-${at}`, { label, names: { en: [label] } }]),
  )
  const text = `${Object.keys(names).join(' and ')}.`
  await store.addDocs([
    extractionOf({ id: 'a', title: LABELS.join(' '), text, names, records, country: 'CN' }),
    extractionOf({ id: 'b', title: '=1+1', text, names, records, country: 'VN' }),
  ])
  return checkedEngine(store)
}

describe('a table', () => {
  it('has no cell that a spreadsheet program would run', async () => {
    const csv = await (await hostileEngine()).export({ format: 'csv' })
    const cells = cellsOf(csv)
    expect(cells.length).toBeGreaterThan(LABELS.length * 8)
    expect(cells.filter(wouldRun)).toEqual([])
    for (const label of FORMULAS) expect([label, wouldRun(cellsOf(csvLine([label]))[0] ?? '')]).toEqual([label, false])
  })

  it('of entries comes back as it was', () => {
    const sources = FORMULAS.map((label, at) => ({
      id: `concept:made-${at}`,
      label: { en: label.trim() },
      also: { en: [`${label.trim()} too`] },
    }))
    const csv = writeEntriesCsv(sources)
    expect(cellsOf(csv).filter(wouldRun)).toEqual([])
    const problems: never[] = []
    expect(readEntriesCsv(csv, 'a.csv', problems).map(({ value }) => value.label.en)).toEqual(
      sources.map(({ label }) => label.en),
    )
    expect(problems).toEqual([])
  })
})

describe('a file for another program', () => {
  it.each([
    ['gexf', parseGexf],
    ['graphml', parseGraphml],
  ] as const)('in %s is whole, whatever labels hold', async (format, parse) => {
    const read = parse(UndirectedGraph, await (await hostileEngine()).export({ format }))
    expect(read.order).toBe(LABELS.length)
    const label = (text: string) => read.someNode((_, attributes) => attributes.label === text)
    for (const text of ['<script>alert(1)</script>', ']]>', '</node></nodes>', '&lt;&amp;&#0;&x;'])
      expect([text, label(text)]).toEqual([text, true])
  })

  it('in JSON, as web annotations, as a project and as a page of evidence is whole', async () => {
    const engine = await hostileEngine()
    expect(JSON.parse(await engine.export({ format: 'json' })).nodes).toHaveLength(LABELS.length)
    let annotations = ''
    for await (const piece of webAnnotations(engine, '')) annotations += piece
    expect(JSON.parse(annotations).total).toBe(2 * LABELS.length)
    const project = await qdpx(engine, '')
    expect(Object.keys(unzipSync(project)).every((name) => /^(project\.qde|sources\/[\w-]+\.txt)$/.test(name))).toBe(
      true,
    )
    expect(strFromU8(unzipSync(project)['project.qde'] ?? new Uint8Array())).not.toMatch(/<script|<!\[CDATA/)
    const readings = await readDocs({ name: 'a.qdpx', bytes: project })
    const page = evidencePack(await gather(engine, { in: '', entities: 50, links: 5, passages: 5 }))
    const { document } = parseHTML(page)
    expect(document.querySelectorAll('script, [onload], [onerror], iframe, textarea')).toHaveLength(0)
    expect(document.querySelectorAll('section[id^="e"]')).toHaveLength(LABELS.length)
    expect(readings.map((one) => ('doc' in one ? one.codings?.length : one.refused))).toEqual([
      LABELS.length,
      LABELS.length,
    ])
  })

  it('in Turtle and JSON-LD says of an entry what it says, and nothing of another', () => {
    const labels = MARKUP.map((label) => label.toWellFormed().trim())
    const entries = labels.map((label, at) => ({
      value: { id: `concept:made-${at}`, label: { en: label }, note: label },
      file: '../../x',
      line: 1,
    }))
    const sources = { entries, themes: [] }
    for (const quads of [
      new TurtleParser().parse(writeSkos(sources, 'turtle')),
      jsonLdToQuads(writeSkos(sources, 'jsonld')),
    ]) {
      const said = quads
        .filter(({ predicate }) => predicate.value.endsWith('prefLabel'))
        .map(({ object }) => object.value)
      expect(said).toEqual(labels)
      expect(quads.some(({ subject, predicate }) => /evil/.test(subject.value + predicate.value))).toBe(false)
    }
  })
})
