'use client'
// Search in the header: names in any language, then sentences. "/" brings the reader here, arrows and Enter choose.
import { Combobox, useCombobox } from '@mantine/core'
import { useDebouncedValue, useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { usePathname, useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../ask/use-answer.ts'
import { useView } from '../explore/use-view.ts'
import style from './search.module.css'
import { SearchResults } from './search-results.tsx'

const PAUSE = 40
const RESULTS = '7'
const LONGEST = 500

export function SearchBox() {
  const { t } = useTranslation('shell')
  const router = useRouter()
  const path = usePathname()
  const [, setView] = useView()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [q] = useDebouncedValue(text.trim(), PAUSE)
  const { data, error } = useAnswer('search', q === '' ? null : { q, limit: RESULTS })
  useHotkeys([['/', () => input.current?.focus({ preventScroll: true })]])

  /** A name is selected in the graph, a passage is opened where it stands. */
  const choose = (value: string) => {
    combobox.closeDropdown()
    setText('')
    input.current?.blur()
    if (value.startsWith('/')) return router.push(value)
    if (path !== '/') return router.push(`/?select=${encodeURIComponent(value)}`)
    void setView({ select: value, with: null, more: null, community: null })
  }
  return (
    <search className={style.search} aria-label={t('search.label')}>
      <Combobox store={combobox} onOptionSubmit={choose} shadow="md" offset={4} withinPortal={false}>
        <Combobox.Target withExpandedAttribute>
          <input
            ref={input}
            type="text"
            role="combobox"
            aria-expanded={combobox.dropdownOpened}
            value={text}
            aria-label={t('search.hint')}
            placeholder={t('search.hint')}
            autoComplete="off"
            maxLength={LONGEST}
            onChange={(event) => {
              setText(event.currentTarget.value)
              combobox.openDropdown()
              combobox.updateSelectedOptionIndex()
            }}
            onFocus={() => text !== '' && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              setText('')
              event.currentTarget.blur()
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={text.trim() === ''}>
          <SearchResults answer={q === '' ? undefined : data} failed={error !== undefined} q={q} />
        </Combobox.Dropdown>
      </Combobox>
      <IconSearch size={16} stroke={1.8} aria-hidden="true" />
      <span aria-hidden="true">/</span>
    </search>
  )
}
