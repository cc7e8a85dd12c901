'use client'
// Beside a block: who is said to do what to whom there, each claim leading to its words; many are folded.
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { printAnchor } from '../anchor.ts'
import styles from './claims.module.css'
import type { ReadClaim, ReadPart } from './read-doc.ts'

interface Props {
  readonly claims: readonly ReadClaim[]
  /** Of the block, in characters: it has room for so many beside it. */
  readonly length: number
}

/** Characters of text beside which one claim stands without making the block taller. */
const ROOM = 88

export const BlockClaims = memo(
  function BlockClaims({ claims, length }: Props) {
    const { t, i18n } = useTranslation('read')
    const [open, setOpen] = useState(false)
    if (claims.length === 0) return null
    const fit = Math.max(1, Math.floor(length / ROOM))
    const more = claims.length - fit
    return (
      <div className={styles.claims} data-open={open ? '' : undefined}>
        <ul aria-label={t('claims.title')}>
          {claims.map((claim, i) => (
            <li key={keyOf(claim)} hidden={!open && i >= fit}>
              <ClaimLine claim={claim} />
            </li>
          ))}
        </ul>
        <button
          type="button"
          lang={i18n.language}
          className={`door ${more > 0 ? styles.more : styles.narrow}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? (
            t('claims.fewer')
          ) : (
            <>
              <span className={styles.wide}>{t('claims.more', { count: Math.max(more, 0) })}</span>
              <span className={styles.small}>{t('claims.count', { count: claims.length })}</span>
            </>
          )}
        </button>
      </div>
    )
  },
  (before, now) => before.length === now.length && sameClaims(before.claims, now.claims),
)

const keyOf = ({ subject, object, predicate, start, end }: ReadClaim): string =>
  [start, end, subject?.start, subject?.end, object?.start, object?.end, subject?.words, predicate].join(' ')

const sameClaims = (a: readonly ReadClaim[], b: readonly ReadClaim[]): boolean =>
  a.length === b.length && a.every((claim, i) => claim === b[i])

/** The article is in the document's language; what we say of it is in the reader's. */
function ClaimLine({ claim }: { claim: ReadClaim }) {
  const { t, i18n } = useTranslation('read')
  const { subject, predicate, object, speaker, modality, negated } = claim
  const tone = [modality === 'asserted' ? '' : t(`claims.modality.${modality}`), negated ? t('claims.not') : '']
  const said = tone.filter(Boolean).join(' ')
  return (
    <a href={printAnchor(claim)}>
      <PartWords part={subject} /> {said !== '' && <i lang={i18n.language}>{said} </i>}
      <b>{predicate}</b> <PartWords part={object} />
      {speaker && (
        <small>
          {' '}
          <span lang={i18n.language}>{t('claims.speaker')}</span> <PartWords part={speaker} />
        </small>
      )}
    </a>
  )
}

const PartWords = ({ part }: { part: ReadPart | undefined }) =>
  part ? <span data-kind={part.entity?.kind}>{part.entity?.label ?? part.words.replace(/\s+/g, ' ')}</span> : null
