/** How Teams draws cards, in its three looks. */
const palettes = {
  light: {
    text: '#242424',
    subtle: '#616161',
    accent: '#4f52b2',
    good: '#0e700e',
    warning: '#835b00',
    attention: '#b10e1c',
    card: '#ffffff',
    raised: '#f5f5f5',
  },
  dark: {
    text: '#ffffff',
    subtle: '#c8c8c8',
    accent: '#aeb1ff',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#ff9a9f',
    card: '#292929',
    raised: '#333333',
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff7a7a',
    card: '#000000',
    raised: '#000000',
  },
}

export function hostConfig(look) {
  const { text, subtle, accent, good, warning, attention, card, raised } = palettes[look]
  const both = (plain, quiet = plain) => ({ default: plain, subtle: quiet })
  const foregroundColors = {
    default: both(text, subtle),
    accent: both(accent),
    good: both(good),
    warning: both(warning),
    attention: both(attention),
    light: both(text, subtle),
    dark: both(text, subtle),
  }
  const style = backgroundColor => ({
    backgroundColor,
    foregroundColors,
    borderColor: look === 'contrast' ? text : backgroundColor,
  })
  return {
    supportsInteractivity: true,
    textBlock: { headingLevel: 3 },
    fontFamily: '"Segoe UI", system-ui, "Liberation Sans", sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: subtle },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    },
    containerStyles: {
      default: style(card),
      emphasis: style(raised),
      accent: style(raised),
      good: style(raised),
      warning: style(raised),
      attention: style(raised),
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *' },
        optionalInputs: { weight: 'bolder' },
      },
    },
  }
}
