// Text as XML 1.0 can hold it: labels come from documents, which may have characters that no XML may.

const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** With a replacement sign for each character that XML cannot hold. */
export const holdableInXml = (text: string): string => text.toWellFormed().replace(NOT_XML, '\ufffd')

/** As it stands between quotes or tags. */
export const escapedXml = (text: string): string =>
  holdableInXml(text).replace(/[&<>"]/g, (sign) => ENTITY[sign] ?? sign)
