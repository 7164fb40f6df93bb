/** One calm look, dense enough for people who live in lists. Colours are in tokens.css; Mantine is told to use them. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple, rem } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#eef7f8',
  '#d9ecee',
  '#b3d9dd',
  '#86cdd6',
  '#5ca9b3',
  '#3a8f9b',
  '#2a7783',
  '#1f626d',
  '#184e57',
  '#113b42',
];

const slate: MantineColorsTuple = [
  '#e3e9ed',
  '#c0cad1',
  '#a6b2bb',
  '#7b8993',
  '#36424a',
  '#2a343b',
  '#222b31',
  '#1a2126',
  '#161d21',
  '#12181c',
];

export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  colors: { pine, dark: slate },
  fontFamily: 'var(--cw-font)',
  fontFamilyMonospace: 'var(--cw-mono)',
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(14), lg: rem(16), xl: rem(19) },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: rem(22), lineHeight: '1.3' },
      h2: { fontSize: rem(16), lineHeight: '1.4' },
      h3: { fontSize: rem(14), lineHeight: '1.4' },
    },
  },
  spacing: { xs: rem(6), sm: rem(10), md: rem(16), lg: rem(20), xl: rem(28) },
  defaultRadius: 'sm',
  radius: { xs: rem(3), sm: rem(6), md: rem(8), lg: rem(12), xl: rem(20) },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 250, events: { hover: true, focus: true, touch: true } } },
    Modal: { defaultProps: { centered: true } },
    Menu: { defaultProps: { shadow: 'md', withinPortal: true } },
  },
});

const variables = {
  '--mantine-color-body': 'var(--cw-page)',
  '--mantine-color-text': 'var(--cw-text)',
  '--mantine-color-dimmed': 'var(--cw-text-muted)',
  '--mantine-color-placeholder': 'var(--cw-text-muted)',
  '--mantine-color-anchor': 'var(--cw-accent-text)',
  '--mantine-color-default': 'var(--cw-surface)',
  '--mantine-color-default-hover': 'var(--cw-sunken)',
  '--mantine-color-default-color': 'var(--cw-text)',
  '--mantine-color-default-border': 'var(--cw-line)',
  '--mantine-color-error': 'var(--cw-bad)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: variables, dark: variables });
