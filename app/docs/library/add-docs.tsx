'use client'
// The ways to add documents: drop files here, choose them, or the command line; then what became of each.
import { useRouter } from 'next/navigation'
import { type DragEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JobJson } from '#graph/wire/writes'
import { READ_ENDINGS } from '#lib/reading/file-kind'
import styles from './add.module.css'
import { bringDocs, followJob, type Known } from './calls.ts'
import { JobReport } from './job-report.tsx'
import { KnownFields } from './known-fields.tsx'

const NOTHING_KNOWN: Known = { source: '', date: '', country: '', lang: '' }
type Progress = 'sending' | JobJson | { readonly refused: string }

export function AddDocs({ empty }: { empty: boolean }) {
  const { t } = useTranslation('read')
  const router = useRouter()
  const heading = useId()
  const picker = useRef<HTMLInputElement>(null)
  const [known, setKnown] = useState(NOTHING_KNOWN)
  const [over, setOver] = useState(false)
  const [progress, setProgress] = useState<Progress>()

  const bring = async (list: FileList | null) => {
    if (!list || list.length === 0) return
    const files = [...list]
    setProgress('sending')
    try {
      await followJob(await bringDocs(files, known), setProgress)
      router.refresh()
    } catch (error) {
      setProgress({ refused: error instanceof Error ? error.message : String(error) })
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void bring(event.dataTransfer.files)
  }
  const hover = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <section className={styles.add} aria-labelledby={heading}>
      <h2 id={heading}>{t(empty ? 'library.empty.title' : 'library.add.title')}</h2>
      {empty && <p>{t('library.empty.body')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer, the button inside for everyone */}
      <div
        className={styles.drop}
        data-over={over ? '' : undefined}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{t('library.add.drop')}</p>
        <button type="button" className={styles.button} onClick={() => picker.current?.click()}>
          {t('library.add.choose')}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept={READ_ENDINGS.map((ending) => `.${ending}`).join()}
          aria-label={t('library.add.files')}
          onChange={(event) => {
            void bring(event.target.files).then(() => {
              if (picker.current) picker.current.value = ''
            })
          }}
        />
        <KnownFields known={known} onChange={setKnown} />
      </div>
      {progress && <JobReport progress={progress} />}
      <p className={styles.line}>
        {t('library.add.line')} <code>npm run leitmotif -- ingest PATH… --country China</code>
      </p>
    </section>
  )
}
