// Reading one document: its text, its marks, and what is chosen in it.
import { expect, it } from 'vitest'
import { allDocs } from './api.ts'
import { inView, lit, squeeze } from './read-page.ts'
import { describeVisit, goTo } from './visit.ts'

describeVisit('a document', ({ open }) => {
  it('shows its text whole, with site navigation folded away', async () => {
    const page = await open('/docs')
    for (const doc of await allDocs(page)) {
      await goTo(page, `/docs/${encodeURIComponent(doc.id)}`)
      const blocks = page.getByRole('article').locator('[data-text]')
      expect(squeeze((await blocks.allTextContents()).join(''))).toBe(squeeze(doc.text))
      const seen = await page.getByRole('article').locator('[data-text]:visible').allTextContents()
      const kept = doc.furniture.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), doc.text)
      expect(squeeze(seen.join(' '))).toBe(squeeze(kept))
    }
  })

  it('keeps the header in sight and the place while the search is called', async () => {
    const page = await open('/docs')
    const [longest] = (await allDocs(page)).toSorted((a, b) => b.text.length - a.text.length)
    if (!longest) throw new Error('expected documents')
    await goTo(page, `/docs/${encodeURIComponent(longest.id)}`)
    const place = () => page.evaluate(() => window.scrollY)
    const above = () => page.getByRole('banner').evaluate((header) => header.getBoundingClientRect().top)
    await page.evaluate(() => window.scrollTo(0, 3 * window.innerHeight))
    await expect.poll(place).toBeGreaterThan(900)
    const before = await place()
    expect(await above()).toBe(0)
    await page.keyboard.press('/')
    await page.keyboard.type('work')
    await page.getByRole('option').first().waitFor()
    expect([await place(), await above()]).toEqual([before, 0])
  })

  it('unfolds site navigation at its place when asked', async () => {
    const page = await open('/docs')
    const doc = (await allDocs(page)).find(({ furniture }) => furniture.length > 0)
    if (!doc) throw new Error('expected furniture in one of the documents')
    await goTo(page, `/docs/${doc.id}`)
    const hidden = page.getByText(squeeze(doc.text.slice(doc.furniture[0]?.start, doc.furniture[0]?.end)).slice(0, 20))
    await page.getByRole('button', { name: 'Show' }).first().click()
    await hidden.waitFor()
    await page.getByRole('button', { name: 'Hide' }).first().click()
    await hidden.waitFor({ state: 'hidden' })
  })

  it('marks every mention with exactly its words, nested ones too', async () => {
    const page = await open('/docs')
    for (const doc of await allDocs(page)) {
      await goTo(page, `/docs/${encodeURIComponent(doc.id)}`)
      const marked = await page
        .locator('article mark[data-entity]')
        .evaluateAll((marks) =>
          marks.map((mark) => [
            mark.getAttribute('data-mention'),
            mark.getAttribute('data-entity'),
            mark.getAttribute('data-kind'),
            mark.textContent,
          ]),
        )
      const words = new Map<string, string[]>()
      for (const [index, entity, kind, text] of marked) {
        const key = [index, entity, kind].join(' ')
        words.set(key, [...(words.get(key) ?? []), text ?? ''])
      }
      const expected = doc.mentions.map(({ start, end, entity, kind }, i) => [
        [i, entity, kind].join(' '),
        doc.text.slice(start, end),
      ])
      const found = [...words].map(([key, parts]) => [key, parts.join('')])
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
    }
  })

  it('steps through the chosen entity by n and p, and Enter opens it in the graph', async () => {
    const page = await open('/docs')
    const [doc] = await allDocs(page)
    if (!doc) throw new Error('expected a document')
    await goTo(page, `/docs/${doc.id}`)
    const named = page.getByRole('region', { name: 'Named here' })
    await named.getByRole('button').first().click()
    const bar = page.getByRole('region', { name: 'Step through the text' })
    const id = await page.locator('article mark[data-chosen]').first().getAttribute('data-entity')
    const own = doc.mentions.filter(({ entity }) => entity === id)
    expect(await named.getByRole('button', { pressed: true }).textContent()).toBe(`${own[0]?.label}${own.length}`)
    await bar.getByText(`1 of ${own.length}`).waitFor()
    await page.keyboard.press('n')
    await bar.getByText(`2 of ${own.length}`).waitFor()
    await inView(page, 'article mark[data-current]')
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    await bar.getByText(`${own.length} of ${own.length}`).waitFor()
    expect(await page.locator('article mark[data-current]').first().getAttribute('data-entity')).toBe(id)
    expect(new URL(page.url()).searchParams.get('select')).toBe(id)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/' && url.searchParams.get('select') === id)
  })

  it('shows beside the scroll bar where the chosen entity is named, and goes there', async () => {
    const page = await open('/docs')
    const docs = await allDocs(page)
    const doc = docs.toSorted((a, b) => b.mentions.length - a.mentions.length)[0]
    const counted = new Map<string, number>()
    for (const { entity } of doc?.mentions ?? []) counted.set(entity, (counted.get(entity) ?? 0) + 1)
    const [entity] = [...counted].find(([, n]) => n > 3 && n < 8) ?? []
    const at = doc?.mentions.filter((mention) => mention.entity === entity).map(({ start }) => start) ?? []
    await goTo(page, `/docs/${doc?.id}?select=${encodeURIComponent(entity ?? '')}`)
    // It is for the pointer alone, so that no role leads to it.
    const ticks = page.locator('[aria-hidden="true"] > button[data-kind]')
    await expect.poll(() => ticks.count()).toBeGreaterThan(0)
    const shares = await ticks.evaluateAll((all) =>
      all.map((tick) => Number.parseFloat((tick as HTMLElement).style.top) / 100),
    )
    for (const start of at) {
      const share = start / (doc?.text.length ?? 1)
      expect(Math.min(...shares.map((one) => Math.abs(one - share)))).toBeLessThan(1 / 300)
    }
    await ticks.last().click()
    const current = page.locator(`article mark[data-entity="${entity}"][data-current]`)
    await current.first().waitFor()
    await expect
      .poll(() => current.first().evaluate((mark) => Math.abs(mark.getBoundingClientRect().top - innerHeight / 2)))
      .toBeLessThan(500)
  })

  it('has one stop of the Tab key in its text, however many marks it has', async () => {
    const page = await open('/docs')
    const [doc] = await allDocs(page)
    await goTo(page, `/docs/${doc?.id}`)
    expect(await page.locator('article a[tabindex="0"], article mark[tabindex="0"]').count()).toBe(1)
  })

  it('shows in the margin who is said to do what to whom, each claim leading to its words', async () => {
    const page = await open('/docs', { viewport: { width: 1440, height: 900 } })
    const doc = (await allDocs(page)).find(({ claims }) => claims.length > 3)
    if (!doc) throw new Error('expected claims')
    await goTo(page, `/docs/${doc.id}`)
    for (const more of await page.getByRole('button', { name: /^\d+ more$/, expanded: false }).all())
      if (await more.evaluate((button) => button.closest('article') !== null)) await more.click()
    const lists = page.getByRole('article').getByRole('list', { name: 'Claims' })
    const claims = lists.getByRole('listitem')
    await expect.poll(() => claims.count()).toBe(doc.claims.length)
    const first = claims.first().getByRole('link')
    const { spans, predicate } = doc.claims.toSorted((a, b) => a.spans.subject.start - b.spans.subject.start)[0] ?? {}
    expect(await first.textContent()).toContain(predicate ?? '')
    await first.click()
    const ends = [spans?.subject, spans?.predicate, spans?.object].flatMap((span) => span ?? [])
    await expect
      .poll(() => lit(page))
      .toBe(doc.text.slice(Math.min(...ends.map(({ start }) => start)), Math.max(...ends.map(({ end }) => end))))
  })

  it('opens the entity of a mark that is clicked, in the graph as it was', async () => {
    const page = await open('/?kinds=organization')
    const doc = (await allDocs(page)).find(({ mentions }) => mentions.some(({ kind }) => kind === 'organization'))
    if (!doc) throw new Error('expected an organization')
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Read' }).click()
    await page.getByRole('link', { name: doc.title }).click()
    const mark = page.locator('article mark[data-kind="organization"]').first()
    const id = await mark.getAttribute('data-entity')
    await mark.getByRole('link').first().click()
    await page.waitForURL((url) => url.pathname === '/' && url.searchParams.get('select') === id)
    expect(new URL(page.url()).searchParams.get('kinds')).toBe('organization')
  })

  it("speaks the reader's language and leaves the text its own", async () => {
    const page = await open('/docs', { locale: 'zh-CN' })
    await page.getByRole('heading', { name: '文献库' }).waitFor()
    const [doc] = await allDocs(page)
    await page.getByRole('link', { name: doc?.title ?? '' }).click()
    await page.getByRole('link', { name: '返回图谱' }).waitFor()
    expect(await page.getByRole('article').getAttribute('lang')).toBe('en')
    expect(await page.locator('html').getAttribute('lang')).toBe('zh')
  })

  it('says so when it is not in the collection, and leads to the library', async () => {
    const page = await open('/docs/no-such-document')
    await page.getByRole('heading', { name: 'This document is not in the collection' }).waitFor()
    await page.getByRole('link', { name: 'To the library' }).click()
    await page.getByRole('heading', { name: 'Library' }).waitFor()
  })
})
