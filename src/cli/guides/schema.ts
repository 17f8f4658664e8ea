import { join } from 'node:path'

/** Where the schema lies that editors check guides by. */
export const schemaFile = join(import.meta.dirname, '../../../docs/guide.schema.json')
