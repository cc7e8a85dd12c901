'use client'
// Asks what is wrong, who says so and why; the name is remembered in this browser.
import { useLocalStorage } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { KINDS, type Kind } from '#lib/entity'
import { type Choice, draftFrom, type FormAction } from './draft-from.ts'
import { EntityPicker } from './entity-picker.tsx'
import type { Target } from './judge.ts'
import { useTheJudge } from './judge-context.tsx'
import style from './reject.module.css'

interface Props {
  readonly target: Target
  /** Of the entity, or of the one that the mention names. */
  readonly kind: Kind
  /** What the reader sees: a label or the quoted words. */
  readonly what: string
  readonly onDone: (decided: FormAction | undefined) => void
}

const actionsOn = (target: Target): readonly FormAction[] =>
  'doc' in target ? ['reject', 'split'] : 'with' in target ? ['reject'] : ['reject', 'merge', 'rename', 'retype']

export function DecideForm({ target, kind, what, onDone }: Props) {
  const { t } = useTranslation(['explore', 'review', 'shell'])
  const judge = useTheJudge()
  const [author, setAuthor] = useLocalStorage({ key: 'leitmotif-author', defaultValue: '' })
  const [reason, setReason] = useState('')
  const [choice, setChoice] = useState<Choice>({ action: 'reject', label: '', kind })
  const { action } = choice
  const draft = draftFrom(target, choice, { author: author.trim(), reason: reason.trim() })
  const send = async () => {
    if (draft && (await judge.decide(draft, what))) onDone(action)
  }
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{t(`review:title.${action}`, { label: what })}</h3>
      <p>{t(`review:body.${action}`)}</p>
      {actionsOn(target).length > 1 && (
        <label>
          {t('review:decision')}
          <select
            value={action}
            onChange={(event) => {
              const chosen = actionsOn(target).find((one) => one === event.currentTarget.value) ?? 'reject'
              setChoice({ action: chosen, label: chosen === 'rename' ? what : '', kind })
            }}
          >
            {actionsOn(target).map((one) => (
              <option key={one} value={one}>
                {t(`review:choose.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {(action === 'merge' || action === 'split') && (
        <EntityPicker
          but={target.entity}
          isNewAllowed={action === 'split'}
          choice={choice}
          onChoose={(picked) => setChoice({ ...choice, ...picked })}
        />
      )}
      {action === 'rename' && (
        <label>
          {t('review:newLabel')}
          <input
            value={choice.label}
            maxLength={200}
            required
            onChange={(event) => setChoice({ ...choice, label: event.currentTarget.value })}
          />
        </label>
      )}
      {action === 'retype' && (
        <label>
          {t('review:newKind')}
          <select
            value={choice.kind}
            onChange={(event) =>
              setChoice({ ...choice, kind: KINDS.find((one) => one === event.currentTarget.value) ?? kind })
            }
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`shell:kind.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('reject.author')}
        <input value={author} maxLength={200} required onChange={(event) => setAuthor(event.currentTarget.value)} />
      </label>
      <label>
        {t('reject.reason')}
        <input
          value={reason}
          maxLength={2000}
          required
          placeholder={t('reject.reasonHint')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <p className={style.actions}>
        <button type="submit" data-strong disabled={!draft}>
          {t(`review:do.${action}`)}
        </button>
        <button type="button" onClick={() => onDone(undefined)}>
          {t('reject.cancel')}
        </button>
      </p>
    </form>
  )
}
