import { describe, expect, it } from 'vitest'
import { noticeIds } from '../../../domain/guideline/incident-settings.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import { addDays } from '../../../domain/kernel/plain-date.ts'
import type { IncidentCommand } from '../../../domain/incident/commands.ts'
import { whatIsOpen } from '../../../domain/incident/closing/what-is-open.ts'
import { incident } from '../../../domain/incident/incident.ts'
import { commandOf, everyHistory, stagesMet, type Played } from '../../support/any-procedure.ts'
import { contracts, viewAt } from '../../support/incident-acts.ts'
import { breachesOf, doneAt } from '../../support/judged.ts'
import { people } from '../../support/rules.ts'

const played: Played<typeof incident.initialState, IncidentCommand, Parameters<typeof incident.decider.evolve>[1]> = {
  law: incident.decider,
  view: viewAt,
  types: Object.keys(incident.commands),
  inTime: (wake) => {
    const { contract, what } = wake as unknown as {
      readonly contract: never
      readonly what: 'reported' | 'closed'
    }
    if (wake.kind === 'tell-contract')
      return {
        type: 'NoteContractTold',
        data: {
          contract,
          what,
          outcome: contract === contracts[1] && what === 'reported' ? 'refused' : 'told',
          code: '',
          office: '',
          label: '',
          contractor: '',
        },
      }
    return commandOf(wake)
  },
  contents: (_type, state, pick, now) => {
    const today = tokyoDateOf(now)
    return {
      title: '紛失',
      office: 'citizen',
      discoveredOn: pick([today, addDays(today, -2)]),
      discoveredTime: '00:00',
      occurredOn: pick([null, addDays(today, -3)]),
      occurredTime: '',
      reportedBy: '受託者',
      what: '紛失',
      people: null,
      items: '',
      measures: '',
      contracts: pick([[], contracts, contracts.slice(0, 2)]),
      contract: pick(contracts),
      malicious: pick([true, false]),
      notices: pick([[], noticeIds, noticeIds.slice(0, 2), ['j-lis']]),
      reason: pick(['理由', '理由', '']),
      text: pick(['続報', '']),
      cause: pick(['原因', '']),
      effect: '',
      secondaryDamage: '',
      persons: '',
      publication: '',
      prevention: pick(['再発防止', '']),
      notice: pick(
        state.tasks.open
          .map((one) => one.about)
          .filter((one) => one !== null)
          .concat('police'),
      ),
      doneOn: today,
      doneTime: '',
      recipient: '相手',
      askedOf: pick(['heiwa-head', 'citizen-staff', 'secretariat']) as PostId,
      dueOn: addDays(today, pick([5, 20])),
      followUp: pick([...state.followUps.map((one) => one.id), 'follow-up-1']),
      result: '済み',
      about: pick([...state.proposals.map((one) => one.id), 'proposal-1']),
      outcome: pick(['on-agenda', 'not-taken']),
      note: pick(['会議', '会議', '']),
      task: 'assess-incident-1',
      nth: 1,
    }
  },
}

describe('whatever anybody tries with an incident (Art. 22(5))', () => {
  it('one that is handled always waits for somebody, who may answer, and for the chief as soon as nothing else is open', () => {
    everyHistory(played, (history) => {
      for (const { after, rules } of history.filter((one) => one.after.stage === 'handling')) {
        expect(after.tasks.open.length).toBeGreaterThan(0)
        expect(after.tasks.open.some((one) => one.kind === 'close-incident')).toBe(whatIsOpen(after) === null)
        const answers = after.tasks.open.flatMap((task) =>
          task.askedOf.flatMap((post) => task.answers.map((type) => ({ post, type: type as IncidentCommand['type'] }))),
        )
        expect(
          answers.filter(
            ({ post, type }) =>
              !incident.decider.permits(type, after, { ...rules, actor: { ...people.outsider, posts: [post] } }).may,
          ),
        ).toEqual([])
      }
    })
  })

  it('what waits to be told is told, and the case is closed only when every contract knows of the end', () => {
    everyHistory(played, (history) => {
      for (const { before, after } of history) {
        if (before.stage === 'closed') expect(after).toBe(before)
        if (after.stage === 'telling')
          expect(
            viewAt(after, '2030-01-01T00:00:00.000Z' as never).wakes.some((one) => one.kind === 'tell-contract'),
          ).toBe(true)
        if (after.stage === 'closed') {
          expect(after.tasks.open).toEqual([])
          expect(after.contracts.filter((one) => one.told?.outcome !== 'refused' && !one.closingTold)).toEqual([])
        }
      }
    })
  })

  it('every open notice has its one task with its own day', () => {
    everyHistory(played, (history) => {
      for (const { after } of history.filter((one) => one.after.stage === 'handling')) {
        const open = after.notices.filter((one) => one.status === 'open').map((one) => one.notice)
        const asked = after.tasks.open.map((one) => one.about).filter((one) => noticeIds.some((id) => id === one))
        expect(asked.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual(
          open.toSorted((a, b) => a.localeCompare(b)),
        )
      }
    })
  })

  it('when a time has come, the practice is allowed and changes something; every event survives JSON', () => {
    everyHistory(played, (history) => {
      for (const { by, events } of history) {
        if (by === 'practice') expect(events?.length).toBeGreaterThan(0)
        expect((events ?? []).filter((one) => !isJsonSafe(one))).toEqual([])
      }
    })
  })

  it('the checker finds nothing against the guideline', () => {
    everyHistory(played, (history) => {
      expect(breachesOf('incident/1', history.flatMap(doneAt))).toEqual([])
    })
  })

  it('comes to every stage, or all this would prove nothing', () => {
    const reached = stagesMet(played)
    expect(['handling', 'telling', 'closed'].filter((stage) => !reached.has(stage))).toEqual([])
  })
})
