/** Tasks of the city under test as letters bring them: a case that asks for one, and the link that leads to it. */
import { randomBytes, randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { keepLink } from '../../db/letters/task-links.ts'
import type { CaseId, TaskId } from '../../domain/kernel/ids.ts'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { Browser, CityApp } from './city-app.ts'
import { request, submits, vets, type OutsourcingAct } from './outsourcing-acts.ts'

/** Gives an act on a case as a program does, and sees it taken. */
export const give = async (browser: Browser, id: string, act: OutsourcingAct): Promise<void> => {
  const answer = await browser.postJson(`/api/outsourcing/${id}/commands`, { id: randomUUID(), command: act.command })
  expect(answer.status).toBe(200)
}

/** A submitted case, whose form check lies before the secretariat. */
export const submittedIn = async (city: CityApp): Promise<string> => {
  const [staff, head] = await Promise.all([city.as('staff'), city.as('head')])
  const id = randomUUID()
  await staff.postJson('/api/outsourcing', { id, data: { office: 'citizen', request: request() } })
  await give(head, id, vets({ checkedOn: tokyoDateOf(instantFromEpoch(Date.now())) }))
  await give(head, id, submits())
  return id
}

/** The link that a letter about a task would carry to somebody. */
export const mailedIn = async (city: CityApp, id: string, task: string, to: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  await keepLink(city.pool, {
    token,
    letter: randomUUID(),
    stream: `outsourcing/${id}` as CaseId,
    task: task as TaskId,
    person: city.people[to]!.id,
  })
  return token
}

/** The address of a task's page. */
export const pageOf = (id: string, task: string): string => `/cases/outsourcing/${id}/tasks/${task}`
