// The pages for fingers, on paper, in colours that the reader's system forces, and for those who want nothing to move.
import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from './api.ts'
import { axeFindings } from './axe.ts'
import { centreOf, enterPicture, picture } from './picture.ts'
import { describeVisit, goTo } from './visit.ts'

const heading = (page: Page, label: string) =>
  page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name: label, exact: true })

/** Where the strongest entity stands on the screen. */
async function strongest(page: Page) {
  const { nodes } = await ask<'graph'>(page, '/graph')
  const [first] = nodes.toSorted(
    (a, b) => b.sentences - a.sentences || b.mentions - a.mentions || (a.id < b.id ? -1 : 1),
  )
  if (!first) throw new Error('expected entities')
  await enterPicture(page)
  return { ...first, at: await centreOf(page, first.label) }
}

type Finger = { readonly x: number; readonly y: number }
const touch = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map((finger, id) => ({ ...finger, id })) })

describeVisit('by fingers', ({ open }) => {
  const phone = { hasTouch: true, viewport: { width: 390, height: 844 } }

  it('a tap selects, and a tap beside lets go', async () => {
    const page = await open('/', phone)
    const { label, at } = await strongest(page)
    await page.touchscreen.tap(at.x, at.y)
    await heading(page, label).waitFor()
    const box = await picture(page).boundingBox()
    await page.touchscreen.tap((box?.x ?? 0) + 8, (box?.y ?? 0) + 8)
    await expect.poll(() => new URL(page.url()).searchParams.get('select')).toBe(null)
  })

  it('two quick taps far apart are two taps and bring nothing nearer', async () => {
    const page = await open('/', phone)
    const { at } = await strongest(page)
    const box = await picture(page).boundingBox()
    await page.touchscreen.tap(at.x, at.y)
    await page.touchscreen.tap((box?.x ?? 0) + 8, (box?.y ?? 0) + 8)
    // The camera is written into the address once it rests.
    await page.waitForTimeout(1000)
    const { searchParams } = new URL(page.url())
    expect([searchParams.get('select'), searchParams.get('at')]).toEqual([null, null])
  })

  it('a long press opens what can be done with an entity', async () => {
    const page = await open('/', phone)
    const { id, label, at } = await strongest(page)
    const session = await page.context().newCDPSession(page)
    await touch(session, 'touchStart', [at])
    await page.getByRole('menu', { name: `What can be done with ${label}` }).waitFor()
    await touch(session, 'touchEnd', [])
    await page.getByRole('menuitem', { name: 'Hide' }).tap()
    await expect.poll(() => new URL(page.url()).searchParams.get('steps')).toBe(`h~${id}`)
  })

  it('two fingers that part bring it nearer', async () => {
    const page = await open('/', phone)
    const { at } = await strongest(page)
    const session = await page.context().newCDPSession(page)
    const apart = (by: number) => [
      { x: at.x - by, y: at.y },
      { x: at.x + by, y: at.y },
    ]
    await touch(session, 'touchStart', apart(20))
    for (const by of [30, 45, 60]) await touch(session, 'touchMove', apart(by))
    await touch(session, 'touchEnd', [])
    const ratio = () => Number(new URL(page.url()).searchParams.get('at')?.split(',')[2] ?? 1)
    await expect.poll(ratio).toBeLessThan(0.6)
  })
})

