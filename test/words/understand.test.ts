import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import fillers from '../../locales/fillers.json' with { type: 'json' }
import intents from '../../locales/intents.json' with { type: 'json' }
import { subjects } from '../../src/turn/subjects.ts'
import { examples, isOffered } from '../../src/words/examples.ts'
import { isNamed } from '../../src/words/named.ts'
import { unfolded } from '../../src/words/pattern.ts'
import { longestCommand, understand } from '../../src/words/understand.ts'

/** What is surely asked for, if anything is. */
function sure(text: string): string | undefined {
  const understood = understand(text)
  return understood.is === 'sure' ? understood.intent : undefined
}

describe('what staff write', () => {
  it.each([
    ['Zeigen Sie mir bitte mal die Roadmap', 'roadmap'],
    ['ROADMAP ANZEIGEN', 'roadmap'],
    ['hallo trittstein, roadmap bitte. danke!', 'roadmap'],
    ['Können Sie mir meine Ideen zeigen?', 'my-ideas'],
    ['was ist ueberfaellig', 'overdue'],
    ['Was steht diese Woche an?', 'this-week'],
    ['wie loesche ich meine daten', 'delete-data'],
    ['Einstelungen', undefined],
    ['meine Einstelungen', 'me'],
    ['roadmpa', 'roadmap'],
    ['was ligt bei mir an', 'my-tasks'],
    ['was muss ich noch alles mahen', 'my-tasks'],
    ['Was steht diese Wohe an?', 'this-week'],
    ['open the inbx', undefined],
    ['Ich brauche Hilfe', 'orient'],
    ['Mit wem kann ich sprechen?', 'contact'],
    ['who can see what I type?', 'privacy'],
    ["what's overdue", 'overdue'],
    ['wie komm ich zur Roadmap', 'roadmap'],
    ['wo finde ich meine Ideen', 'my-ideas'],
    ['where can I find my tasks', 'my-tasks'],
    ['Vielen Dank!', 'thanks'],
  ])('"%s" asks for %s', (text, intent) => {
    expect(sure(text)).toBe(intent)
  })

  it.each([
    'ich brauche keine Hilfe',
    'zeig mir nicht die Roadmap',
    'Der Chef sagte nur „Roadmap“',
    'ich habe die Roadmap',
    'Merkblatt fast fertig',
    'das Merkblatt ist morgen erledigt',
    'ist das Merkblatt erledigt?',
    "I don't want to start a check",
  ])('"%s" asks for nothing surely', text => {
    expect(sure(text)).toBeUndefined()
  })

  it.each([
    ['suche Ideen zum Friedhof', 'find-ideas', 'Friedhof'],
    ['Merkblatt zur Hundesteuer ist erledigt', 'task-done', 'Merkblatt zur Hundesteuer'],
    ['Jana Weber soll mich vertreten', 'substitute', 'Jana Weber'],
    ['was hat das Steueramt noch offen?', 'unit-tasks', 'Steueramt'],
    ['Prozess „Hund anmelden“ prüfen', 'check', 'Hund anmelden'],
    ['das Merkblatt ist blockiert', 'task-blocked', 'Merkblatt'],
  ])('"%s" names something', (text, intent, words) => {
    expect(understand(text)).toEqual({ is: 'sure', intent, words })
  })

  it.each([
    ['Merkblatt ist blockiert, weil die IT nicht liefert', 'task-blocked', 'die IT nicht liefert'],
    ['Merkblatt bitte auf Montag verschieben: die IT fehlt', 'task-later', 'die IT fehlt'],
    ['für das Merkblatt brauche ich mehr Zeit - die IT fehlt', 'task-due', 'die IT fehlt'],
  ])('"%s" goes with a reason', (text, intent, reason) => {
    expect(understand(text)).toMatchObject({ is: 'sure', intent, words: 'Merkblatt', reason })
  })

  it('takes a reason only for what may have one', () => {
    expect(understand('meine Ideen, weil sie gut sind')).not.toMatchObject({ is: 'sure' })
    expect(understand('ist das Merkblatt blockiert, weil die IT fehlt?')).not.toMatchObject({ is: 'sure' })
  })

  it.each([
    ['Englsich einschalten', 'english', 'misspelt'],
    ['die ganze Roadmap von unserer Stadt', 'roadmap', 'like'],
  ])('"%s" says %s nearly: %s', (text, intent, nearly) => {
    expect(understand(text)).toMatchObject({ is: 'sure', intent, nearly })
  })

  it('is offered as an idea where it is long and asks for nothing', () => {
    expect(understand('Wir drucken jede Rechnung aus und scannen sie danach wieder ein')).toEqual({ is: 'idea' })
    expect(understand('blau')).toEqual({ is: 'nothing' })
  })

  it('is no command beyond some length', () => {
    const text = `roadmap ${'bitte '.repeat(longestCommand / 6)}`
    expect(understand(text).is).toBe('idea')
  })
})

