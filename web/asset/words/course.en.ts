import type { Course } from '../../words/course.ts'

/** English of how it runs, for the help page. */
export const assetCourse: Course = {
  title: 'How the ledger of assets runs',
  steps: () => [
    ['Entry', 'asset-ledger', 'An item is entered with kind, place and importance.'],
    ['Designation', 'handlers-designated', 'The manager designates who may handle it; contracts and moves end that.'],
    ['Handing over', 'asset-handed-over', 'Giver and receiver record what is handed over.'],
    ['Transfer', 'asset-transferred', 'It moves to another office’s ledger once that office accepts.'],
    ['Loss', 'asset-loss-reported', 'A loss is reported at once, and it is decided whether it is an incident.'],
    ['Disposal', 'asset-disposal', 'After its day somebody asks, the manager decides, and how it was done is kept.'],
  ],
}
