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
    'ohne',
    'weder',
    'keinesfalls',
    'keineswegs',
  ]
    .concat(['kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'keins', 'kaum'])
    .concat([
      'no',
      'not',
      'none',
      'nobody',
      'nothing',
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
    ])
    .map(fold),
)

/** Whether a text denies something: such words never stand for others that do not. "t" is what is left of "don't". */
export function isNegative(text: string): boolean {
  return fold(text)
    .split(' ')
    .some(word => negations.has(word))
}
