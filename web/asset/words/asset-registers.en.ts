import type { AssetWords } from './asset-wording.ts'

/** The registers of information assets in English. */
export const assetRegistersEn: Pick<AssetWords, 'nav' | 'register' | 'handlerRegister' | 'handOverRegister' | 'begin'> =
  {
    nav: 'Assets',
    register: {
      title: 'Ledger of information assets',
      lead: 'All information assets. Each stands in the ledger of one office.',
      search: 'Number, name, serial number, place',
      columns: {
        case: 'Asset',
        stage: 'Status',
        kind: 'Kind',
        place: 'Place',
        quantity: 'Quantity',
        personal: 'Personal information',
        lease: 'Lease ends',
        kept: 'Kept until',
        due: 'Due',
      },
      empty: ['No assets yet', 'When one is entered or brought in from paper, it is listed here.'],
      emptyFiltered: ['No assets match', 'Remove some of the filters.'],
    },
    handlerRegister: {
      title: 'Register of handlers and users',
      lead: 'Who may handle personal information, and who uses other assets.',
      search: 'Name of the person or the asset',
      columns: {
        case: 'Asset',
        stage: 'Status',
        person: 'Name',
        personal: 'Personal information',
        by: 'Designated by',
        from: 'From',
        until: 'Until',
      },
      empty: ['No designations yet', 'When the owner designates somebody, it is listed here.'],
      emptyFiltered: ['No designations match', 'Remove some of the filters.'],
    },
    handOverRegister: {
      title: 'Register of hand-overs',
      lead: 'What was handed over by whom to whom, on which medium, and whether it is back.',
      search: 'Thing, medium, recipient',
      columns: {
        case: 'Asset',
        stage: 'Status',
        what: 'What was handed over',
        medium: 'Medium',
        by: 'Given by',
        to: 'Given to',
        due: 'Due back',
      },
      empty: ['No hand-overs yet', 'When an asset is handed over, it is listed here.'],
      emptyFiltered: ['No hand-overs match', 'Remove some of the filters.'],
    },
    begin: {
      RegisterAsset: {
        title: 'Enter an asset',
        lead: 'The owner’s office enters it. Who the owner is follows from kind and office.',
      },
      BringInAsset: {
        title: 'Bring in from paper',
        lead: 'What was kept on paper or in a spreadsheet comes in with its own day and the name of that ledger.',
      },
    },
  }
