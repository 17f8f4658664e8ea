import { describe, expect, it } from 'vitest'
import { ideaWish } from '../../src/turn/idea/typed.ts'
import { meaningOf } from '../../src/turn/meaning.ts'
import { subjects } from '../../src/turn/subjects.ts'
import { taskWish } from '../../src/turn/task/typed.ts'
import { understand } from '../../src/words/understand.ts'

describe('what a sentence may want of a numbered task', () => {
  it.each([
    ['so, T-2026-00031 wäre geschafft', 'done'],
    ['T-2026-00012 ✓', 'done'],
    ['T-2026-00045 is finished, you can close it', 'done'],
    ['Mit T-2026-00012 haben wir heute angefangen', 'progress'],
    ['T-2026-00012 hängt, wir warten auf die IT', 'block'],
    ['T-2026-00045 erst in zwei wochen', 'later'],
    ['T-2026-00012 ist doch noch nicht fertig', 'open'],
    ['please tick off T-2026-00012', 'done'],
    ['schaffe T-2026-00012 nicht mehr, bitte erinnern Sie mich morgen', 'later'],
    ['passt T-2026-00012 auch Freitag? Verschiebe es', 'later'],
  ])('"%s" asks about %s', (text, wish) => {
    expect(taskWish(text)).toBe(wish)
  })

  it.each([
    'T-2026-00012 ist noch nicht fertig',
    'Ist T-2026-00012 erledigt',
    'T-2026-00012 erledigt?',
    'T-2026-00012 ist bald fertig',
    'wenn T-2026-00012 fertig ist, feiern wir',
    'T-2026-00012 blockiert uns nicht mehr',
    "T-2026-00012 isn't done",
    'T-2026-00012 is not done yet',
    '„T-2026-00012 erledigt“ stand gestern im Protokoll',
    'was heißt "blockiert" bei T-2026-00012',
    'wann erinnerst du mich an T-2026-00012',
    'T-2026-00012, erinner mich nicht',
  ])('"%s" asks about nothing', text => {
    expect(taskWish(text)).toBeUndefined()
  })
})

describe('what a sentence may want of a numbered idea', () => {
  it.each([
    ['daumen hoch für I-2026-00019', 'support'],
    ['Die Idee 2026-00019 gefällt mir sehr', 'support'],
    ['ich hab einen hinweis zur idee I-2026-00019', 'comment'],
    ['ich hab eine rückfrage zu I-2026-00044', 'question'],
    ['Idee 2026-00031 bitte zurückstellen: kein Geld', 'decide'],
    ['I-2026-00058 nicht weiterverfolgen, weil es das schon gibt', 'decide'],
    ['I-2026-00031 und I-2026-00044 sind dasselbe', 'merge'],
  ])('"%s" asks about %s', (text, wish) => {
    expect(ideaWish(text)).toBe(wish)
  })

  it.each([
    '2026-20001 umgesetzt?',
    '2026-20001 entscheiden wir morgen',
    '2026-20001 gefällt mir nicht',
    '2026-20001 agenda ab wann',
    'wer unterstützt 2026-20001',
  ])('"%s" asks about nothing', text => {
    expect(ideaWish(text)).toBeUndefined()
  })
})

describe('a sentence that names what there is not', () => {
  it('is looked at again without that meaning', () => {
    expect(understand('ich arbeite an der Roadmap')).toMatchObject({ is: 'sure', intent: 'task-progress' })
    expect(understand('ich arbeite an der Roadmap', new Set(['task-progress']))).not.toMatchObject({
      intent: 'task-progress',
    })
  })
})

describe('what only looks like something else', () => {
  const meant = (text: string) => {
    const meaning = meaningOf(subjects.commands, {} as never, [], text)
    return 'command' in meaning ? meaning.command.is : meaning.is
  }

  it.each([
    ['noch eine idee', 'idea'],
    ['ideen', 'ideas'],
    ['Vorlage für den Rat zu I-2026-00031 erstellen', 'motion'],
    ['Vorlage für den Kreistag', 'motion'],
    ['Vorlage kleine Gemeinde', 'plans'],
    ['abcd-efgh-jklm', 'code'],
    ['ABCD EFGH JKLM', 'code'],
    ['ab2d efgh jklm', 'code'],
  ])('"%s" is %s', (text, command) => {
    expect(meant(text)).toBe(command)
  })

  it.each(['alle neun tage', 'mehr geld dazu', 'eine idee mehr'])('"%s" is no code', text => {
    expect(meant(text)).not.toBe('code')
  })
})
