// Which language a name is written in, as far as its letters tell.

const HAN = /\p{Script=Han}/u
/** Letters that Vietnamese alone has among the languages of the interface; â, ê and ô are French as well. */
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/

/** A BCP 47 tag, or "" where the letters leave it open. */
export function langOf(name: string): string {
  if (HAN.test(name)) return 'zh'
  const whole = name.normalize('NFC')
  if (VIETNAMESE.test(whole)) return 'vi'
  return /^[\p{ASCII}\p{P}]*$/u.test(whole) ? 'en' : ''
}
