// The one page that is shown before the token is known: a form without a script that tells nothing of the collection.

interface Words {
  readonly title: string
  readonly label: string
  readonly button: string
  readonly wrong: string
}
const WORDS: Readonly<Record<'en' | 'zh' | 'vi', Words>> = {
  en: { title: 'Enter Leitmotif', label: 'Token of this server', button: 'Enter', wrong: 'This is not the token.' },
  zh: { title: '进入 Leitmotif', label: '本服务器的口令', button: '进入', wrong: '口令不对。' },
  vi: { title: 'Vào Leitmotif', label: 'Mã của máy chủ này', button: 'Vào', wrong: 'Mã không đúng.' },
}

/** The form, in the first of our languages that the browser names. @param languages the header Accept-Language */
export function enterPage(languages: string, isWrong: boolean): string {
  const named = /\b(en|zh|vi)\b/i.exec(languages)?.[1]?.toLowerCase()
  const language = named === 'zh' || named === 'vi' ? named : 'en'
  const { title, label, button, wrong } = WORDS[language]
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:22rem;margin:15vh auto;padding:0 1rem}
label,input,button{display:block;font:inherit;width:100%;box-sizing:border-box}input,button{padding:.5rem;margin:.25rem 0 1rem}</style></head>
<body><main><h1>${title}</h1>${isWrong ? `<p role="alert">${wrong}</p>` : ''}<form method="post" action="/enter">
<label for="token">${label}</label><input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button>${button}</button></form></main></body></html>`
}
