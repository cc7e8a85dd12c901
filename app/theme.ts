// Mantine's controls in our ink: colours come from theme.css, so light and dark follow it.
import { createTheme } from '@mantine/core'

export const theme = createTheme({
  fontFamily: 'var(--sans)',
  fontSizes: { xs: '11px', sm: '13px', md: '13px', lg: '15px', xl: '18px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '26px' },
  defaultRadius: 4,
  primaryColor: 'dark',
  cursorType: 'pointer',
  respectReducedMotion: true,
  white: '#ffffff',
  black: '#1c1b1a',
})
