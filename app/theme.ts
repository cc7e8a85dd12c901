// Mantine's controls in our ink: colours come from theme.css, so light and dark follow it.
import { createTheme, Menu } from '@mantine/core'

export const theme = createTheme({
  fontFamily: 'var(--sans)',
  fontSizes: { xs: '11px', sm: '13px', md: '13px', lg: '15px', xl: '18px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '26px' },
  defaultRadius: 4,
  primaryColor: 'dark',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Its first item takes the focus: a placeholder among the items is no item, and screen readers would stumble over it.
  components: { Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }) },
  white: '#ffffff',
  black: '#1c1b1a',
})
