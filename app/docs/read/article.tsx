'use client'
// The text from its first character to its last, with every mark.
import { type MouseEvent, type Ref, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { overlaps } from '#lib/span'
import { itemsOf } from '../items.ts'
import { chunksOf, reachingInto } from './chunks.ts'
import type { Emphasis, Words } from './marked-text.tsx'
import type { ReadDoc } from './read-doc.ts'
import styles from './text.module.css'
import { TextChunk } from './text-chunk.tsx'

interface Props extends Emphasis {
  readonly doc: ReadDoc
  readonly article: Ref<HTMLElement>
  readonly onOpen: (entity: string) => void
}

/** With no more marks than these, all are drawn at once; a book's are drawn where the reader is. */
const FEW = 3000

export function Article({ doc, article, chosen, current, tabStop, passage, onOpen }: Props) {
  const words = useWords()
  const { text, blocks } = doc
  const chunks = useMemo(() => chunksOf(blocks), [blocks])
  const itemsIn = useMemo(() => reachingInto(itemsOf(doc)), [doc])
  const claimsIn = useMemo(() => {
    const reaching = reachingInto(doc.claims)
    return (frame: { start: number; end: number }) => reaching(frame).filter(({ start }) => start >= frame.start)
  }, [doc])
  const titled = useMemo(() => blocks.find(({ role }) => role === 'title'), [blocks])
  const always = doc.mentions.length + doc.open.length <= FEW
  const holding = (index: number | undefined) => (index === undefined ? undefined : doc.mentions[index])
  const [currentAt, tabStopAt] = [holding(current), holding(tabStop)]
  return (
    // Links in the text are real; a plain click on one stays inside the app and keeps the reader's view of the graph.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's Enter on a link is a click
    <article
      ref={article}
      className={styles.article}
      lang={doc.lang ?? ''}
      aria-label={doc.title}
      onClick={(event) => openFrom(event, onOpen)}
    >
      {!titled && <h1 className={styles.title}>{doc.title}</h1>}
      {chunks.map((chunk, i) => (
        <TextChunk
          key={chunk.start}
          text={text}
          chunk={chunk}
          itemsIn={itemsIn}
          claimsIn={claimsIn}
          words={words}
          titled={titled}
          always={always || i === 0}
          chosen={chosen}
          current={currentAt && overlaps(currentAt, chunk) ? current : undefined}
          tabStop={tabStopAt && overlaps(tabStopAt, chunk) ? tabStop : undefined}
          passage={passage && overlaps(passage, chunk) ? passage : undefined}
        />
      ))}
    </article>
  )
}

function openFrom(event: MouseEvent, onOpen: (entity: string) => void): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const entity = link?.closest('[data-entity]')?.getAttribute('data-entity')
  if (!entity) return
  event.preventDefault()
  onOpen(entity)
}

function useWords(): Words {
  const { t, i18n } = useTranslation(['read', 'shell'])
  return useMemo(
    () => ({
      mention: ({ label, kind }) => `${label} · ${t(`shell:kind.${kind}`)}`,
      open: ({ candidates }) =>
        t('read:open', { names: new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(candidates) }),
    }),
    [t, i18n.language],
  )
}
