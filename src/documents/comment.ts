/** What somebody said about an idea. */
export interface Comment {
  id: string
  /** Number of the idea. */
  idea: string
  text: string
  /** Person id; absent for a comment without a name. */
  author?: string
  on: string
  /** Exact time, only with a name. */
  at?: string
}
