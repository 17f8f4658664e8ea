/** What a text is cut into, each once, as numbers. */
export interface Pieces {
  /** Words, and pairs of words with at most one between them. */
  ofWords: number[]
  /** Three to five letters in a row of a word. */
  ofLetters: number[]
}

/** Cuts a text. @param text folded */
export function piecesOf(text: string): Pieces {
  const ofWords = new Set<number>()
  const ofLetters = new Set<number>()
  const words = text.split(' ')
  for (const [at, word] of words.entries()) {
    ofWords.add(wordPiece(word))
    for (const next of words.slice(at + 1, at + 3)) ofWords.add(hashOf(`${word} ${next}`))
    const padded = ` ${word} `
    for (let from = 0; from + 3 <= padded.length; from++) {
      let hash = start
      for (let to = from; to < Math.min(from + 5, padded.length); to++) {
        hash = hashed(hash, padded.charCodeAt(to))
        if (to >= from + 2) ofLetters.add(hash >>> 0)
      }
    }
  }
  return { ofWords: [...ofWords], ofLetters: [...ofLetters] }
}

/** The piece that a whole word is. @param word folded */
export function wordPiece(word: string): number {
  return hashOf(` ${word} .`)
}

/** FNV-1a, of 32 bits. */
function hashOf(piece: string): number {
  let hash = start
  for (let at = 0; at < piece.length; at++) hash = hashed(hash, piece.charCodeAt(at))
  return hash >>> 0
}

const start = 0x811c9dc5

function hashed(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193)
}
