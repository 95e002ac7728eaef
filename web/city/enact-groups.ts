/** The parts of the form with which a version of the guideline is enacted, each with what stands in it. */
export const enactGroups = [
  ['title', ['title', 'called', 'words', 'papers']],
  ['offices', ['offices', 'posts']],
  ['roles', ['roles', 'requesting', 'heads', 'entryManagers', 'securityOfficers']],
  ['council', ['council', 'agendaKinds']],
  ['outsourcing', ['outsourcing', 'clauses', 'relatedProcedures']],
  ['rooms', ['roomLevels', 'rooms']],
  ['assets', ['assetKinds', 'operationPlan', 'operationHistory']],
  ['access', ['equipment', 'authorityKinds']],
  ['bases', ['bases']],
  ['articles', ['articles']],
  ['questionnaires', ['questionnaires']],
] as const

/** The name of a part of the form. */
export type EnactGroup = (typeof enactGroups)[number][0]
