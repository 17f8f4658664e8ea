/** Randomness. Injected, so that a test can foresee it and no rule is random itself. */
export interface Ids {
  /** A unique id for a document. */
  unique(): string
  /** Five random digits: the second part of an idea's number. */
  digits(): string
  /** A Kennwort of twelve characters in groups of four, 60 bits, without characters that are easily confused. */
  code(): string
  /** An invitation code of four digits and two letters: "4711-XY". */
  invitation(): string
}
