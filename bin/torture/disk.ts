// What a disk may do to a store: fill up, be slow, give back something else than was written.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tortureDamage } from './damage.ts'
import { tortureFullDisk } from './full-disk.ts'
import { tortureLog } from './log-damage.ts'
import { run } from './product.ts'
import { tortureStalls } from './stalls.ts'
import { writeTexts } from './texts.ts'
import type { Plan, Tortured } from './tortured.ts'

const NO_DISK = 'NO DISK CAN BE MOUNTED HERE (root may, on Linux): a full one is not tried.'
const DOCS = 5

/** `kills` files and as many logs are damaged, and processes stopped a tenth as often. */
export async function tortureDisk({ kills, seed, say = () => {} }: Plan): Promise<Tortured[]> {
  const full = await tortureFullDisk()
  if (!full) say(NO_DISK)
  const stalls = await tortureStalls({ kills: Math.ceil(kills / 10), seed })
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-torture-'))
  try {
    const store = join(folder, 'sound.db')
    await run(['ingest', writeTexts(join(folder, 'files'), DOCS), '--json', '--store', `sqlite:${store}`])
    const damage = await tortureDamage({ store, variations: kills, seed })
    const { told, unharmed, refused, same, other } = damage
    say(
      `damage: ${told} told of when checked, ${unharmed} unharmed; questions: ${refused} refused, ${same} answered as before, ${other} otherwise`,
    )
    const logs = await tortureLog({ kills, seed })
    say(
      `logs: ${logs.whole} with all that was acknowledged, ${logs.earlier} as after an earlier commit, ${logs.refused} refused`,
    )
    return [...(full ? [full] : []), stalls, damage, logs]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
