// Curating from the panel, and the Review page with a way back from each decision.
import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { axeFindings } from './axe.ts'
import { describeVisit, goTo } from './visit.ts'

describeVisit('curation', ({ open }) => {
  it('merges, renames and splits from the panel; Review tells who and why, and undoes each by itself', async () => {
    const page = await open('/')
    const { nodes, total } = await ask<'graph'>(page, '/graph')
    const [into, other] = [nodes[0], nodes.at(-1)]
    if (!into || !other) throw new Error('expected entities')
    const details = page.getByRole('complementary', { name: 'Details' })
    const sign = async () => {
      await details.getByLabel('Your name').fill('A reader')
      await details.getByLabel('Reason').fill('They are one')
    }
    await goTo(page, `/?select=${encodeURIComponent(other.id)}`)
    await details.getByRole('button', { name: 'Reject this entity' }).click()
    await details.getByLabel('Decision').selectOption('merge')
    await details.getByLabel('The entity it is').fill(into.label)
    await details.getByRole('group', { name: 'Entities of that name' }).getByLabel(into.label).first().check()
    await sign()
    await details.getByRole('button', { name: 'Merge', exact: true }).click()
    await page.getByText(`of ${total.entities - 1} entities`).waitFor()

    await goTo(page, `/?select=${encodeURIComponent(into.id)}`)
    await details.getByRole('button', { name: 'Reject this entity' }).click()
    await details.getByLabel('Decision').selectOption('rename')
    await details.getByLabel('New label').fill('Another label')
    await sign()
    await details.getByRole('button', { name: 'Rename', exact: true }).click()
    await details.getByRole('heading', { name: 'Another label', exact: true }).waitFor()
    // The form closes once every part of the page has heard of it.
    await details.getByLabel('New label').waitFor({ state: 'detached' })

    await details.getByRole('button', { name: 'Reject a mention' }).first().click()
    await page.getByRole('menuitem').first().click()
    await details.getByLabel('Decision').selectOption('split')
    await details.getByLabel('What it means').fill('Somebody else entirely')
    await sign()
    await details.getByRole('button', { name: 'Move', exact: true }).click()
    await page.getByText(`of ${total.entities} entities`).waitFor()

    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Review' }).click()
    await page.getByRole('heading', { name: 'Review' }).waitFor()
    await page.getByText('3 decisions, 3 standing').waitFor()
    expect(await axeFindings(page)).toEqual([])
    const merged = page.getByRole('row', { name: `Merge ${other.label} into ${into.label}` })
    expect(await merged.innerText()).toMatch(/A reader[\s\S]*They are one/)
    await merged.getByRole('button', { name: /^Undo/ }).click()
    await page.getByText('3 decisions, 2 standing').waitFor()
    const now = await ask<'graph'>(page, '/graph')
    expect(now.nodes.map(({ id }) => id)).toContain(other.id)
    expect(now.nodes.find(({ id }) => id === into.id)?.label).toBe('Another label')
    for (const left of [1, 0]) {
      await page.getByRole('table').getByRole('button', { name: /^Undo/ }).first().click()
      await page.getByText(`3 decisions, ${left} standing`).waitFor()
    }
    expect((await ask<'graph'>(page, '/graph')).nodes).toEqual(nodes)
  })
})
