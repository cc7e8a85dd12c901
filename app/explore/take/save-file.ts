// Hands a file that the page made to the browser, which keeps it as its reader wants downloads kept.

/** Long enough for the browser to have taken it. */
const TAKEN = 60_000

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), TAKEN)
}
