'use client'
// All sentences of a function in one group, page by page, their cues marked.
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { usePages } from '../../ask/use-pages.ts'
import { Trouble } from '../../explore/trouble.tsx'
import lanes from '../lanes/lanes.module.css'
import { Quotes } from '../lanes/quotes.tsx'
import { framePassagesAsk } from '../questions.ts'

interface Props {
  readonly said: AnswerOf<'frames'>
  readonly id: string
  readonly label: string
  readonly side: 'a' | 'b'
}

export function FramePassages(props: Props) {
  const { t } = useTranslation('compare')
  const query = props.said.groups[props.side === 'a' ? 0 : 1]?.countedQuery ?? null
  if (query === null) return <p className={lanes.surfaces}>{t('words.tooMany')}</p>
  return <Passages {...props} query={query} />
}

function Passages({ said, id, label, side, query }: Props & { readonly query: string }) {
  const { t } = useTranslation('compare')
  const { data, pages, more, error, again } = usePages(
    'framePassages',
    framePassagesAsk(query, said.scheme, id, said.of),
  )
  const passages = pages.flatMap((page) => page.passages)
  const left = (data?.total ?? 0) - passages.length
  return (
    <div aria-busy={!data && !error}>
      {error && <Trouble error={error} again={again} />}
      <Quotes label={t('frames.list', { label, letter: side.toUpperCase() })} {...{ passages, left, more }} />
    </div>
  )
}
