import { begun, numberText, numbered, waiting, type OwnRow } from '../law/case-row.ts'
import { tokyoDateOf } from '../kernel/instant.ts'
import { entryOf, waitingRow, type Register, type RegisterRow } from '../law/register.ts'
import { entryClaim, type Holder } from './holder.ts'
import { isId, isOut, meansClaim, type Means } from './identification/means.ts'
import type { EntryPermitState } from './state.ts'

/** A permit's row in the lists: from its first day to its last, as permitted or, before that, as asked for. */
export const entryPermitRow = (state: EntryPermitState): OwnRow => {
  const { number, holder, asked, permit, startedBy, ending } = state
  return {
    ...numbered(number),
    title: holder === null ? '' : calledBy(holder),
    vendor: holder?.kind === 'worker' ? holder.company : '',
    searched: [
      numberText(number),
      ...(holder === null ? [] : [holder.name, holder.kana, holder.kind === 'worker' ? holder.company : '']),
      asked?.purpose.split('\n')[0] ?? '',
    ],
    office: state.office,
    stage: state.stage,
    ...begun(startedBy),
    fromOn: permit?.fromOn ?? asked?.fromOn ?? null,
    untilOn: permit?.untilOn ?? asked?.untilOn ?? null,
    ending: ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

/** Whose permit it is, as lists have it. */
export const calledBy = (holder: Holder): string =>
  holder.kind === 'worker' ? `${holder.name}（${holder.company}）` : holder.name

/** Who besides the office may read a permit's rows: whoever manages the room, and whoever keeps the ID device. */
const shared = ({ office, manager, keeper }: EntryPermitState) => ({
  offices: [office],
  readers: [...new Set([manager, keeper])],
  forCouncil: false,
})

const live: ReadonlySet<string> = new Set(['applied', 'returned', 'permitted', 'suspended'])

/** Register of permits to enter (入室許可台帳, Arts. 7 and 8): who may enter what, from when until when. */
export const permitsRegister: Register<EntryPermitState> = {
  rows: (state) => {
    const { holder, permit, room, asked, stage, broughtIn } = state
    if (holder === null) return []
    return [
      entryOf(entryPermitRow(state), {
        ...shared(state),
        cells: {
          room,
          holder: holder.kind,
          name: holder.name,
          company: holder.kind === 'worker' ? holder.company : null,
          purpose: asked?.purpose.split('\n')[0] ?? null,
          own: permit?.own ?? false,
          means: state.means
            .filter(isOut)
            .map(({ number }) => number)
            .join(' '),
          broughtIn: broughtIn !== null,
        },
        ...(live.has(stage) ? { claim: entryClaim(holder, room) } : {}),
      }),
    ]
  },
}

/**
 * Register of IDs (識別ID登録簿, Art. 9): each with where it stands. Of one that is over and still on the device it says
 * why: its permit ended, or its holder has left.
 */
export const idsRegister: Register<EntryPermitState> = { rows: (state) => meansRows(state, isId) }

/** Register of keys, cards and name badges: with whom each is, and what came back or was lost. */
export const lentRegister: Register<EntryPermitState> = { rows: (state) => meansRows(state, (one) => !isId(one)) }

const meansRows = (state: EntryPermitState, which: (one: Means) => boolean): readonly RegisterRow[] => {
  const { holder, room, permit, ending } = state
  if (holder === null) return []
  const row = entryPermitRow(state)
  return state.means.filter(which).map((one) => ({
    ...entryOf(row, {
      ...shared(state),
      cells: {
        room,
        holder: holder.kind,
        kind: one.kind,
        meansNumber: one.number,
        gap: one.status === 'to-remove' ? gapOf(state) : null,
        permitEnds: ending?.on ?? permit?.untilOn ?? null,
        accountedBy: one.accounted?.by.name ?? null,
        accountedAt: one.accounted?.at ?? null,
      },
      ...(isOut(one) ? { claim: meansClaim(one.kind, one.number, room) } : {}),
    }),
    item: one.id,
    searched: [...row.searched, one.number],
    stage: state.stage === 'suspended' && one.status === 'live' ? 'suspended' : one.status,
    ending: one.over?.how ?? null,
    startsOn: tokyoDateOf(one.given.at),
    endsOn: one.accounted ? tokyoDateOf(one.accounted.at) : null,
    openedAt: one.given.at,
    ...waitingRow({ ...state.tasks, open: state.tasks.open.filter(({ about }) => about === one.id) }),
  }))
}

/** Why an ID should not be on the device any more: its holder left, its permit is over, or it was lost or revoked. */
const gapOf = ({ ending }: EntryPermitState): string => {
  if (ending === null) return 'id-over'
  return ending.how === 'left' || ending.how === 'transferred' ? 'person-left' : 'permit-ended'
}
