import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Language } from '../../documents/language.ts'
import { type Docx, type Look, locales, ownLook, ownStyles, type StyleFor, stylesOf } from './styles.ts'

/**
 * A Word file of the municipality that papers are put into: letterhead, header, footer, margins and styles are its own. Where
 * the text goes says a paragraph `{{Inhalt}}`; what else it may name is in `places`.
 */
export interface Template {
  data: Uint8Array
  look: Look
  /** As it is called there. */
  content: string
  /** What it says at a place of its own. */
  names: ('title' | 'subtitle')[]
}

/** What a template may name, in German or English, in the text as well as in header and footer. */
export const places = {
  content: ['Inhalt', 'content'],
  title: ['Titel', 'title'],
  subtitle: ['Untertitel', 'subtitle'],
  organisation: ['Organisation', 'organisation'],
} as const
const known: readonly string[] = Object.values(places).flat()

/** Why a file is no template; `where`: what to look for in it. */
export type TemplateProblem =
  | { is: 'old-word' | 'macros' | 'not-word' | 'no-content' | 'content-twice' | 'content-in-table' }
  | { is: 'content-not-alone'; where: string }
  | { is: 'unknown'; where: string }

/** Reads a template. Whatever is wrong with it is found here, not when somebody waits for a paper. */
export async function readTemplateFile(file: Uint8Array): Promise<Template | { problem: TemplateProblem }> {
  const problem = (is: Exclude<TemplateProblem, { where: string }>['is']) => ({ problem: { is } })
  // The old binary format begins like this.
  if (file[0] === 0xd0 && file[1] === 0xcf) return problem('old-word')
  const parts = unzipped(file)
  const body = parts && textOf(parts, document)
  const types = parts && textOf(parts, contentTypes)
  if (!parts || !body?.includes('<w:body') || !types) return problem('not-word')
  if (types.includes('macroEnabled')) return problem('macros')
  const paragraphs = [...body.matchAll(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g)].map(([xml]) => xml)
  const holding = paragraphs.filter(xml => places.content.some(name => isNamed(saidIn(xml), name)))
  const [only] = holding
  if (only === undefined) return problem('no-content')
  if (holding.length > 1) return problem('content-twice')
  const said = saidIn(only).trim()
  if (!/^\{\{[^{}]*\}\}$/.test(said)) return { problem: { is: 'content-not-alone', where: said.slice(0, 80) } }
  if (isInTable(body, only)) return problem('content-in-table')
  const { patchDetector } = await import('docx')
  const found = await patchDetector({ data: file, trimPlaceholders: true })
  const stranger = found.find(name => !known.includes(name))
  if (stranger !== undefined) return { problem: { is: 'unknown', where: `{{${stranger}}}` } }
  // What Word saves as a template (.dotx) is the same but for its type.
  parts[contentTypes] = strToU8(types.replaceAll('wordprocessingml.template.main', 'wordprocessingml.document.main'))
  const styles = stylesIn(textOf(parts, stylesPart) ?? '')
  return {
    data: zipSync(parts),
    look: {
      styles: Object.fromEntries(
        Object.entries(ownStyles).map(([use, { id, name }]) => [use, styles.get(name.toLowerCase())?.id ?? id]),
      ) as Record<StyleFor, string>,
      textWidth: widthIn(body),
    },
    content: places.content.find(name => found.includes(name)) ?? places.content[0],
    names: (['title', 'subtitle'] as const).filter(place => places[place].some(name => found.includes(name))),
  }
}

const document = 'word/document.xml'
const stylesPart = 'word/styles.xml'
const contentTypes = '[Content_Types].xml'

function unzipped(file: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(file)
  } catch {
    return undefined
  }
}

function textOf(parts: Record<string, Uint8Array>, name: string): string | undefined {
  const part = parts[name]
  return part && strFromU8(part)
}

/** The text of a paragraph: Word cuts it into pieces as it likes. */
function saidIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
}

