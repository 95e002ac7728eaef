import { caseNumberLabel } from '../kernel/case-number.ts'
import { begun, numbered, waiting, type CaseRow } from '../law/case-row.ts'
import { entryOf, type Register } from '../law/register.ts'
import { entryClaim, type Holder } from './holder.ts'
import type { EntryPermitState } from './state.ts'

/** A permit's row in the lists: from its first day to its last, as permitted or, before that, as asked for. */
export const entryPermitRow = (state: EntryPermitState): CaseRow => {
  const { number, holder, asked, permit, startedBy, ending } = state
  return {
    ...numbered(number),
    title: holder === null ? '' : calledBy(holder),
    vendor: holder?.kind === 'worker' ? holder.company : '',
    searched: [
      number ? caseNumberLabel(number) : '',
      ...(holder === null ? [] : [holder.name, holder.kana, holder.kind === 'worker' ? holder.company : '']),
      asked?.purpose.split('\n')[0] ?? '',
    ],
    office: state.office,
    stage: state.stage,
    round: 1,
    submitted: false,
    ...begun(startedBy),
    startsOn: permit?.fromOn ?? asked?.fromOn ?? null,
    endsOn: permit?.untilOn ?? asked?.untilOn ?? null,
    ending: ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

/** Whose permit it is, as lists have it. */
export const calledBy = (holder: Holder): string =>
  holder.kind === 'worker' ? `${holder.name}（${holder.company}）` : holder.name

/** Register of permits to enter (入室許可台帳, Arts. 7 and 8): who may enter what, from when until when. */
export const permitsRegister: Register<EntryPermitState> = {
  rows: (state) => {
    const { holder, permit, room, office, manager, asked, stage } = state
    if (holder === null) return []
    return [
      entryOf(entryPermitRow(state), {
        offices: [office],
        readers: [manager],
        forCouncil: false,
        cells: {
          room,
          holder: holder.kind,
          name: holder.name,
          company: holder.kind === 'worker' ? holder.company : null,
          purpose: asked?.purpose.split('\n')[0] ?? null,
          own: permit?.own ?? false,
        },
        ...(stage === 'closed' ? {} : { claim: entryClaim(holder, room) }),
      }),
    ]
  },
}
