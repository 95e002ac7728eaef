import type { AssetWords } from './asset-wording.ts'

/** Why an act on an information asset is refused, in English. */
export const assetRefusalsEn: AssetWords['refusals'] = {
  'asset-owner-missing': {
    title: 'Nobody answers for it',
    what: () => 'No post of that office answers for assets of this kind.',
    todo: 'Check the kind and the office.',
  },
  'asset-kind-discontinued': {
    title: 'No new items of this kind',
    what: () => 'No new items of this kind are entered.',
    todo: 'Bring in what stood on a paper ledger by “Bring in from paper”.',
  },
  'asset-day-unknown': {
    title: 'The days don’t fit',
    what: ({ day }) => `A day before ${day('day') || 'the other'} was entered.`,
    todo: 'Check the days.',
  },
  'asset-not-back': {
    title: 'Something is not back',
    what: ({ count }) => `Hand-overs are not back yet${count('open', (n) => `: ${n}`)}.`,
    todo: 'Take back what was handed over, or proof that it was destroyed.',
  },
  'asset-kept-until': {
    title: 'Kept until its day',
    what: ({ day }) => `It has to be kept until ${day('day') || 'its day'}.`,
    todo: 'Enter a day after that.',
  },
  'asset-transfer-open': {
    title: 'A transfer is offered',
    what: () => 'It is offered to another office.',
    todo: 'Wait until the transfer is accepted or withdrawn.',
  },
  'asset-part-missing': {
    title: 'Not found',
    what: () => 'There is no such hand-over, offer or report, or it is over.',
    todo: 'Look at the page of the asset.',
  },
  'asset-same-office': {
    title: 'The same office',
    what: () => 'The asset stands in the ledger of that office already.',
    todo: 'Choose the office that is to take it.',
  },
  'asset-own-request': {
    title: 'Not on one’s own request',
    what: () => 'Somebody else than who asked for a disposal decides on it.',
    todo: 'Withdraw the request, and let somebody else ask.',
  },
  'asset-already-designated': {
    title: 'Designated already',
    what: () => 'This person is designated already.',
    todo: 'Look at the list of designations.',
  },
  'asset-loss-not-followed': {
    title: 'The loss is not followed up',
    what: () => 'It is not recorded yet which incident the loss is, or why it is none.',
    todo: 'Record the incident, or why there is none.',
  },
  'asset-contract-unfit': {
    title: 'Not under that contract',
    what: ({ day }) =>
      `The case that was chosen has no contract that had begun by that day${day('day', (on) => ` (${on})`)}.`,
    todo: 'Choose the contract with the contractor who disposed of it.',
  },
  'asset-company-not-under-contract': {
    title: 'No company under that contract',
    what: ({ text }) =>
      `The case that was chosen is no contract in force, or ${text('value') || 'that company'} is neither its contractor nor a sub-contractor with consent.`,
    todo: 'Choose a contract in force and write the company as the contract or the consent names it; without a contract, choose none.',
  },
  'asset-clause-missing': {
    title: 'No clause of the contract',
    what: () => 'A contractor did it, but the clause is missing or does not stand in that contract.',
    todo: 'Choose the clause of that contract about return and disposal.',
  },
  'asset-certificate-missing': {
    title: 'No certificate',
    what: () => 'The proof of the disposal is missing.',
    todo: 'Enter the number or day of the certificate.',
  },
}
