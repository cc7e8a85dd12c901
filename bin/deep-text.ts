// A deep check in words: a line for each promise with what was counted, what breaks it below.
import type { DeepReport } from '#graph/deep/check-deep'
import { PROMISES } from '#graph/deep/promise'

/** Problems that are told of one promise; all of them stand in the JSON. */
const MOST = 20

export function deepText({ store, fingerprint, promises }: DeepReport): string {
  const lines = promises.flatMap(({ says, counted, problems }) => {
    const numbers = Object.entries(counted).map(([what, many]) => `${many} ${what}`)
    const more = problems.length > MOST ? [`    and ${problems.length - MOST} more`] : []
    return [
      `${problems.length === 0 ? 'holds ' : 'BROKEN'} ${says} (${numbers.join(', ')})`,
      ...problems.slice(0, MOST).map((problem) => `    ${problem}`),
      ...more,
    ]
  })
  const all = Object.entries(PROMISES)
  const left = all.filter(([name]) => !promises.some(({ promise }) => promise === name))
  const head = `${store}: fingerprint ${fingerprint}`
  const broken = promises.filter(({ problems }) => problems.length > 0).length
  const end = broken === 0 ? 'every promise holds' : `${broken} of ${all.length} promises are broken`
  return [
    head,
    ...lines,
    ...left.map(([, says]) => `not looked at, since it rests on what is broken: ${says}`),
    end,
  ].join('\n')
}
