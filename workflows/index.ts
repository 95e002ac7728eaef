/** Every workflow that the worker runs, by the name under which it is started. */
export { anchor } from './anchor.workflow.ts'
export { city } from './city.workflow.ts'
export { council } from './council.workflow.ts'
export { incident } from './incident.workflow.ts'
export { instruction } from './instruction.workflow.ts'
export { outsourcing } from './outsourcing.workflow.ts'
export { postman } from './postman.workflow.ts'
export { reconcile } from './reconcile.workflow.ts'