function isNamed(said: string, name: string): boolean {
  return new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`).test(said)
}

function isInTable(body: string, paragraph: string): boolean {
  const before = body.slice(0, body.indexOf(paragraph))
  return before.split('<w:tbl>').length > before.split('</w:tbl>').length
}

/** Of the last section, which the text belongs to, in twips. */
function widthIn(body: string): number {
  const section = body.slice(body.lastIndexOf('<w:sectPr'))
  const of = (element: string, name: string) =>
    Number(new RegExp(`<w:${element} [^>]*w:${name}="(\\d+)"`).exec(section)?.[1] ?? Number.NaN)
  const width = of('pgSz', 'w') - of('pgMar', 'left') - of('pgMar', 'right')
  return Number.isFinite(width) && width > 0 ? width : ownLook.textWidth
}

interface Style {
  id: string
  xml: string
}

/** Styles by their names in lower case. */
function stylesIn(xml: string): Map<string, Style> {
  return new Map(
    [...xml.matchAll(/<w:style [^>]*>[\s\S]*?<\/w:style>/g)].flatMap(([style]) => {
      const id = /w:styleId="([^"]+)"/.exec(style)?.[1]
      const name = /<w:name w:val="([^"]+)"/.exec(style)?.[1]
      return id !== undefined && name !== undefined ? [[name.toLowerCase(), { id, xml: style }] as const] : []
    }),
  )
}

/** Levels by which a heading is one for screen readers and for tables of contents. */
const levels: Partial<Record<StyleFor, number>> = { heading1: 0, heading2: 1, heading3: 2 }
/** Styles that the library names by itself. */
const named = { ListParagraph: 'list paragraph', TOC1: 'toc 1', TOC2: 'toc 2', TOC3: 'toc 3' }

/** A template with the styles of ours that it lacks, in its own font, and with the language of the paper. */
export async function completed(docx: Docx, { data }: Template, language: Language): Promise<Uint8Array> {
  const parts = unzipSync(data)
  const xml = textOf(parts, stylesPart) ?? ''
  const theirs = stylesIn(xml)
  const ours = stylesIn(await ownStylesXml(docx, language))
  const normal = /<w:style [^>]*w:type="paragraph"[^>]*w:default="(?:1|true)"[^>]*>/.exec(xml)?.[0] ?? ''
  const base = /w:styleId="([^"]+)"/.exec(normal)?.[1]
  const lacking = [...Object.values(ownStyles).map(({ name }) => name.toLowerCase()), ...Object.values(named)]
    .filter(name => !theirs.has(name))
    .flatMap(name => ours.get(name)?.xml ?? [])
    .map(style => (base === undefined ? style : style.replace(/(<w:(?:basedOn|next) w:val=")Normal"/g, `$1${base}"`)))
  const whole = withLevels(xml, theirs).replace('</w:styles>', `${lacking.join('')}</w:styles>`)
  parts[stylesPart] = strToU8(withLanguage(whole, locales[language]))
  return zipSync(parts)
}

/** The file with the ids and the width of the template where the library used its own. */
export function withTheirIds(file: Uint8Array, { data, look }: Template): Uint8Array {
  const theirs = stylesIn(textOf(unzipSync(data), stylesPart) ?? '')
  const parts = unzipSync(file)
  let body = textOf(parts, document) ?? ''
  for (const [id, name] of Object.entries(named)) {
    const their = theirs.get(name)?.id
    if (their !== undefined) body = body.replaceAll(`<w:pStyle w:val="${id}"/>`, `<w:pStyle w:val="${their}"/>`)
  }
  // Its table of contents is as wide as a page of the library's own.
  body = body.replace(/(<w:tab w:val="right" w:pos=")9025(" w:leader="dot")/g, `$1${look.textWidth}$2`)
  parts[document] = strToU8(body)
  return zipSync(parts)
}

async function ownStylesXml(docx: Docx, language: Language): Promise<string> {
  const made = new docx.Document({ styles: stylesOf(docx, language, true), sections: [] })
  return textOf(unzipSync(new Uint8Array(await docx.Packer.toArrayBuffer(made))), stylesPart) ?? ''
}

function withLevels(xml: string, theirs: Map<string, Style>): string {
  return Object.entries(levels).reduce((all, [use, level]) => {
    const style = theirs.get(ownStyles[use as StyleFor].name)?.xml
    if (style === undefined || style.includes('<w:outlineLvl')) return all
    const mark = `<w:outlineLvl w:val="${level}"/>`
    const given = style.includes('</w:pPr>')
      ? style.replace('</w:pPr>', `${mark}</w:pPr>`)
      : style.replace(/<w:rPr>|<\/w:style>/, after => `<w:pPr>${mark}</w:pPr>${after}`)
    return all.replace(style, given)
  }, xml)
}

/** In the language of the paper, or a screen reader reads it in that of whoever made the template. */
function withLanguage(xml: string, locale: string): string {
  const lang = `<w:lang w:val="${locale}"/>`
  if (/<w:lang [^>]*w:val=/.test(xml)) return xml.replace(/(<w:lang [^>]*w:val=")[^"]*"/g, `$1${locale}"`)
  if (xml.includes('<w:rPrDefault><w:rPr>'))
    return xml.replace(
      /<w:rPrDefault><w:rPr>([\s\S]*?)<\/w:rPr>/,
      (_, rest) => `<w:rPrDefault><w:rPr>${rest}${lang}</w:rPr>`,
    )
  const defaults = `<w:rPrDefault><w:rPr>${lang}</w:rPr></w:rPrDefault>`
  if (/<w:rPrDefault\s*\/>/.test(xml)) return xml.replace(/<w:rPrDefault\s*\/>/, defaults)
  if (xml.includes('<w:docDefaults>')) return xml.replace('<w:docDefaults>', `<w:docDefaults>${defaults}`)
  return xml.replace(/<w:styles[^>]*>/, all => `${all}<w:docDefaults>${defaults}</w:docDefaults>`)
}
