import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { loadGuides } from '../../../src/content/guides.ts'
import type { Option } from '../../../src/guide/guide.ts'
import { choice } from '../../../src/guide/questions/choice.ts'
import { likeliest, toAskWith } from '../../../src/guide/questions/options/likeness.ts'
import { namesOf } from '../../../src/guide/questions/options/names.ts'
import { spoken } from '../../../src/guide/questions/spoken.ts'
import { german, question } from './make.ts'

/** Ways to say what a bridge is for, many enough to be taken for their words. */
const bridges = [
  option('feet', 'Zu Fuß', [
    ...combined([
      'über die Brücke laufen',
      'über den Steg spazieren',
      'auf dem Gehweg schlendern',
      'wandern mit Rucksack',
    ]),
  ]),
  option('bikes', 'Mit dem Rad', [
    ...combined(['auf dem Fahrrad strampeln', 'mit dem Lastenrad radeln', 'in die Pedale treten', 'am Lenker sitzen']),
  ]),
  option('boats', 'Mit dem Boot', [
    ...combined(['im Kahn unten durch rudern', 'mit dem Paddel vorbei', 'unter Segeln kreuzen', 'am Ufer anlegen']),
  ]),
]

function option(value: string, label: string, also: string[] = []): Option {
  return { value, label: { de: label, en: label }, also, exclusive: false }
}

function combined(ways: string[]): string[] {
  return ways.flatMap(way => [way, `gern ${way}`, `${way} am Sonntag`, `die Leute wollen ${way}`])
}

const asked = question('choice', { options: bridges })
const few = question('choice', { options: bridges.map(each => ({ ...each, also: (each.also ?? []).slice(0, 3) })) })

describe('all words of an answer', () => {
  const sentence =
    'sonntags strampeln sie mit dem Rucksack im Lastenrad am Lenker über das Wasser und treten in die Pedalen'

  it('are enough where they speak for one option far more than for any other', () => {
    expect(choice.readText(asked, sentence, german)).toEqual({ ok: true, value: 'bikes' })
  })

  it('are asked back with that option first where few names are known', () => {
    expect(choice.readText(few, sentence, german)).toMatchObject({ ok: false, problem: { code: 'option-near' } })
  })

  test.each([
    ['denied', `${sentence}, nein das nicht`],
    ['doubted', `vielleicht ${sentence}`],
    ['asked', `${sentence}?`],
  ])('are never enough where something is %s', (_, text) => {
    expect(choice.readText(asked, text, german).ok).toBe(false)
  })

  it('count for more than one name that stands in it', () => {
    const crossing = option('feet', 'Zu Fuß', [...(bridges[0]?.also ?? []), 'Ufer'])
    const mixed = question('choice', { options: [crossing, ...bridges.slice(1)] })
    const read = choice.readText(mixed, 'am Ufer mit dem Paddel', german)
    expect(read).toEqual({ ok: true, value: 'boats' })
    const less = choice.readText(mixed, 'gern am Ufer mit Rad', german)
    expect(less).toMatchObject({ ok: false, problem: { code: 'option-near' } })
    expect(choice.readText(mixed, 'Ufer', german)).toEqual({ ok: true, value: 'feet' })
  })
})

describe('the likeliest option', () => {
  it('is each option by most of its own names, in every guide', async () => {
    const guides = await loadGuides('guides')
    const questions = guides
      .all()
      .flatMap(guide => guide.questions.flatMap(each => (each.kind === 'choice' ? [each] : [])))
    const known = questions.flatMap(({ options }) => {
      const names = namesOf(options, 'de')
      return options.flatMap(one => (one.also ?? []).map(name => likeliest(names, spoken(name))[0]?.option === one))
    })
    expect(known.filter(Boolean).length / known.length).toBeGreaterThan(0.9)
  })

  it('does not depend on the order of options, and is never far ahead of itself', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 5 }), fc.shuffledSubarray(bridges, { minLength: 3 }), (text, shuffled) => {
        const [one, other] = [bridges, shuffled].map(options => likeliest(namesOf(options, 'de'), spoken(text)))
        const behind = (of: typeof one) => new Map(of?.map(each => [each.option.value, each.behind.toFixed(6)]))
        expect(behind(one)).toEqual(behind(other))
        expect(one?.[0]?.behind).toBe(0)
      }),
    )
  })

  it('is asked with before what is near, only far ahead; and nothing is asked with where nothing is known', () => {
    const names = namesOf(bridges, 'de')
    const [feet, bikes, boats] = bridges
    if (!feet || !bikes || !boats) throw new Error('three options')
    expect(toAskWith(names, 'radeln mit dem lastenrad', [feet])).toEqual([bikes, feet])
    expect(toAskWith(names, 'am sonntag', [feet, boats])).toHaveLength(2)
    expect(toAskWith(names, 'quatsch mit sosse', [])).toEqual([])
    expect(toAskWith(names, 'quatsch', [])).toEqual([])
  })
})
