// What a comparison leaves open, told as plainly as what it finds.
import type { AnswerOf } from '#graph/wire/calls'
import { mayShow, type Tier } from '#lib/compare/tier'
import { requestLanguage, requestWords } from '../../i18n/request.ts'

interface Props {
  readonly said: AnswerOf<'compare'>
  readonly frames: AnswerOf<'frames'>
}

/** Of k documents none has it: with 95 % certainty at most such a part of documents of their kind does. Clopper and Pearson 1934, one-sided. */
const mostUnseen = (docs: number): number => 1 - 0.05 ** (1 / docs)

export async function NotDetermined({ said, frames }: Props) {
  const [{ t }, language] = await Promise.all([requestWords(), requestLanguage()])
  const percent = (part: number) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(part)
  const rows = [...said.roles, ...said.concepts]
  const open = rows.filter(
    ({ leaning }) => leaning === undefined || leaning === 'undetermined' || leaning === 'unobservable',
  )
  const links = [...said.edges, ...said.roleEdges]
  const unseen = links.filter(({ presence }) => presence === 'undetermined').length
  const other = frames.groups.reduce((sum, { otherLanguage }) => sum + otherLanguage, 0)
  const smaller = Math.min(...said.groups.map(({ independent }) => independent))
  const lines = [
    mayShow(said.tier as Tier, 'leanings')
      ? t('brief:open.rows', { count: open.length, total: rows.length })
      : t('brief:open.beyond'),
    smaller > 0 && t('brief:open.absent', { count: smaller, part: percent(mostUnseen(smaller)) }),
    unseen > 0 && t('brief:open.links', { count: unseen, total: links.length }),
    other > 0 && t('compare:frames.other', { count: other }),
    t('brief:open.found'),
  ]
  return (
    <section aria-label={t('brief:open.title')}>
      <h2>{t('brief:open.title')}</h2>
      <ul>
        {lines.filter(Boolean).map((line) => (
          <li key={String(line)}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
