import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest, longest first: they begin first, so that no core waits at the end for one of them. A
 * runner that has seen them before knows that by itself; on a fresh copy it knows only how large they are.
 */
const longestSystems = [
  'web/pages-in-a-browser',
  'made-up-procedure/missing-piece',
  'made-up-procedure/made-up-procedure',
  'e2e/outages',
  'e2e/three-municipalities',
  'worker/released-code',
  'e2e/tour',
  'e2e/three-people',
  'e2e/chaos',
  'workflows/worker-killed',
  'e2e/errands',
  'worker/two-releases',
  'workflows/meeting-killed',
  'e2e/own-city',
  'operation/offline-bundle',
  'workflows/postman-killed',
  'made-up-procedure/one-field',
  'launch/start',
].map((name) => `/test/${name}.e2e.test.ts`)

/** Of the integration tests those that wait the longest for what they have brought about. */
const longestOfOneProcess = [
  'api/sign-in',
  'workflows/outsourcing',
  'workflows/look-again',
  'workflows/oversight',
  'db/upgrade',
  'workflows/postman',
  'workflows/reconcile',
  'worker/silent-line',
  'worker/tasks-at-once',
  'launch/parts',
  'launch/city/broken-city-files',
  'workflows/council',
  'documents/tables',
  'db/crash',
  'workflows/replay',
].map((name) => `/test/${name}.int.test.ts`)

/** The order of the files: as usual, but what is known to be long comes first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    const long = [...longestSystems, ...longestOfOneProcess].flatMap((name) =>
      usual.filter(({ moduleId }) => moduleId.endsWith(name)),
    )
    return [...long, ...usual.filter((file) => !long.includes(file))]
  }
}
