import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { makeFile } from '../../src/paper/file.ts'
import { type Paper, plain } from '../../src/paper/paper.ts'
import { fileInThread } from '../../src/start/file.ts'

const paper: Paper = {
  title: 'Kommunale Digitale Agenda',
  language: 'de',
  creator: 'Stadt Musterhausen',
  contents: true,
  blocks: [{ is: 'heading', level: 1, text: plain('1 Auftrag') }],
}

it('makes a Word file beside everything else', async () => {
  const made = await fileInThread({ as: 'docx', of: paper })
  const files = unzipSync(made as Uint8Array)
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('1 Auftrag')
})

it('makes the same of what is long, handed over in pieces', async () => {
  const blocks: Paper['blocks'] = Array.from({ length: 333 }, (_, n) =>
    n % 2 === 0
      ? { is: 'heading', level: 1, text: plain(`Kapitel ${n}`) }
      : {
          is: 'table',
          caption: plain('Zahlen'),
          head: ['Nr.'],
          rows: Array.from({ length: n }, (_, row) => [plain(`${n}.${row}`)]),
        },
  )
  for (const as of ['html', 'md'] as const) {
    const draft = { as, of: { ...paper, blocks } }
    expect(await fileInThread(draft)).toBe(await makeFile(draft))
  }
})

it('says what went wrong there', async () => {
  await expect(fileInThread({ as: 'docx', of: { ...paper, blocks: null as never } })).rejects.toThrow()
})
