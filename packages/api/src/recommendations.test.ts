import { recommendation } from '@muster/data'
import { openMemoryStore, type Store } from '@muster/data/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Invalid, NotFound, NotPermitted } from './refusals.ts'
import { smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { addRecommendation, type AddRecommendation } from './verbs/add-recommendation.ts'
import { changeRecommendation } from './verbs/change-recommendation.ts'
import { getRecommendation } from './verbs/get-recommendation.ts'
import { listRecommendations } from './verbs/list-recommendations.ts'
import { planProgress } from './verbs/plan-progress.ts'

const council = 'President’s Advisory Council on Faith-based and Neighborhood Partnerships'
const made: AddRecommendation = {
  body: council,
  year: 2013,
  text: 'Help congregations and neighborhood groups to know the signs of trafficking.',
  standing: 'illustrative',
  source: 'Paraphrased for a test',
  response: '',
  state: 'received',
  actions: ['7.2', '5.1'],
}
const answer = 'A guide for congregations is being written together with survivors.'

let store: Store
let muster: SmallMuster
let steward: Context
let officer: Context

beforeAll(async () => {
  store = await openMemoryStore()
  muster = await smallMuster(store)
  steward = await muster.person('Lena Moravec', { role: 'data_steward' })
  officer = await muster.person('Ruth Okafor', {
    role: 'program_officer',
    ...(await muster.office('DOJ/OVC', 'OVC')),
  })
})
afterAll(() => store.close())

const all = { body: '', objective: '' }

it('a recommendation is changed version by version, and each stays in its history', async () => {
  const { id } = await addRecommendation(steward, made)
  const accepted = { ...made, id, state: 'accepted', response: answer } as const
  const changed = await changeRecommendation(steward, { ...accepted, was: 1 })
  expect(changed).toMatchObject({ kind: 'changed', recommendation: { version: 2, state: 'accepted' } })
  const { history, mayChange } = await getRecommendation(officer, { id })
  expect(history.map(({ version, state, response }) => [version, state, response])).toEqual([
    [2, 'accepted', answer],
    [1, 'received', null],
  ])
  expect(mayChange).toBe(false)
  // Sent twice, it is changed once.
  await changeRecommendation(steward, { ...accepted, was: 1 })
  expect((await getRecommendation(steward, { id })).history).toHaveLength(2)
})

it('who did not see the last change is shown it, and writes nothing over', async () => {
  const { id } = await addRecommendation(steward, made)
  await changeRecommendation(steward, { ...made, id, was: 1, state: 'accepted', response: answer })
  const late = { ...made, id, was: 1, state: 'not_accepted', response: 'There are no means for it.' } as const
  expect(await changeRecommendation(steward, late)).toMatchObject({
    kind: 'overtaken',
    recommendation: { version: 2, state: 'accepted' },
  })
})

it('it stands with the objectives of its actions, and is found by body, state and objective', async () => {
  const other = { ...made, body: 'A council of survivors', year: 2016, actions: ['8.2'] }
  const { id } = await addRecommendation(steward, other)
  const { objectives } = await planProgress(officer, { fiscalYear: 2016, upTo: 'now' })
  const linked = (objective: string) =>
    objectives.find((each) => each.id === objective)?.recommendations.map((each) => each.id) ?? []
  expect(linked('8')).toEqual([id])
  expect(linked('7').length).toBeGreaterThan(0)
  expect(linked('7')).toEqual(linked('5'))
  expect(linked('1')).toEqual([])

  const ofBody = await listRecommendations(officer, { ...all, body: other.body })
  expect(ofBody.recommendations.map((each) => each.id)).toEqual([id])
  expect(ofBody.bodies).toEqual(['A council of survivors', council])
  const accepted = await listRecommendations(officer, { ...all, state: 'accepted' })
  expect(accepted.recommendations.length).toBeGreaterThan(0)
  for (const { state } of accepted.recommendations) expect(state).toBe('accepted')
  const ofObjective = await listRecommendations(officer, { ...all, objective: '8' })
  expect(ofObjective.recommendations.map((each) => each.id)).toEqual([id])
  expect(ofObjective.inAll).toBeGreaterThan(1)
})

it('it is written by data stewards alone', async () => {
  await expect(addRecommendation(officer, made)).rejects.toThrow(NotPermitted)
  const { recommendations } = await listRecommendations(steward, all)
  const id = recommendations[0]?.id ?? ''
  await expect(changeRecommendation(officer, { ...made, id, was: 1 })).rejects.toThrow(NotPermitted)
  await expect(changeRecommendation(steward, { ...made, id: crypto.randomUUID(), was: 1 })).rejects.toThrow(
    NotFound,
  )
})

it('what cannot be kept is refused with a sentence that says how to mend it', async () => {
  const refused = (more: Partial<AddRecommendation>) => addRecommendation(steward, { ...made, ...more })
  await expect(refused({ state: 'accepted' })).rejects.toThrow(/Write what was answered/)
  await expect(refused({ actions: ['9.9'] })).rejects.toThrow(/not in the plan/)
  await expect(refused({ text: ' ' })).rejects.toThrow('The recommendation is missing. Write it first.')
  await expect(refused({ text: 'Call Maria Delgado at 512-555-0143 first.' })).rejects.toThrow(Invalid)
  await expect(store.db.delete(recommendation)).rejects.toThrow()
})
