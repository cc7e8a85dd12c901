'use client'
// Holds one community up against the rest.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayNumber } from '../../i18n/say.ts'
import type { PictureGraph } from '../graph/build-graph.ts'
import { communityColour } from '../graph/palette.ts'
import { useSteps } from '../shape/use-steps.ts'
import { useView } from '../use-view.ts'
import { communitiesOf } from './communities.ts'
import style from './filters.module.css'
import lists from './lists.module.css'

const FIRST = 4

export function CommunitiesList({ graph }: { graph: PictureGraph }) {
  const { t, i18n } = useTranslation('explore')
  const [view] = useView()
  const [isOpen, setOpen] = useState(false)
  const communities = communitiesOf(graph)
  const { steps, take, undo } = useSteps()
  const last = steps.at(-1)
  const held = last?.do === 'community' ? last.community : undefined
  if (communities.length < 2 && held === undefined) return null
  const hold = (community: number) => (held === community ? undo() : take({ do: 'community', community }))
  return (
    <section className={style.group} aria-label={t('filters.communities')}>
      <h2 title={t('filters.communitiesHint')}>{t('filters.communities')}</h2>
      <ul>
        {communities.slice(0, isOpen ? undefined : FIRST).map(({ community, label, members }) => (
          <li key={community}>
            <button
              type="button"
              className={lists.community}
              title={t('filters.communitiesHint')}
              aria-pressed={held === community}
              onClick={() => hold(community)}
            >
              {view.colour === 'community' && (
                <span className={lists.dot} style={{ background: communityColour(community) }} />
              )}
              <span className={`${lists.member} label`}>{label}</span>
              <span className={style.count}>{sayNumber(members, i18n.language)}</span>
            </button>
          </li>
        ))}
      </ul>
      {communities.length > FIRST && (
        <button type="button" className="door" onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('filters.fewer') : t('filters.moreCommunities', { count: communities.length - FIRST })}
        </button>
      )}
    </section>
  )
}
