'use client'
// The flag beside a passage: which of its mentions is wrong. Its menu is made when it is first wanted; a page has fifty.
import { Menu } from '@mantine/core'
import { IconFlagOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import style from './passages.module.css'

interface Quoted {
  readonly start: number
  readonly end: number
  readonly entity: string
  readonly quote: string
}

export function WrongMention(props: { mentions: readonly Quoted[]; onWrong: (mention: Quoted) => void }) {
  const { t } = useTranslation('explore')
  const [isWanted, setWanted] = useState(false)
  const flag = (
    <button
      type="button"
      className={style.wrong}
      data-writes
      aria-label={t('reject.mention')}
      title={t('reject.mention')}
      aria-haspopup="menu"
      onClick={() => setWanted(true)}
    >
      <IconFlagOff size={14} stroke={1.6} aria-hidden="true" />
    </button>
  )
  if (!isWanted) return flag
  return (
    <Menu position="bottom-end" shadow="sm" width={240} defaultOpened>
      <Menu.Target>{flag}</Menu.Target>
      <Menu.Dropdown>
        {props.mentions.map((mention) => (
          <Menu.Item key={`${mention.start}-${mention.end}-${mention.entity}`} onClick={() => props.onWrong(mention)}>
            {t('reject.thisMention', { quote: mention.quote })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