describeVisit('by the mouse', ({ open }) => {
  it('the other button opens what can be done with an entity', async () => {
    const page = await open('/')
    const { id, label, at } = await strongest(page)
    await page.mouse.click(at.x, at.y, { button: 'right' })
    await page.getByRole('menu', { name: `What can be done with ${label}` }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('menuitem', { name: 'Pin where it is' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('steps')).toMatch(new RegExp(`^p~.*~${id}$`))
  })
})

describeVisit('on paper', ({ open }) => {
  it.each(['light', 'dark'] as const)(
    'the picture, its legend and the panel stand on white, from the %s',
    async (scheme) => {
      const page = await open('/?select=concept%3Amass-line', { colorScheme: scheme })
      await heading(page, 'mass line').waitFor()
      await page.waitForFunction(() => {
        window.dispatchEvent(new Event('beforeprint'))
        return document.querySelector('svg[role="img"] desc') !== null
      })
      await page.emulateMedia({ media: 'print', colorScheme: scheme })
      const drawn = page.getByRole('img', { name: 'Mass line, in 5 documents' })
      expect(await drawn.isVisible()).toBe(true)
      await drawn.getByText('one document only').waitFor()
      expect(await page.getByRole('banner').isVisible()).toBe(false)
      expect(await page.getByRole('complementary', { name: 'Filters' }).isVisible()).toBe(false)
      expect(await page.getByRole('application').isVisible()).toBe(false)
      expect(await page.getByRole('list', { name: 'Passages' }).getByRole('listitem').count()).toBe(3)
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(251, 250, 247)')
      const printed = await page.pdf({ format: 'A4' })
      expect(printed.subarray(0, 5).toString()).toBe('%PDF-')
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
      await expect.poll(() => drawn.count()).toBe(0)
    },
  )
})

describeVisit('a document on paper', ({ open }) => {
  it('is the text with its marks, on white, without what is for the screen', async () => {
    const page = await open('/docs', { colorScheme: 'dark' })
    const { docs } = await ask<'docs'>(page, '/docs')
    await goTo(page, `/docs/${docs[0]?.id}`)
    await page.getByRole('article').waitFor()
    const marks = await page.locator('article mark').count()
    const forTheScreen = [
      page.getByRole('banner'),
      page.getByRole('complementary', { name: 'About this document' }),
      page.getByRole('region', { name: 'Step through' }),
    ]
    for (const part of forTheScreen) expect(await part.isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const part of forTheScreen) expect(await part.isVisible()).toBe(false)
    expect(await page.locator('article mark').count()).toBe(marks)
    expect(await page.getByRole('article').isVisible()).toBe(true)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(251, 250, 247)')
  })
})

describeVisit('in colours that the system forces', ({ open }) => {
  describe.each(['light', 'dark'] as const)('%s ones', (colorScheme) => {
    it('bars, the open page and the picture can still be seen', async () => {
      const page = await open('/?select=concept%3Amass-line', { colorScheme, forcedColors: 'active' })
      await heading(page, 'mass line').waitFor()
      const colour = (selector: string, property: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
      expect(await colour('aside ul[aria-label="Links"] i', 'background-color')).not.toBe(
        await colour('body', 'background-color'),
      )
      expect(await colour('nav a[aria-current]', 'border-bottom-color')).not.toBe(
        await colour('nav a:not([aria-current])', 'border-bottom-color'),
      )
      expect(await colour('section[aria-label="Graph"]', 'forced-color-adjust')).toBe('none')
      expect(await axeFindings(page)).toEqual([])
    })

    it('a passage that the address points at is framed, since its ground is gone', async () => {
      const page = await open('/docs', { colorScheme, forcedColors: 'active' })
      const { docs } = await ask<'docs'>(page, '/docs')
      await goTo(page, `/docs/${docs[0]?.id}#400-520`)
      const passage = page.locator('article [data-passage]').first()
      await passage.waitFor()
      const frame = await passage.evaluate((mark) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(mark)
        return { outlineStyle, outlineWidth }
      })
      expect(frame).toEqual({ outlineStyle: 'solid', outlineWidth: '2px' })
    })
  })
})

describeVisit('for who wants nothing to move', ({ open }) => {
  it('a zoom is there at once', async () => {
    const page = await open('/', { reducedMotion: 'reduce' })
    const { label, at } = await strongest(page)
    await page.keyboard.press('+')
    await page.evaluate(
      () =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))),
    )
    const soon = await centreOf(page, label)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(await centreOf(page, label)).toEqual(soon)
    expect(soon).not.toEqual(at)
    const motion = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--motion'))
    expect(Number.parseFloat(motion)).toBe(0)
  })
})