describe('whatever is written', () => {
  it('is understood one way or another, and the same without capitals and punctuation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), text => {
        expect(['sure', 'unsure', 'idea', 'nothing']).toContain(understand(text).is)
      }),
    )
    const phrases = fc.constantFrom('Meine Ideen', 'Was ist überfällig', 'Roadmap anzeigen', 'Ich brauche Hilfe')
    const polite = fc.constantFrom(...fillers.polite.de, ...fillers.polite.en, '')
    fc.assert(
      fc.property(phrases, polite, polite, (phrase, before, after) => {
        expect(sure(`${before} ${phrase}, ${after}!`)).toBe(sure(phrase.toLowerCase()))
      }),
    )
  })
})

describe('the examples', () => {
  it('are each understood as what they are an example of', () => {
    const first = (sentence: string) => sentence.replace(/\(([^|()]*)[^()]*\)/g, '$1').replaceAll('…', 'Hundesteuer')
    const wrong = Object.entries(intents).flatMap(([intent, { de, en }]) =>
      [...de, ...en].map(first).filter(text => {
        const understood = understand(text)
        if (intent === 'nothing') return understood.is === 'sure'
        return understood.is === 'sure' && understood.intent !== intent
      }),
    )
    expect(wrong).toEqual([])
  })

  it('that name something have a word of their own that must be said', () => {
    const open = examples().filter(({ groups }) => groups.some(({ is }) => is === 'any'))
    const all = open.filter(({ groups }) => groups.every(group => group.is === 'any' || group.isOptional))
    expect(all.map(({ intent }) => intent)).toEqual([])
  })

  it('belong to one command each, and every intent has one', () => {
    const asked = subjects.commands.flatMap(({ intent }) => intent ?? [])
    expect([...new Set(asked)].toSorted()).toEqual(asked.toSorted())
    expect(asked.toSorted()).toEqual(
      Object.keys(intents)
        .filter(intent => intent !== 'nothing')
        .toSorted(),
    )
    expect(examples().some(({ intent }) => isOffered(intent))).toBe(true)
  })
})

describe('the brackets of an example', () => {
  it.each([
    ['auf (a|b) c', ['auf (a|b) c']],
    ['für … (bis …|)', ['für … bis …', 'für … ()']],
    ['(länger|bis …|mit …) x', ['bis … x', 'mit … x', '(länger) x']],
  ])('hold dots as examples of their own: %s', (example, all) => {
    expect(unfolded(example)).toEqual(all)
  })
})

describe('words of a title', () => {
  it('are named with small words around them', () => {
    for (const words of ['die Sache mit dem Merkblatt', 'das Thema Hundesteuer', 'mein Merkblatt zur Steuer'])
      expect([words, isNamed('Merkblatt zur Hundesteuer schreiben', words)]).toEqual([words, true])
    for (const words of ['die Sache', 'mein Thema', 'das mit der Kasse'])
      expect([words, isNamed('Merkblatt zur Hundesteuer schreiben', words)]).toEqual([words, false])
  })

  it.each([
    ['Merkblatt zur Hundesteuer schreiben', 'Merkblatt', true],
    ['Merkblatt zur Hundesteuer schreiben', 'das Merkblat', true],
    ['Schulung planen', 'die Schulungsplanung', true],
    ['Schulung planen', 'Schulung für die Kasse', false],
    ['Schulung planen', 'Aufgabe', false],
    ['Merkblatt schreiben', 'das Merkblatt fast', false],
  ])('„%s“ is named by "%s": %s', (title, words, named) => {
    expect(isNamed(title, words)).toBe(named)
  })
})

describe('words of dialects', () => {
  // Folded, "dös" is the English "does", and "do" is one: a word of theirs that doubts must not become one of ours.
  it('never make a sentence doubt that does not', () => {
    for (const text of ['das Plakat ist erledigt', 'dat Plakat is erledigt', 'da die Vorlage ist erledigt'])
      expect([text, understand(text).is]).toEqual([text, 'sure'])
  })
})
