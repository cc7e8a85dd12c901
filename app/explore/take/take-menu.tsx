'use client'
// What can be taken away from Explore: the picture, the data behind it, a link that lasts, a citation.
import { Menu } from '@mantine/core'
import { IconCheck, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportFormat } from '#graph/wire/calls'
import { FORMS } from '../../docs/cite/forms.ts'
import { useView } from '../use-view.ts'
import { fetchExport } from './fetch-export.ts'
import { pictureFile } from './picture-file.ts'
import { saveFile } from './save-file.ts'
import type { Shown } from './shown.ts'
import style from './take.module.css'
import { usePictured } from './use-pictured.ts'
import { useSaidView } from './use-said-view.ts'
import { viewAddress } from './view-address.ts'
import { citedView } from './view-citation.ts'

const DATA = ['gexf', 'graphml', 'csv', 'json'] as const satisfies readonly ExportFormat[]
const CITATIONS = ['plain', 'bibtex', 'csl'] as const

type Outcome = { readonly done: string } | { readonly failed: string }

export function TakeMenu({ shown }: { shown: Shown }) {
  const { t, i18n } = useTranslation('take')
  const [view] = useView()
  const said = useSaidView(shown)
  const pictured = usePictured(shown)
  const [outcome, setOutcome] = useState<Outcome>()
  const { fingerprint } = shown
  const address = () => viewAddress(window.location.href, fingerprint)
  const named = (extension: string) => `leitmotif-${fingerprint}.${extension}`

  const take = async (act: () => Promise<string>) => {
    setOutcome(undefined)
    await act().then(
      (done) => setOutcome({ done }),
      (error: Error) => setOutcome({ failed: t('failed', { reason: error.message }) }),
    )
  }
  const copy = (text: string) =>
    take(async () => {
      await navigator.clipboard.writeText(text)
      return t('copied')
    })
  const save = (name: string, make: () => Promise<Blob>) =>
    take(async () => {
      saveFile(name, await make())
      return t('saved', { name })
    })
  const cited = () => citedView({ said, fingerprint, address: address(), lang: i18n.language, day: new Date() })

  const isNothing = shown.graph.order === 0
  const isDone = outcome !== undefined && 'done' in outcome
  return (
    <>
      <p role="status" className="visually-hidden">
        {isDone && outcome.done}
      </p>
      {outcome && 'failed' in outcome && (
        <p role="alert" className={style.failed}>
          {outcome.failed}
        </p>
      )}
      <Menu position="top-end" shadow="sm" width={280} onOpen={() => setOutcome(undefined)}>
        <Menu.Target>
          <button type="button" aria-label={t('label')} title={t('label')}>
            {isDone ? <IconCheck size={17} stroke={1.7} /> : <IconDownload size={17} stroke={1.7} />}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('picture')}</Menu.Label>
          {(['png', 'svg'] as const).map((format) => (
            <Menu.Item
              key={format}
              disabled={isNothing}
              onClick={() => save(named(format), () => pictureFile(format, pictured()))}
            >
              {t(format)}
            </Menu.Item>
          ))}
          <Menu.Label>{t('data')}</Menu.Label>
          {DATA.map((format) => (
            <Menu.Item
              key={format}
              disabled={isNothing}
              onClick={() => save(named(format), () => fetchExport(format, view.in, shown.graph.nodes()))}
            >
              {t(format)}
            </Menu.Item>
          ))}
          <Menu.Label>{t('cite')}</Menu.Label>
          <Menu.Item onClick={() => copy(address())}>{t('link')}</Menu.Item>
          {CITATIONS.map((form) => (
            <Menu.Item key={form} onClick={() => copy(FORMS[form](cited()))}>
              {t(form)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
