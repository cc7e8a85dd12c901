// Likely duplicates for the terminal: the two entities by their ids, then a line for each thing that speaks for it or against it.
import type { AnswerOf } from '#graph/wire/calls'
import type { DuplicateJson } from '#graph/wire/duplicates'

type Ground = DuplicateJson['grounds'][number]

export function duplicatesText({ duplicates, total }: AnswerOf<'duplicates'>): string {
  const pairs = duplicates.map(({ from, into, names, weight, grounds }) =>
    [
      `${weight.toFixed(1)}  ${lineOf(from)} → ${lineOf(into)}`,
      ...grounds
        .filter(({ weight }) => weight !== 0)
        .map(
          (ground) =>
            `      ${ground.weight > 0 ? '+' : '−'}${Math.abs(ground.weight).toFixed(1)}  ${say(ground, names)}`,
        ),
    ].join('\n'),
  )
  return [...pairs, `${duplicates.length} of ${total} likely duplicates`].join('\n')
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
const lineOf = ({ id, label, docs }: DuplicateJson['from']): string => `${label} (${id}, ${counted(docs, 'document')})`

function say({ ground, count, of }: Ground, { from, into }: DuplicateJson['names']): string {
  const both = `"${from}" and "${into}"`
  const said: Record<Ground['ground'], string> = {
    letters: `${both}: the same letters`,
    order: `${both}: the same words in another order`,
    edit: `${both}: one letter apart, in a word of ${count}`,
    sound: `${both}: the same sound, shared by ${count} entities`,
    initials: `${both}: the same initials and last name, shared by ${count} entities`,
    acronym: `${both}: the one is the first letters of the other, shared by ${count} entities`,
    part:
      count === 1
        ? `${both}: the one is part of the other and of no other name`
        : `${both}: the one is part of the other, as of ${count - 1} more`,
    neighbours: `entities named beside both: ${count} of ${of}`,
    sentences: `named side by side in ${counted(count, 'sentence')}`,
    docs: count === 0 ? 'never named in one document' : `both named in ${count} of ${counted(of ?? 0, 'document')}`,
    countries: 'of two countries',
    kinds: 'of two kinds',
  }
  return said[ground]
}
