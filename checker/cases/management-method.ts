import type { AssetKind } from '../../domain/guideline/assets.ts'
import type { ManagementMethodEvent } from '../../domain/management-method/events.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { caseCheck } from '../case-check.ts'
import type { Look } from '../look.ts'
import { noTaskJudges } from './tasks.ts'
import { numberGiven } from './numbered.ts'

interface MethodMemory {
  readonly stream: string
  kind: string
  owner: string
  drafted: boolean
  version: number
  coming: { readonly version: number; readonly from: PlainDate } | null
  inForce: number | null
  readers: Map<string, string>
}

const isOf: { readonly [kind: string]: (one: AssetKind) => boolean } = {
  forms: ({ form, personal }) => form === 'form' && personal,
  cards: ({ form, personal }) => form === 'card' && personal,
  'other-assets': ({ personal }) => !personal,
}

/** Whose a method is to settle: the access manager's (Art. 14(1)), or the owners' (Arts. 18(3), 19(1)). */
const ownersOf = (kind: string, { guideline }: Look): readonly string[] => {
  const { roles, assetKinds } = guideline
  const which = isOf[kind]
  return which === undefined
    ? [(roles['access-manager'] ?? roles['system-manager']).post]
    : assetKinds.filter(which).flatMap(({ owners }) => owners)
}

const ownersOwn = (by: { readonly post: string }, memory: MethodMemory, look: Look): void => {
  if (by.post !== memory.owner) look.wrong('method-by-other', { post: by.post, owner: memory.owner })
}

interface First {
  readonly kind: string
  readonly owner: string
  readonly number: { readonly series: string; readonly fiscalYear: number; readonly serial: number }
}

const begin = ({ kind, owner, number }: First, memory: MethodMemory, look: Look): void => {
  Object.assign(memory, { kind, owner, drafted: true })
  if (!ownersOf(kind, look).includes(owner)) look.wrong('method-of-other-owner', { post: owner, kind })
  const { series, fiscalYear, serial } = number
  numberGiven({ series, fiscalYear, serial }, memory.stream, look)
}

/** Methods of management (Arts. 14(1), 15, 18(3), 19(1)). */
export const managementMethodCheck = caseCheck<ManagementMethodEvent, MethodMemory>({
  procedure: 'management-method',
  begins: ['MethodDrafted', 'MethodBroughtIn'],
  ends: ['MethodAbolished'],
  memory: (stream) => ({
    stream,
    kind: '',
    owner: '',
    drafted: false,
    version: 0,
    coming: null,
    inForce: null,
    readers: new Map(),
  }),
  events: {
    MethodDrafted: (data, memory, look) => begin(data, memory, look),
    MethodBroughtIn: (data, memory, look) => {
      begin(data, memory, look)
      if (data.inForceFrom > look.day) look.wrong('day-in-future', { day: data.inForceFrom })
      Object.assign(memory, { version: data.version, inForce: data.version, drafted: false })
    },
    MethodAmended: (_data, memory) => {
      memory.drafted = true
    },
    MethodSettled: ({ version, inForceFrom, by }, memory, look) => {
      ownersOwn(by, memory, look)
      if (!memory.drafted) look.wrong('method-settled-undrafted')
      if (version !== memory.version + 1) look.wrong('method-version-skipped', { version, last: memory.version })
      if (inForceFrom < look.day) look.wrong('method-backdated', { day: inForceFrom })
      Object.assign(memory, { version, drafted: false, coming: { version, from: inForceFrom } })
    },
    MethodCameIntoForce: ({ version, readers }, memory, look) => {
      const { coming } = memory
      if (coming === null ? memory.inForce !== version : coming.version !== version)
        look.wrong('method-in-force-unsettled', { version })
      if (coming !== null && coming.from > look.day) look.wrong('method-in-force-early', { day: coming.from })
      memory.readers = new Map(readers.map(({ id, person }) => [id, person]))
      Object.assign(memory, { inForce: version, coming: null })
    },
    MethodVersionAcknowledged: ({ reader, version, by }, memory, look) => {
      if (version !== memory.inForce) look.wrong('method-of-other-version', { version, inForce: memory.inForce })
      const person = memory.readers.get(reader)
      if (person !== by.person) look.wrong('method-read-by-other', { person: by.name })
    },
    MethodReaderExcused: ({ by, reason }, memory, look) => {
      ownersOwn(by, memory, look)
      if (reason.trim() === '') look.wrong('measure-unreasoned')
    },
    MethodReaderLeft: null,
    MethodReviewAsked: null,
    MethodReviewed: ({ by }, memory, look) => ownersOwn(by, memory, look),
    MethodAbolished: ({ by, reason }, memory, look) => {
      ownersOwn(by, memory, look)
      if (reason.trim() === '') look.wrong('measure-unreasoned')
    },
    ...noTaskJudges,
  },
})
