import { expect, it } from 'vitest'
import * as z from 'zod4'
import { exchangeSchema } from '../../src/export/exchange.ts'
import { townSchema } from '../../src/export/town.ts'

it('docs/export.schema.json says what the file for other programs holds', async () => {
  const schema = { title: 'Trittstein', ...z.toJSONSchema(townSchema) }
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot('../../docs/export.schema.json')
})

it('docs/exchange.schema.json says what the file for other towns holds', async () => {
  const schema = { title: 'Trittstein', ...z.toJSONSchema(exchangeSchema) }
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot('../../docs/exchange.schema.json')
})
