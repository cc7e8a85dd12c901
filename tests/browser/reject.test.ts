// Rejecting what the rules found wrongly, and taking the rejection back.
import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { describeVisit, goTo } from './visit.ts'

describeVisit('a rejection', ({ open }) => {
  it('takes an entity out of the graph at once, and undo brings it back', async () => {
    const page = await open('/')
    const { nodes, total } = await ask<'graph'>(page, '/graph')
    const last = nodes.at(-1)
    if (!last) throw new Error('expected entities')
    await goTo(page, `/?select=${encodeURIComponent(last.id)}`)
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.getByRole('button', { name: 'Reject this entity' }).click()
    await details.getByLabel('Your name').fill('A reader')
    await details.getByLabel('Reason').fill('It is not a name')
    await details.getByRole('button', { name: 'Reject', exact: true }).click()
    const verdict = page.getByRole('status', { name: 'Rejected' })
    await verdict.getByText(`Rejected: ${last.label}`).waitFor()
    await page.getByText(`of ${total.entities - 1} entities`).waitFor()
    await page.getByRole('button', { name: '1 rejection' }).waitFor()
    await verdict.getByRole('button', { name: 'Undo' }).click()
    await page.getByText(`of ${total.entities} entities`).waitFor()
    expect((await ask<'graph'>(page, '/graph')).nodes.map(({ id }) => id)).toContain(last.id)
  })

  it('takes one mention out of every count, and undo brings it back', async () => {
    const page = await open('/')
    const [most] = (await ask<'entities'>(page, '/entities')).entities.toSorted((a, b) => b.mentions - a.mentions)
    if (!most) throw new Error('expected entities')
    await goTo(page, `/?select=${encodeURIComponent(most.id)}`)
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.getByRole('button', { name: `${most.mentions} mentions` }).waitFor()
    await details.getByRole('button', { name: 'Reject a mention' }).first().click()
    await page.getByRole('menuitem').first().click()
    await details.getByLabel('Your name').fill('A reader')
    await details.getByLabel('Reason').fill('It means something else here')
    await details.getByRole('button', { name: 'Reject', exact: true }).click()
    await details.getByRole('button', { name: `${most.mentions - 1} mentions` }).waitFor()
    await page.getByRole('status', { name: 'Rejected' }).getByRole('button', { name: 'Undo' }).click()
    await details.getByRole('button', { name: `${most.mentions} mentions` }).waitFor()
  })
})
