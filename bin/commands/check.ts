// leitmotif check: verifies the promises on a store and prints what it counted.
import { Command } from 'commander'
import { check } from '#graph/check'
import { openStore } from '#graph/open'
import { jsonOption, storeOption } from '../options.ts'
import { startProgress } from '../progress.ts'

export const checkCommand = (): Command =>
  new Command('check')
    .description('verify the promises on every document of the store')
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(async ({ store: address, json }: { store: string; json?: true }) => {
      const store = await openStore(address, 'read')
      const progress = startProgress('checking')
      try {
        const report = await check(store, progress.update)
        progress.stop()
        const { docs, sentences, mentions, entities, fingerprint, problems } = report
        if (json) console.log(JSON.stringify(report))
        else {
          console.log(
            `${report.store}: ${docs} documents, ${sentences} sentences, ${mentions} mentions, ${entities} entities, fingerprint ${fingerprint}`,
          )
          console.log(problems.length ? problems.join('\n') : 'every promise holds')
        }
        if (problems.length) process.exitCode = 1
      } finally {
        progress.stop()
        await store.close()
      }
    })
