import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { openPaperTemplate } from '../../src/config/paper-template.ts'
import { faultTold } from '../../src/content/told.ts'
import type { Fault } from '../../src/errors.ts'
import { letterhead } from '../fixtures/letterhead.ts'
import { temporaryFolder } from '../fixtures/store.ts'

async function refusal(file: string): Promise<string> {
  return openPaperTemplate(file).then(
    () => 'fine',
    (fault: Fault) => faultTold(fault, 'de'),
  )
}

describe('the template of papers', () => {
  it('is read where one is set', async () => {
    const file = join(await temporaryFolder(), 'kopfbogen.docx')
    writeFileSync(file, await letterhead())
    expect((await openPaperTemplate(file))?.names).toEqual(['title', 'subtitle'])
    expect(await openPaperTemplate(undefined)).toBeUndefined()
  })

  test.each([
    [
      ['{{Titel}}'],
      'Der Text hat keinen Platz: {{Inhalt}} fehlt.\n→ Schreiben Sie {{Inhalt}} in den Text, als eigenen Absatz.',
    ],
    [
      ['Hier {{Inhalt}}'],
      'Neben dem Platz {{Inhalt}} steht noch mehr: „Hier {{Inhalt}}“.\n→ Schreiben Sie {{Inhalt}} in den Text, als eigenen Absatz.',
    ],
    [
      ['{{Inhalt}}', '{{Datum}}'],
      'Den Platz „{{Datum}}“ gibt es nicht.\n→ Nehmen Sie nur {{Inhalt}}, {{Titel}}, {{Untertitel}} und {{Organisation}}.',
    ],
  ])('with %j is refused: what is wrong, where, and what to do', async (body, said) => {
    const file = join(await temporaryFolder(), 'kopfbogen.docx')
    writeFileSync(file, await letterhead({ body }))
    expect(await refusal(file)).toBe(`PAPER_TEMPLATE: ${file}: ${said}`)
  })

  it('is refused where it is no file of Word, or not there', async () => {
    const file = join(await temporaryFolder(), 'kopfbogen.docx')
    expect(await refusal(file)).toBe(
      `PAPER_TEMPLATE: ${file}: Die Datei ist nicht lesbar.\n→ Berichtigen Sie Pfad und Rechte der Datei, oder entfernen Sie PAPER_TEMPLATE.`,
    )
    writeFileSync(file, 'Hallo')
    expect(await refusal(file)).toBe(
      `PAPER_TEMPLATE: ${file}: Das ist keine Word-Datei.\n→ Speichern Sie die Vorlage in Word als .docx oder .dotx.`,
    )
  })
})
