import type { Language } from '../../documents/language.ts'

export type Docx = typeof import('docx')

/** What a paper needs styles for. */
export type StyleFor =
  | 'title'
  | 'subtitle'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'contents'
  | 'caption'
  | 'note'
  | 'cell'
  | 'link'

/** What a file looks like, as far as its pieces have to know: the ids of its styles, and the width of its text in twips. */
export interface Look {
  styles: Record<StyleFor, string>
  textWidth: number
}

/** Ids and names of our own styles. Word knows the built-in ones by name, whatever a language makes of their ids. */
export const ownStyles: Record<StyleFor, { id: string; name: string }> = {
  title: { id: 'Title', name: 'Title' },
  subtitle: { id: 'Subtitle', name: 'Subtitle' },
  heading1: { id: 'Heading1', name: 'heading 1' },
  heading2: { id: 'Heading2', name: 'heading 2' },
  heading3: { id: 'Heading3', name: 'heading 3' },
  contents: { id: 'ContentsHeading', name: 'Contents Heading' },
  caption: { id: 'Caption', name: 'caption' },
  note: { id: 'Note', name: 'Note' },
  cell: { id: 'Cell', name: 'Cell' },
  link: { id: 'Hyperlink', name: 'Hyperlink' },
}

/** In twentieths of a point; DIN A4, and margins that leave room for punched holes. */
export const a4 = { width: 11_906, height: 16_838 }
export const margin = { top: 1_134, bottom: 1_134, left: 1_418, right: 1_134 }

/** Ours, for papers without a template of the municipality. */
export const ownLook: Look = {
  styles: Object.fromEntries(Object.entries(ownStyles).map(([use, { id }]) => [use, id])) as Look['styles'],
  textWidth: a4.width - margin.left - margin.right,
}

export const dark = '1F3A4D'
export const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' }

/**
 * `outlineLevel`: or a tagged PDF has paragraphs instead of headings.
 * @param isPlain without font and colour: beside styles of the municipality
 * @param isLarge large print: 14 points
 */
export function stylesOf({ BorderStyle, LineRuleType }: Docx, language: Language, isPlain = false, isLarge = false) {
  const font = isPlain ? {} : { font: 'Arial' }
  const colour = isPlain ? {} : { color: dark }
  const heading = (size: number, before: number, outlineLevel: number) => ({
    run: { ...font, size, bold: true, ...colour },
    paragraph: { outlineLevel, keepNext: true, spacing: { before, after: 100 } },
  })
  return {
    default: {
      document: {
        run: { ...font, size: isLarge ? 28 : 21, language: { value: locales[language] } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { ...font, size: 40, bold: true, ...colour },
        paragraph: { spacing: { after: 80, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(isLarge ? 34 : 28, 320, 0),
      heading2: heading(isLarge ? 30 : 24, 240, 1),
      heading3: heading(21, 200, 2),
      caption: {
        run: { size: 19, bold: true, italics: false, ...colour },
        paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
      },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 22, color: '595959' } },
      {
        id: 'ContentsHeading',
        name: 'Contents Heading',
        basedOn: 'Normal',
        run: { size: 24, bold: true, ...colour },
        paragraph: { keepNext: true, spacing: { before: 240, after: 100 } },
      },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: 170 },
          border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: 'B8860B' } },
        },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 0, line: 252 } },
      },
    ],
  }
}
