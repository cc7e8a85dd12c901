'use client'
// Takes the entries of a file into the draft.
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { importFile } from './calls.ts'
import { useDrafting } from './drafting.tsx'

export function BringFile() {
  const { t } = useTranslation('draft')
  const { act } = useDrafting()
  const picker = useRef<HTMLInputElement>(null)
  const bring = async (file: File | undefined) => {
    if (file) await act(() => importFile(file))
    // The same file may be brought again once it is mended.
    if (picker.current) picker.current.value = ''
  }
  return (
    <>
      <button type="button" onClick={() => picker.current?.click()}>
        {t('do.bring')}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".ttl,.jsonld,.json,.csv,.yaml,.yml"
        aria-label={t('do.file')}
        onChange={(event) => void bring(event.currentTarget.files?.[0])}
      />
    </>
  )
}
