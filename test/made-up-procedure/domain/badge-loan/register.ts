import { caseNumberLabel } from '../kernel/case-number.ts'
import { begun, numbered, waiting, type OwnRow } from '../law/case-row.ts'
import { entryOf, type Register } from '../law/register.ts'
import type { BadgeLoanState } from './state.ts'

/** A loan's row in the lists. */
export const badgeLoanRow = (state: BadgeLoanState): OwnRow => {
  const { number, asked, lent, ending } = state
  const title = asked?.purpose.split('\n')[0] ?? ''
  return {
    ...numbered(number),
    title,
    searched: [number ? caseNumberLabel(number) : '', title, lent?.badge ?? ''],
    office: asked?.office ?? '',
    stage: state.stage,
    ...begun(asked?.by ?? null),
    fromOn: asked?.fromOn ?? null,
    untilOn: lent?.dueOn ?? asked?.untilOn ?? null,
    ending: ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

/** The register of loans: which badge is with whom until when. */
export const badgeLoanRegister: Register<BadgeLoanState> = {
  rows: (state) =>
    state.asked === null
      ? []
      : [
          entryOf(badgeLoanRow(state), {
            offices: [state.asked.office],
            readers: [],
            forCouncil: false,
            cells: { badge: state.lent?.badge ?? null, holder: state.asked.holder },
          }),
        ],
}
