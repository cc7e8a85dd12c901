'use client'
// The Compare page: who is compared, what may be said, then the lanes.
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { addressOf } from '../ask/address.ts'
import { useAnswer } from '../ask/use-answer.ts'
import { useToldAnswer } from '../ask/use-told.ts'
import { Trouble } from '../explore/trouble.tsx'
import style from './compare.module.css'
import { FramesLane } from './frames/frames-lane.tsx'
import { GroupsStrip } from './groups/groups-strip.tsx'
import { LinksLane } from './lanes/links-lane.tsx'
import { RolesLane } from './lanes/roles-lane.tsx'
import { WordsLane } from './lanes/words-lane.tsx'
import { PictureLane } from './picture/picture-lane.tsx'
import { comparisonAsk, exchangedAsk } from './questions.ts'
import { Chance } from './rows/chance.tsx'
import { inOrder, presentIn, type Row, rowsOf } from './rows/rows.ts'
import { RowsSection } from './rows/rows-section.tsx'
import { SketchLane } from './sketch/sketch-lane.tsx'
import { Tier } from './tier.tsx'
import { useCompareView } from './use-view.ts'
import { type Groups, groupsOf } from './view.ts'

interface Props {
  readonly usual: Groups
  /** Of all documents: what groups could be made of. */
  readonly facets: AnswerOf<'facets'>
  /** A question that the server could not answer, and why: it is not asked again unasked. */
  readonly refused: { readonly address: string; readonly reason: string } | undefined
}

export function ComparePage({ usual, facets, refused }: Props) {
  const { t } = useTranslation('compare')
  const [view] = useCompareView()
  const groups = groupsOf(view, usual)
  const ask = comparisonAsk(groups, view)
  const isRefused = refused?.address === addressOf('compare', ask)
  const { data: quick, error, mutate } = useAnswer('compare', isRefused ? null : ask)
  const exchanging = isRefused ? null : exchangedAsk(groups, view, quick)
  const { data: exchanged } = useToldAnswer('compare', exchanging)
  const data = exchanged ?? quick
  const rows = data ? rowsOf(data, view.apart) : []
  const chosen = data && chosenRow(rows, rowsOf(data, true), view.of)
  return (
    <div className={style.page}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <GroupsStrip groups={groups} facets={facets} said={data?.groups} />
      {isRefused && <Trouble error={new Error(refused.reason)} again={() => window.location.reload()} />}
      {error && <Trouble error={error} again={() => void mutate()} />}
      {data && !error && !isRefused && (
        <>
          <Tier said={data} groups={groups} chosen={chosen?.id ?? null} />
          <RowsSection said={data} rows={rows} chosen={chosen}>
            <Chance said={data} asked={exchanged ? null : exchanging} />
          </RowsSection>
          {chosen && <PictureLane groups={groups} chosen={chosen} />}
          {chosen && <LinksLane said={data} groups={groups} chosen={chosen} rows={rows} />}
          {chosen && <SketchLane said={data} chosen={chosen} />}
          <FramesLane groups={groups} tier={data.tier} chosen={chosen} />
          {chosen && <WordsLane said={data} chosen={chosen} rows={rows} />}
          <RolesLane said={data} />
        </>
      )}
    </div>
  )
}

/** What is named in the address, be it a row or one that a role's row stands for; else the first in both groups, else the first of all. */
function chosenRow(rows: readonly Row[], bodies: readonly Row[], of: string | null): Row | undefined {
  const named = [...rows, ...bodies].find(({ id }) => id === of)
  const ordered = inOrder(rows, 'docs')
  return named ?? presentIn(ordered, 'both')[0] ?? ordered[0]
}
