import { tokyoDateOf } from '../kernel/instant.ts'
import { begun, numberText, numbered, waiting, type OwnRow } from '../law/case-row.ts'
import { entryOf, type Register, type RegisterRow } from '../law/register.ts'
import { openTaskOf } from '../tasks/task.ts'
import type { AssetState } from './state.ts'

/** An item's row in the lists. */
export const assetRow = (state: AssetState): OwnRow => {
  const { number, item, office, enteredBy, keptUntil, ending } = state
  const name = item?.name ?? ''
  return {
    ...numbered(number),
    title: name,
    searched: [numberText(number), name, item?.serial ?? '', item?.place ?? ''],
    office,
    stage: state.stage,
    ...begun(enteredBy),
    fromOn: item?.acquiredOn ?? null,
    untilOn: keptUntil ?? item?.leaseEndsOn ?? null,
    ending: ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

const reading = (state: AssetState) => ({
  offices: [state.office, ...(state.transfer === null ? [] : [state.transfer.to])],
  readers: [],
  forCouncil: true,
})

/** The ledger (情報資産台帳): what there is, where, how important, until when it is kept (Art. 17). */
export const ledgerRegister: Register<AssetState> = {
  rows: (state) =>
    state.item === null
      ? []
      : [
          entryOf(assetRow(state), {
            ...reading(state),
            cells: {
              kind: state.item.kind,
              place: state.item.place,
              room: state.item.room,
              quantity: state.item.quantity,
              serial: state.item.serial,
              personal: state.item.personal,
              leaseEndsOn: state.item.leaseEndsOn,
              keptUntil: state.keptUntil,
              broughtIn: state.broughtInAs !== null,
            },
          }),
        ],
}

/** The register of hand-overs (授受簿): what is with whom, since when, and whether it is back. */
export const handOverRegister: Register<AssetState> = {
  rows: (state) =>
    state.handOvers.map((one): RegisterRow => {
      const task = openTaskOf(state.tasks, 'take-asset-back', one.id)
      return {
        ...entryOf(assetRow(state), {
          ...reading(state),
          readers: one.to.kind === 'post' ? [one.to.post] : [],
          cells: {
            what: one.what,
            medium: one.medium,
            by: one.by.post,
            to: one.to.kind === 'post' ? one.to.post : '',
            worker: one.to.kind === 'worker' ? `${one.to.company} ${one.to.worker}` : '',
          },
        }),
        item: one.id,
        searched: [one.what, one.medium, one.to.kind === 'worker' ? `${one.to.company} ${one.to.worker}` : ''],
        stage:
          one.takenBack !== null
            ? 'back'
            : one.received === null
              ? 'given'
              : one.givenBack === null
                ? 'out'
                : 'given-back',
        ending: one.takenBack?.how ?? null,
        fromOn: null,
        untilOn: one.dueOn,
        openedAt: one.by.at,
        holders: task?.askedOf ?? [],
        waitingFor: task?.kind ?? null,
        due: task?.due ?? null,
      }
    }),
}

/** The register of handlers and users (取扱者指定簿): who may handle or use what, from when to when. */
export const handlerRegister: Register<AssetState> = {
  rows: (state) =>
    state.designations.map((one): RegisterRow => ({
      ...entryOf(assetRow(state), {
        ...reading(state),
        cells: {
          person: one.name,
          personId: one.person,
          kind: state.item?.kind ?? '',
          personal: state.item?.personal ?? false,
          office: state.office,
          by: one.by.post,
        },
      }),
      item: one.id,
      searched: [one.name, state.item?.name ?? ''],
      // Nobody handles what is gone.
      stage: one.ended === null && state.ending === null ? 'designated' : 'ended',
      ending: null,
      fromOn: one.from,
      untilOn: one.ended?.on ?? (state.ending === null ? null : tokyoDateOf(state.ending.by.at)),
      openedAt: one.by.at,
      holders: [],
      waitingFor: null,
      due: null,
    })),
}
