import { addDays, addMonths, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { wayToContract } from './cases-under-contract.ts'
import { at, type Days } from './days.ts'
import { changeApproved, changeRequested, changeTookEffect } from './part-acts.ts'
import { clausesOfTerms, clausesRead, type PastCase } from './past-acts.ts'
import { requests } from './requests.ts'
import { vendors } from './vendors.ts'
import { act, type PastAct } from './past-act.ts'

/**
 * Contracts whose days ask something of somebody: one in its renewal season that was corrected and changed on paper,
 * and one whose contractor's vetting is over while it runs.
 */
export const casesInSeason = (days: Days): readonly PastCase[] => [inItsSeason(days), vettingOver(days)]

type Period = Parameters<typeof requests.heiwaMaintenance>[0]

const sobueMaintenance = (when: Period) => ({
  ...requests.heiwaMaintenance(when),
  title: '祖父江支所 窓口端末の保守業務',
  work: '統合端末2台及び窓口端末3台の点検と修理',
  place: '祖父江支所1階 窓口（レベル1）',
  vendor: vendors.icho.name,
  amountYen: 1_980_000,
})

const heiwaPrinter = (when: Period) => ({
  ...requests.heiwaMaintenance(when),
  title: '平和支所 印刷装置の保守業務',
  work: '偽造防止用紙対応の印刷装置2台の点検と修理',
  vendor: vendors.mirai.name,
  amountYen: 462_000,
})

/**
 * It ends in some weeks: its number was put right, its amount changed by a paper, and the head is asked to renew it.
 */
const inItsSeason = (days: Days): PastCase => {
  const endsOn = days.from(days.today, 30)
  const startsOn = addDays(addMonths(endsOn, -12), 1)
  return {
    nth: 190,
    acts: [
      ...wayToContract(days, 'sobue', vendors.icho, sobueMaintenance({ startsOn, endsOn }), {
        number: `${startsOn.slice(0, 4)}-祖父-01`,
        meeting: 6,
        inspectEveryMonths: 12,
      }),
      act('CorrectContract', 'sobue-head', at(days.from(startsOn, 3), '11:40'), {
        contractNumber: `${startsOn.slice(0, 4)}-祖父-010`,
        reason: '契約番号の末尾の0が欠けていた。契約書の原本で確かめた。',
      }),
      ...dearer(days, addMonths(startsOn, 5)),
      act('NoteRenewalSeason', 'practice', at(days.from(endsOn, -38), '09:00'), { endsOn }),
    ],
  }
}

/** A change of the amount, which the chief approves, with its paper and the clauses read anew. */
const dearer = ({ from }: Days, asked: PlainDate): readonly PastAct[] => {
  const effectiveOn = from(asked, 12)
  return [
    changeRequested(at(from(asked, 1), '09:50'), 'sobue', {
      changes: { amountYen: 2_310_000 },
      reason: '窓口の開設日を週に一日増やすため',
      effectiveOn,
    }),
    changeApproved(at(from(asked, 8), '13:20'), 'change-1'),
    changeTookEffect(at(effectiveOn, '00:00'), 'change-1'),
    act('RegisterAmendment', 'sobue-head', at(from(effectiveOn, 2), '14:15'), {
      change: 'change-1',
      amendmentNumber: `${effectiveOn.slice(0, 4)}-祖父-010-変1`,
      signedOn: from(effectiveOn, 1),
      clauses: clausesOfTerms(),
    }),
    clausesRead(at(from(effectiveOn, 3), '10:35'), 'sobue'),
  ]
}

/**
 * Three years under contract: its vetting held for two, nobody has looked anew, and the chief lets it go on meanwhile.
 */
const vettingOver = (days: Days): PastCase => {
  const startsOn = addMonths(days.from(days.today, 20), -24)
  const endsOn = addDays(addMonths(startsOn, 36), -1)
  const checkedOn = days.from(startsOn, -33)
  const over = addDays(addMonths(checkedOn, 24), 1)
  return {
    nth: 191,
    acts: [
      ...wayToContract(days, 'heiwa', vendors.mirai, heiwaPrinter({ startsOn, endsOn }), {
        number: `${startsOn.slice(0, 4)}-平和-003`,
        meeting: 6,
        inspectEveryMonths: 36,
      }),
      act('NoteVettingEnd', 'practice', at(days.from(over, -11), '09:00'), { party: 'contractor', checkedOn }),
      act('NoteVettingOver', 'practice', at(over, '09:00'), { party: 'contractor', checkedOn }),
      act('AnswerDoubt', 'general-policy-director', at(days.from(over, 1), '16:10'), {
        doubt: 'doubt-1',
        course: 'stands',
        conditions: [{ text: '改めての調査を終え、その結果を庶務に示すこと', dueOn: days.from(days.today, 15) }],
        reason: '調査の遅れは市の側の事情によるもので、直近の検査に指摘はない。窓口を閉じることはできない。',
      }),
    ],
  }
}
