// Waiting inside the page, where no message between processes adds to what is measured.

const region = 'section[aria-label="Graph"]'
export const panel = 'aside[aria-label="Details"]'
export const search = 'search [role="combobox"]'

/** From the beginning of the navigation to the first frame after the picture holds all it was asked for, ms. */
export const whenDrawn = (page) =>
  page.evaluate(
    (picture) =>
      new Promise((resolve) => {
        const look = () => {
          const isDrawn = document.querySelector(picture)?.getAttribute('aria-busy') === 'false'
          // The frame after the next one begins only when the one that was drawn has been shown.
          if (isDrawn) requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
          else requestAnimationFrame(look)
        }
        look()
      }),
    region,
  )

/**
 * From the page's `event` to the first frame in which `is` holds of `argument`, ms. `is` travels as text and knows nothing of
 * what is around it here.
 */
export async function timed(page, event, is, argument, act) {
  await page.evaluate(
    ([name, source, value]) => {
      const holds = new Function(`return (${source})`)()
      window.timed = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('nothing came of it within 20 seconds')), 20_000)
        addEventListener(
          name,
          ({ timeStamp }) => {
            const look = () =>
              holds(value)
                ? requestAnimationFrame(() => resolve(performance.now() - timeStamp))
                : requestAnimationFrame(look)
            look()
          },
          { capture: true, once: true },
        )
      })
    },
    [event, String(is), argument],
  )
  await act()
  return page.evaluate(() => window.timed)
}

/** Where the `place`-th strongest entity of the picture stands: the keyboard goes there, and a ring is drawn around it. */
export async function spotOf(page, place) {
  await page.locator(`${region} [role="application"]`).focus()
  await page.keyboard.press('Home')
  for (let at = 0; at < place; at++) await page.keyboard.press('PageDown')
  await page.waitForTimeout(400)
  const { x, y, width, height } = await page.locator(`${region} [role="img"]`).first().boundingBox()
  return { x: x + width / 2, y: y + height / 2 }
}
