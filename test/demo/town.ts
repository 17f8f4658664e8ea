/** The invented town of the demo. Whoever is named here does not exist. */
export const organisation = 'Stadt Wiesenbrück'
export const privacyContact = 'datenschutz@wiesenbrueck.example'
export const tenantId = 'd3a0c1f2-5b6e-4a7d-8c9b-0e1f2a3b4c5d'

export interface Townsperson {
  /** Entra object id, and the id in the chat: the people picker of the Playground returns the latter. */
  id: string
  name: string
}

export const staff: Townsperson = { id: '5b1d7e60-1c2f-4d3a-9b48-6a7c8d9e0f01', name: 'Jana Lorenz' }
export const lead: Townsperson = { id: '5b1d7e60-1c2f-4d3a-9b48-6a7c8d9e0f02', name: 'Uwe Bäumer' }
export const coordinator: Townsperson = { id: '5b1d7e60-1c2f-4d3a-9b48-6a7c8d9e0f03', name: 'Selin Aydın' }

/** Colleagues without a window of their own. */
export const colleagues: Townsperson[] = ['Lea Winter', 'Ole Strauß', 'Mia Özdemir', 'Jan Krüger', 'Ida Schäfer'].map(
  (name, index) => ({ id: `5b1d7e60-1c2f-4d3a-9b48-6a7c8d9e0f1${index}`, name }),
)
