/** A guide at one moment: its id and the hash of its content. The compiled guide is kept in `guides` under the hash. */
export interface GuideRef {
  id: string
  hash: string
}

/** The source of a guide, kept while a session or an idea refers to it. `id` is the hash. */
export interface StoredGuide {
  id: string
  guideId: string
  /** The YAML text, exactly as hashed. */
  source: string
}
