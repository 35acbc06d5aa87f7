/** A refusal as AWS words it. `code` names the exception; `queryCode` is the older name that SQS still sends. */
export class AwsError extends Error {
  readonly status: number
  readonly code: string
  readonly queryCode: string

  constructor(status: number, code: string, message: string, queryCode = code) {
    super(message)
    this.name = 'AwsError'
    this.status = status
    this.code = code
    this.queryCode = queryCode
  }
}
