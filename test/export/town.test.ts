import { expect, it } from 'vitest'
import { z } from 'zod/v4'
import { townSchema } from '../../src/export/town.ts'

it('docs/export.schema.json says what the file for other programs holds', async () => {
  const schema = { title: 'Trittstein', ...z.toJSONSchema(townSchema) }
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot('../../docs/export.schema.json')
})
