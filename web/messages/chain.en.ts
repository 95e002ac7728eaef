import type { chain as ja } from './chain.ja.ts'

/** What ends together with a case, in English. */
export const chain: typeof ja = {
  title: 'What ends together',
  causes: 'What this case hangs on',
  dependants: (all, open) => `What hangs on this case (${all}, of which ${open} not over)`,
  more: 'There are more: see the registers.',
  columns: { case: 'Case', stage: 'Status', told: 'What it was told', open: 'Still open' },
  notYours: 'not yours to read',
  how: { ended: 'end', suspended: 'suspension', resumed: 'resumption', left: 'leaving', transferred: 'transfer' },
  endings: (how, on) => `${how} (${on})`,
  told: (what, when) => `told of the ${what} at ${when}`,
  toCome: (what) => `to be told of the ${what} on the day after`,
  notYet: (what) => `not told of the ${what} yet`,
  overAlready: (what) => `over before the ${what}`,
  notConcerned: (what) => `not concerned by the ${what}`,
  held: (all: number, out: number) => `Given because of this case (${all}, of which ${out} still out)`,
  heldColumns: { what: 'What', toWhom: 'To whom', since: 'Since', state: 'Stands', case: 'Case' },
  heldKinds: {
    permit: 'Permit to enter',
    id: 'ID',
    key: 'Key',
    card: 'Card',
    badge: 'Name badge',
    'handed-over': 'Asset handed over',
  },
  isOut: 'Still out',
  isBack: (on: string) => `Over or back on ${on}`,
  nothingYet: 'goes on',
  nothingOpen: 'nothing',
  runs: 'not over',
}
