'use client'
// The fields of an entry: names in three languages, what kind it is, where it belongs.
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntryJson } from '#graph/wire/draft'
import { KINDS } from '#lib/entity'
import { LANGUAGES } from '../../i18n/language.ts'
import { sayLanguage } from '../../i18n/say.ts'
import { BroaderPicker } from './broader-picker.tsx'
import styles from './dialog.module.css'
import type { ThemeChoice } from './drafting.tsx'
import { type Fields, slugIn, unshownIn } from './fields.ts'

interface Props {
  readonly entry: EntryJson | undefined
  readonly fields: Fields
  readonly themes: readonly ThemeChoice[]
  readonly onChange: (fields: Fields) => void
}

export function EntryFields({ entry, fields, themes, onChange }: Props) {
  const { t, i18n } = useTranslation(['draft', 'shell'])
  const hint = useId()
  const set = (change: Partial<Fields>) => onChange({ ...fields, ...change })
  const kept = entry ? unshownIn(entry) : []
  return (
    <>
      {!entry && (
        <label>
          {t('form.kind')}
          <select
            value={fields.kind}
            onChange={(event) => set({ kind: KINDS.find((one) => one === event.currentTarget.value) ?? 'concept' })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`shell:kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {LANGUAGES.map((tag) => {
        const language = sayLanguage(tag, i18n.language)
        return (
          <div key={tag} className={styles.language}>
            <label>
              {t('form.name', { language })}
              <input
                lang={tag}
                value={fields.names[tag]}
                maxLength={300}
                onChange={(event) => set({ names: { ...fields.names, [tag]: event.currentTarget.value } })}
              />
            </label>
            <label>
              {t('form.more', { language })}
              <textarea
                lang={tag}
                rows={2}
                placeholder={t('form.moreHint')}
                value={fields.more[tag]}
                onChange={(event) => set({ more: { ...fields.more, [tag]: event.currentTarget.value } })}
              />
            </label>
          </div>
        )
      })}
      {!entry && (
        <div>
          <label>
            {t('form.id')}
            <input
              value={slugIn(fields)}
              maxLength={120}
              required
              pattern="[a-z0-9]+(-[a-z0-9]+)*"
              aria-describedby={hint}
              onChange={(event) => set({ slug: event.currentTarget.value })}
            />
          </label>
          <p id={hint}>{t('form.idHint')}</p>
        </div>
      )}
      <label>
        {t('form.theme')}
        <select value={fields.theme} onChange={(event) => set({ theme: event.currentTarget.value })}>
          <option value="">{t('form.noTheme')}</option>
          {themes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <BroaderPicker but={entry?.id} chosen={fields.parent} onChoose={(parent) => set({ parent })} />
      <label>
        {t('form.note')}
        <textarea
          rows={2}
          maxLength={2000}
          value={fields.note}
          onChange={(event) => set({ note: event.currentTarget.value.replaceAll('\n', ' ') })}
        />
      </label>
      {kept.length > 0 && <p>{t('form.kept', { fields: kept.map((field) => t(`form.field.${field}`)).join(', ') })}</p>}
    </>
  )
}
