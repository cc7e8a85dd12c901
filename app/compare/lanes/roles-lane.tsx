'use client'
// Roles: like with like, the bodies and notions that hold the same place in either country, each with its own numbers.
import { useTranslation } from 'react-i18next'
import type { Comparison, Concept } from '../rows/rows.ts'
import { WordsLink } from '../words-link.tsx'
import style from './lanes.module.css'

export function RolesLane({ said }: { said: Comparison }) {
  const { t } = useTranslation('compare')
  const conceptOf = new Map(said.concepts.map((concept) => [concept.id, concept]))
  if (said.roles.length === 0) return null
  return (
    <section aria-label={t('roles.label')} className={style.lane}>
      <h2>
        {t('roles.label')} <span>{t('roles.what')}</span>
      </h2>
      <div className={style.scroll}>
        <table className={style.roles}>
          <thead>
            <tr>
              <th scope="col">{t('roles.role')}</th>
              <th scope="col">{t('roles.held')}</th>
              <th scope="col">{t('roles.named', { letter: 'A' })}</th>
              <th scope="col">{t('roles.named', { letter: 'B' })}</th>
            </tr>
          </thead>
          {said.roles.map(({ id, members }) => (
            <tbody key={id}>
              {members.map((member, at) => (
                <tr key={member.id}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={members.length} lang="en">
                      {id.replaceAll('-', ' ')}
                    </th>
                  )}
                  <td>{member.label}</td>
                  <Named concept={conceptOf.get(member.id)} side="a" />
                  <Named concept={conceptOf.get(member.id)} side="b" />
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}

function Named({ concept, side }: { concept: Concept | undefined; side: 'a' | 'b' }) {
  const { t } = useTranslation('compare')
  if (!concept || concept[side].docs === 0) return <td data-side={side}>–</td>
  const { docs, of, sentences } = concept[side]
  const values = { docs, of, count: sentences, label: concept.label, letter: side.toUpperCase() }
  return (
    <td data-side={side}>
      <WordsLink of={concept.id} label={t('presence.opens', values)}>
        {t('roles.counts', values)}
      </WordsLink>
    </td>
  )
}
