import { slips } from '../slips.ts'
import { fold } from './fold.ts'

/** Words that deny, folded. */
export const negations = new Set(
  [
    'nicht',
    'nichts',
    'nix',
    'nein',
    'nie',
    'niemals',
    'niemand',
    'niemanden',
    'nirgends',
    'nirgendwo',
    'nowhere',
    'ohne',
    'weder',
    'keinesfalls',
    'keineswegs',
    'null',
  ]
    .concat([
      'nich',
      'net',
      'ned',
      'nit',
      'nedd',
      'nüscht',
      'nischt',
      'nüx',
      'koi',
      'kei',
      'koa',
      'koin',
      'koine',
      'koane',
      'keen',
      'keene',
    ])
    .concat(['kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'keins', 'kaum'])
    .concat([
      'no',
      'not',
      'none',
      'nobody',
      'nothing',
      'zero',
      'never',
      'nor',
      'neither',
      'without',
      'cannot',
      't',
      'cant',
      'dont',
      'doesnt',
      'isnt',
      'arent',
      'wont',
      'wasnt',
      'werent',
      'hasnt',
      'havent',
      'hadnt',
      'didnt',
      'couldnt',
      'shouldnt',
      'wouldnt',
      'aint',
    ])
    .map(fold),
)

/** "Geld ja, Zeit nein" says both. */
export function isMixed(words: string[]): boolean {
  return words.some(word => word === 'ja' || word === 'yes') && words.some(word => negations.has(word))
}

const written = [
  'nicht',
  'nichts',
  'kein',
  'keine',
  'keinen',
  'niemand',
  'niemanden',
  'nobody',
  'ohne',
  'never',
  'without',
  'nothing',
  'cannot',
]

/** "Nciht", "keien": a word that is probably one of them, so that nothing beside it is taken for sure. */
export function isNearlyNegative(word: string): boolean {
  return swapped.has(word) || (!negations.has(word) && !usual.has(word) && written.some(each => isSlipOf(word, each)))
}

/** Too short to be compared. */
const swapped = new Set(['nto', 'ont', 'kien', 'kine', 'nei', 'nien', 'nciht', 'nihct'])

/** Words that are as near, and others. */
const usual = new Set(
  'jein eine einen einer deine meine seine feine reine kleine steine keime rein mein dein sein fein klein licht sicht dicht recht ich richt pflicht leicht nicht schicht ever clever nacht kleinen kleiner kleines kleinem reinen feinen meinen deinen seinen steinen vereine vereinen scheine scheinen ohren ihnen'.split(
    ' ',
  ),
)

function isSlipOf(word: string, negation: string): boolean {
  return word.length >= 4 && Math.abs(word.length - negation.length) <= 1 && slips(word, negation) <= 1
}

/** Whether a text denies something: such words never stand for others that do not. "t" is what is left of "don't". */
export function isNegative(text: string): boolean {
  return fold(text)
    .split(' ')
    .some(word => negations.has(word))
}
