// Themes are keys of the codebook ("mass-work"); on the screen they are words.

export const sayTheme = (theme: string): string => theme.replaceAll('-', ' ')
