/**
 * The order of a contract's parts told a second time, from the events alone: clauses, changes, sub-contracts (Arts. 21,
 * 22).
 */
import type { PartEvent } from './outsourcing-groups.ts'
import type { Must, Story } from './order-of-articles.ts'

type DataOf<T extends PartEvent['type']> = Extract<PartEvent, { readonly type: T }>['data']

/** What is known of changes and sub-contracts: where each stands. */
export interface PartsStory {
  readonly changes: Map<string, 'asked' | 'deliberated' | 'returned' | 'approved' | 'over'>
  /** Those that the council has to deliberate. */
  readonly councils: Set<string>
  readonly outcomes: Map<string, string>
  readonly effectiveOn: Map<string, string>
  /** The conditions under which each change was approved: they fall away with it. */
  readonly conditionsOf: Map<string, readonly string[]>
  readonly subcontracts: Map<string, { readonly parent: string | null; state: 'asked' | 'consented' | 'over' }>
  readonly writers: Set<string>
}

/** Nothing is known yet. */
export const noParts = (): PartsStory => ({
  changes: new Map(),
  councils: new Set(),
  outcomes: new Map(),
  effectiveOn: new Map(),
  conditionsOf: new Map(),
  subcontracts: new Map(),
  writers: new Set(),
})

const running = ({ done }: Story) => done.has('approval') && !done.has('contract-end')

const asked = ({ change, needs }: DataOf<'ChangeRequested'>, { parts }: Story) => {
  parts.changes.set(change, 'asked')
  parts.outcomes.delete(change)
  if (needs === 'council') parts.councils.add(change)
  else parts.councils.delete(change)
}

const withConditions = (
  data: { readonly conditions: readonly { readonly id: string }[] },
  { conditions }: Story,
  must: Must,
) => {
  for (const { id } of data.conditions) {
    must(!conditions.has(id), `a condition's name is used once: ${id}`)
    conditions.add(id)
  }
}

/** No decision without a favourable outcome where the council has to deliberate. */
const decided = (id: string, { parts }: Story) =>
  !parts.councils.has(id) || (parts.outcomes.get(id)?.startsWith('favourable') ?? false)

/** The sentences of these events. */
export const partSentences: {
  readonly [type in PartEvent['type']]: (data: DataOf<type>, story: Story, must: Must) => void
} = {
  ClausesConfirmed: ({ by }, { done, parts }, must) => {
    must(done.has('contract'), 'Art. 22: no clauses are read without a contract')
    must(!parts.writers.has(by.person), 'nobody reads second what they wrote')
    done.add('clauses-read')
  },
  ClausesDisputed: ({ by }, { done, parts }, must) => {
    must(done.has('contract') && !parts.writers.has(by.person), 'nobody reads second what they wrote')
    done.delete('clauses-read')
  },
  ClausesAmended: ({ clauses, by }, { done, parts }, must) => {
    const six = 'confidentiality,custody,incidents,ownership,purpose,subcontracting'
    must(
      clauses
        .map((one) => one.clause)
        .toSorted()
        .join() === six,
      'Art. 22: the sheet never has but the six clauses',
    )
    done.delete('clauses-read')
    parts.writers.add(by.person)
  },
  ChangeRequested: (data, story, must) => {
    must(running(story), 'Art. 21: nothing is changed that is not approved, or is over')
    asked(data, story)
  },
  ChangeAmended: (data, story, must) => {
    must(story.parts.changes.get(data.change) === 'returned', 'Art. 21: only a returned change is amended')
    asked(data, story)
  },
  ChangeDeliberated: ({ change, outcome }, { parts }, must) => {
    must(
      parts.changes.get(change) === 'asked' && parts.councils.has(change),
      'Art. 21: the council deliberates what is before it',
    )
    parts.outcomes.set(change, outcome)
  },
  ChangeApproved: (data, story, must) => {
    must(
      story.parts.changes.get(data.change) === 'asked' && decided(data.change, story),
      'Art. 21: no change is approved without a favourable outcome where the settings want one',
    )
    story.parts.changes.set(data.change, 'approved')
    story.parts.effectiveOn.set(data.change, data.effectiveOn)
    story.parts.conditionsOf.set(
      data.change,
      data.conditions.map((one) => one.id),
    )
    withConditions(data, story, must)
  },
  ChangeDisapproved: ({ change }, { parts }) => void parts.changes.set(change, 'over'),
  ChangeReturned: ({ change }, { parts }, must) => {
    must(parts.changes.get(change) === 'asked', 'Art. 21: only a change under way is returned')
    parts.changes.set(change, 'returned')
  },
  ChangeWithdrawn: ({ change }, { parts, conditions }, must) => {
    must(parts.changes.has(change) && parts.changes.get(change) !== 'over', 'a change that is over is not withdrawn')
    parts.changes.set(change, 'over')
    for (const id of parts.conditionsOf.get(change) ?? []) conditions.delete(id)
  },
  ChangeTookEffect: ({ change, effectiveOn }, story, must) => {
    must(
      running(story) && story.parts.changes.get(change) === 'approved',
      'Art. 21: only an approved change takes effect, once',
    )
    must(story.parts.effectiveOn.get(change) === effectiveOn, 'Art. 21: a change takes effect on its day')
    story.parts.changes.set(change, 'over')
  },
  SubcontractRequested: ({ subcontract, parent, needs, name }, story, must) => {
    must(running(story), 'Art. 22(1): no sub-contract without an approval')
    must(story.vetted.get(name) === true, 'Art. 20: a sub-contractor is vetted as the contractor was')
    must(
      parent === null || story.parts.subcontracts.has(parent),
      'Art. 22(1): a sub-contract comes after the one above it',
    )
    story.parts.subcontracts.set(subcontract, { parent, state: 'asked' })
    if (needs === 'council') story.parts.councils.add(subcontract)
  },
  SubcontractDeliberated: ({ subcontract, outcome }, { parts }) => void parts.outcomes.set(subcontract, outcome),
  SubcontractConsented: (data, story, must) => {
    const known = story.parts.subcontracts.get(data.subcontract)
    const above = known?.parent ? story.parts.subcontracts.get(known.parent) : null
    must(
      known?.state === 'asked' && decided(data.subcontract, story),
      'Art. 22(1): a consent is asked for, and given once',
    )
    must(above === null || above?.state === 'consented', 'Art. 22(1): no consent below a company without consent')
    if (known) known.state = 'consented'
    withConditions(data, story, must)
  },
  SubcontractRefused: ({ subcontract }, { parts }, must) => over(subcontract, 'asked', parts, must),
  SubcontractWithdrawn: ({ subcontract }, { parts }, must) => over(subcontract, 'asked', parts, must),
  SubcontractEnded: ({ subcontract }, { parts }, must) => over(subcontract, 'consented', parts, must),
}

const over = (id: string, from: 'asked' | 'consented', { subcontracts }: PartsStory, must: Must) => {
  const known = subcontracts.get(id)
  must(known?.state === from, `Art. 22(1): ${id} was not ${from}`)
  if (known) known.state = 'over'
}
