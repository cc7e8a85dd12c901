'use client'
// The ways to add documents: drop files here, choose them, or the command line; then what became of each.
import { type DragEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { READ_ENDINGS } from '#lib/reading/file-kind'
import styles from './add.module.css'
import type { Known } from './asking.ts'
import { JobReport } from './job-report.tsx'
import { KnownFields } from './known-fields.tsx'
import { useJob } from './use-job.ts'

const NOTHING_KNOWN: Known = { source: '', date: '', country: '', lang: '' }

export function AddDocs({ empty }: { empty: boolean }) {
  const { t } = useTranslation('read')
  const heading = useId()
  const picker = useRef<HTMLInputElement>(null)
  const [known, setKnown] = useState(NOTHING_KNOWN)
  const [over, setOver] = useState(false)
  const { progress, bring, act } = useJob()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void bring(event.dataTransfer.files, known)
  }
  const hover = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <section className={styles.add} aria-labelledby={heading} data-writes>
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
            void bring(event.target.files, known).then(() => {
              if (picker.current) picker.current.value = ''
            })
          }}
        />
        <KnownFields known={known} onChange={setKnown} />
      </div>
      {progress && <JobReport progress={progress} onAct={act} />}
      <p className={styles.line}>
        {t('library.add.line')} <code>npm run leitmotif -- ingest PATH… --country China</code>
      </p>
    </section>
  )
}
