// What commands say: control characters of titles, texts and file names are shown as they would be written in JSON, never obeyed by the terminal.

/** All but the ends of lines and tabs; those too that turn the direction of what follows. */
const CONTROL = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu

/** JSON stays the same JSON. */
const harmless = (text: string): string =>
  text.replace(CONTROL, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A part of a line, its own ends of lines and tabs written out: nothing it holds makes a line of its own. */
export const withoutBreaks = (name: string): string =>
  name.replace(/[\n\t]/g, (sign) => (sign === '\n' ? '\\n' : '\\t'))

/** A line, or several, for who reads or goes on with the result. */
export const print = (text: string): void => console.log(harmless(text))

/** The same for what is no part of the result. */
export const warn = (text: string): void => console.error(harmless(text))
