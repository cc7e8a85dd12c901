// The codebook writes names as they stand inside a sentence; alone they begin with a capital, as `.label` does it in the page.

export const capital = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
