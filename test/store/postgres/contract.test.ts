import { storeContract } from '../../contract/store-contract.ts'
import { emptyAddress, postgresStore } from '../../fixtures/postgres.ts'

storeContract('postgres', async () => {
  const address = await emptyAddress()
  return { open: clock => postgresStore(address, { clock }) }
})
