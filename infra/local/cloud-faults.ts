import type { Faults } from './cloud/endpoint.ts'
import type { FaultKind, FaultRegistry } from './providers/faults.ts'

const answers: Partial<Record<FaultKind, { status: number; code: string }>> = {
  '429': { status: 400, code: 'ThrottlingException' },
  throttle: { status: 400, code: 'ThrottlingException' },
  '500': { status: 500, code: 'InternalFailure' },
  conflict: { status: 409, code: 'ConflictException' },
}
// PutEvents refuses single entries when it is throttled and fails whole when it is broken, as on AWS.
const ofEntry: FaultKind[] = ['429', 'throttle']
const ofPutEvents: FaultKind[] = ['500']
const ofOthers: FaultKind[] = ['429', 'throttle', '500', 'conflict']

/** Lets the faults in force strike the local cloud's services. */
export function cloudFaults(faults: FaultRegistry): Faults {
  return (target, operation) => {
    const kind = faults.strike(target, kindsFor(operation))
    return kind === null ? undefined : answers[kind]
  }
}

function kindsFor(operation: string): FaultKind[] {
  switch (operation) {
    case 'PutEvents:entry':
      return ofEntry
    case 'PutEvents':
      return ofPutEvents
    default:
      return ofOthers
  }
}
