import { plainDate } from '../../domain/kernel/plain-date.ts'
import * as act from '../support/outsourcing-acts.ts'
import * as oversight from '../support/oversight-acts.ts'

/** Sent back at the approval, amended, and before the chief once more, with a paper. */
export const again = [
  ...act.reaching('vetting'),
  act.attaches(),
  ...act.reaching('approval').slice(act.reaching('vetting').length),
  act.sendsBack(),
  act.amends({}, { at: '2026-04-21 09:30' }),
  act.submits({}, { at: '2026-04-22 10:00' }),
  act.acceptsForm({}, { at: '2026-04-23 10:00' }),
  act.recordsOutcome({ heldOn: plainDate('2026-04-23') }, { at: '2026-04-24 10:00' }),
]

/**
 * A contract on which much has happened: an inspection moved, one refused, findings reported, checked and proposed,
 * things given.
 */
export const overseen = [
  ...act.reaching('contracting'),
  act.registers({ inspectEveryMonths: 4 }),
  act.confirmsClauses(),
  oversight.gives(),
  oversight.schedulesInspection(),
  act.inspects({ inspection: 'adhoc-1', heldOn: plainDate('2026-07-03') }, { at: '2026-07-03 16:00' }),
  oversight.movesInspection({ inspection: 'inspection-1', toDay: plainDate('2026-12-01') }, { at: '2026-08-20 10:00' }),
  oversight.skipsInspection({ inspection: 'inspection-2' }),
  act.opensInspection(),
  oversight.announcesInspection(),
  oversight.recordsRefusal(),
  act.inspects(
    {
      attendee: '受託者の所長',
      place: '名古屋事業所',
      checklist: [
        { item: 'clause-custody', result: 'not-met', evidence: '保管庫の施錠なし' },
        { item: 'clause-purpose', result: 'met', evidence: '受渡簿' },
      ],
      findings: [{ ...oversight.seriousFinding, item: 'clause-custody' }],
    },
    { at: '2026-12-22 10:00' },
  ),
  oversight.recordsReport({ finding: 'finding-1', receivedOn: plainDate('2026-12-23') }, { at: '2026-12-23 10:00' }),
  oversight.proposesFinding({ finding: 'finding-2' }),
  oversight.notesProposed({ about: 'finding-2' }),
]
/** The same, ended early: its disposal is under way. */
export const ending = [
  ...overseen,
  oversight.terminates({ endsOn: plainDate('2027-02-20') }, { at: '2027-02-10 10:00' }),
  act.endsContract({ endsOn: plainDate('2027-02-20') }, { at: '2027-02-21 00:00' }),
  act.recordsDisposal({ items: [oversight.medium], backups: '' }),
]
